import { Anchor, Button, Group, Select, Skeleton, Switch, Text, Title } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { getContract } from '#features/contracts/contract.ts'
import { type ClauseName, clauseNames } from '#features/contracts/rules.ts'
import { getContractText } from '#features/contracts/contract-text.ts'
import { type Deliverable, getDeliverables } from '#features/deliverables/contract.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { type Coverage, type CoverageRow, getCoverage } from '../../contract-coverage.ts'
import { isCovered, ownClause } from '../../rules.ts'
import { CoverDetails } from './CoverDetails.tsx'
import { CoverRow } from './CoverRow.tsx'
import { ListsChoice } from './ListsChoice.tsx'
import classes from './Matrix.module.css'
import { Progresses } from './Progresses.tsx'
import { useCoverage } from './useCoverage.ts'

const noClauses: ReadonlyMap<string, ClauseName> = new Map()
const noDeliverables: ReadonlyMap<string, Deliverable> = new Map()

/** Every requirement a contract is held against, with what the vendor answers, its clauses, the verdict and who signed it off. */
export const CoverageMatrix = ({ id }: { id: string }) => {
  const t = useT()
  const { data, error, refetch } = useQuery(ask(getCoverage, { params: { id } }))
  const { data: contract } = useQuery(ask(getContract, { params: { id } }))
  const { data: text } = useQuery(ask(getContractText, { params: { id }, query: {} }))
  const clauses = useMemo(() => (text ? clauseNames(text) : noClauses), [text])
  const { data: promised } = useQuery(ask(getDeliverables, { params: { id } }))
  const deliverables = useMemo(
    () => (promised ? new Map(promised.items.map((one) => [one.id, one])) : noDeliverables),
    [promised],
  )
  const change = useCoverage(id)
  if (error) return <PageProblem error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton m="md" h={320} aria-label={t('state.loading')} />
  const back = `/w/${workspaceHere() ?? ''}/contracts/${id}`
  return (
    <div className={classes['page']}>
      <Anchor component={HrefLink} size="sm" href={back}>
        {contract?.name ?? t('contract.one')}
      </Anchor>
      <PageHeader title={t('coverage.title')} about={t('coverage.about')} />
      <ListsChoice
        lists={data.lists}
        disabled={!data.open}
        onChoose={(lists) =>
          void change.hold(
            data.lists.map((list) => list.id),
            lists,
          )
        }
      />
      {data.items.length === 0 ? (
        <Empty beyond={data.beyond} />
      ) : (
        <Rows id={id} data={data} clauses={clauses} deliverables={deliverables} change={change} />
      )}
    </div>
  )
}

const Empty = ({ beyond }: { beyond: number }) => {
  const t = useT()
  const may = useMay()
  const slug = workspaceHere() ?? ''
  return (
    <EmptyState
      icon={IconListCheck}
      title={t('coverage.empty.title')}
      text={beyond > 0 ? t('coverage.beyond', { count: beyond }) : t('coverage.empty.text')}
      actions={
        <>
          {may('requirement.import') && (
            <Button component={HrefLink} href={`/w/${slug}/imports/new?noun=requirement`}>
              {t('coverage.import')}
            </Button>
          )}
          <Button variant="default" component={HrefLink} href={`/w/${slug}/requirements`}>
            {t('requirement.many')}
          </Button>
        </>
      }
    />
  )
}

type RowsProps = {
  id: string
  data: Coverage
  clauses: ReadonlyMap<string, ClauseName>
  deliverables: ReadonlyMap<string, Deliverable>
  change: ReturnType<typeof useCoverage>
}

const Rows = ({ id, data, clauses, deliverables, change }: RowsProps) => {
  const t = useT()
  const [only, setOnly] = useState(false)
  const [owner, setOwner] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const open = useCallback((id: string) => setOpened((now) => (now === id ? null : id)), [])
  const owners = [...new Set(data.items.flatMap(({ requirement }) => requirement.ownerId ?? []))]
  const shown = data.items.filter(
    (row) =>
      (!only || (row.requirement.priority === 'must' && !isCovered(row))) &&
      (owner === null || row.requirement.ownerId === owner),
  )
  const groups = Map.groupBy(shown, ({ requirement: r }) => `${r.release} ${r.priority}`)
  const nameOf = (id: string | null) => (id && data.refs[id]?.title) || t('coverage.somebody')
  const ready = shown.filter(({ verdict, standing }) => verdict !== null && standing === 'judged')
  return (
    <>
      <Progresses data={data} />
      <Group gap="md" mt="md">
        <Switch
          size="sm"
          label={t('coverage.only')}
          checked={only}
          onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
        />
        <Select
          size="xs"
          aria-label={t('requirement.ownerId')}
          placeholder={t('coverage.everybody')}
          clearable
          data={owners.map((value) => ({ value, label: nameOf(value) }))}
          value={owner}
          onChange={setOwner}
        />
        {data.open && ready.length > 1 && (
          <Button size="compact-sm" variant="default" onClick={() => change.judge(ready, { signed: true })}>
            {t('coverage.signAll', { count: ready.length })}
          </Button>
        )}
        <Text size="xs" c="dimmed" visibleFrom="md">
          {t('coverage.keys')}
        </Text>
      </Group>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed" mt="lg">
          {t('coverage.none')}
        </Text>
      )}
      {[...groups].map(([key, rows]) => (
        <section key={key} className={classes['group']}>
          <GroupTitle row={rows[0]!} count={rows.length} />
          <ul className={classes['rows']}>
            {rows.map((row) => (
              <li key={row.requirement.id}>
                <CoverRow
                  row={row}
                  clauses={clauses}
                  deliverables={deliverables}
                  signer={nameOf(row.signedBy)}
                  open={opened === row.requirement.id}
                  writes={data.open}
                  onOpen={open}
                  onSay={change.judge}
                />
                {opened === row.requirement.id && (
                  <CoverDetails
                    contractId={id}
                    row={row}
                    clauses={clauses}
                    deliverables={deliverables}
                    refs={data.refs}
                    writes={data.open}
                    onWriteIn={
                      data.open && data.writes && !clauses.has(ownClause(row.requirement.id))
                        ? () => void change.writeIn([row.requirement.id])
                        : undefined
                    }
                    onSay={change.judge}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const GroupTitle = ({ row: { requirement }, count }: { row: CoverageRow; count: number }) => {
  const t = useT()
  return (
    <Title order={2} fz="sm">
      {t('coverage.group', {
        release: requirement.release,
        priority: t(`requirement.priority.${requirement.priority}`),
        count,
      })}
    </Title>
  )
}
