import { Anchor, Button, Group, Select, Skeleton, Text } from '@mantine/core'
import { IconArrowsDiff, IconFileTypePdf, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { getContract } from '#features/contracts/contract.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { RecordDrawer } from '#ui/records/page/RecordDrawer.tsx'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { ExportMenu } from '#ui/shell/ExportMenu.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { pointStates } from '../contract.ts'
import { getNegotiation, type Negotiation } from '../contract-table.ts'
import { negotiationPointLook } from './look.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { PointRow } from './PointRow.tsx'
import { Proposals } from './Proposals.tsx'
import classes from './Table.module.css'
import { useMoves } from './useMoves.ts'

/** Fields of a table that is taken out as a file, in the order of the page. */
const columns = 'name,clause,priority,ours,theirs,agreed,state,reason,ownerId,dueOn,source'

type Known = { initial: { contractId: string }; refs: Refs; onMade: () => void }
type Props = {
  id: string
  /** The form of a new point, which begins with what is known. */
  form: (known: Known, onClose: () => void) => ReactNode
}

/** What a contract is negotiated about: our position, theirs and what was agreed, point by point. */
export const NegotiationTable = ({ id, form }: Props) => {
  const t = useT()
  const may = useMay()
  const { data, error, refetch } = useQuery(ask(getNegotiation, { query: { contractId: id } }))
  const { data: contract } = useQuery(ask(getContract, { params: { id } }))
  const [adding, setAdding] = useState(false)
  if (error) return <PageProblem error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton m="md" h={320} aria-label={t('state.loading')} />
  const slug = workspaceHere() ?? ''
  const name = contract?.name ?? t('contract.one')
  const filter = encodeURIComponent(JSON.stringify({ and: [['contractId', 'in', [id]]] }))
  const add = data.open && may('negotiation_point.create') && (
    <Button size="compact-md" leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {t('negotiation_point.new')}
    </Button>
  )
  return (
    <div className={classes['page']}>
      <Anchor component={HrefLink} size="sm" href={`/w/${slug}/contracts/${id}`}>
        {name}
      </Anchor>
      <PageHeader title={t('negotiation.title')} about={t('negotiation.about')} />
      <Group gap="xs">
        {add}
        {data.points.length > 0 && (
          <Button
            size="xs"
            variant="default"
            component="a"
            target="_blank"
            href={`/api/contracts/${id}/negotiation/pdf?workspace=${slug}`}
            leftSection={<IconFileTypePdf size={14} />}
          >
            {t('negotiation.pdf')}
          </Button>
        )}
        {data.points.length > 0 && may('negotiation_point.export') && (
          <ExportMenu
            file={(as) =>
              `/api/negotiation-points/export?workspace=${slug}&as=${as}&columns=${columns}&filter=${filter}`
            }
          />
        )}
      </Group>
      {data.points.length === 0 ? (
        <EmptyState
          icon={IconArrowsDiff}
          title={t('negotiation.empty.title')}
          text={t('negotiation.empty.text')}
        />
      ) : (
        <Points table={data} />
      )}
      <Proposals contractId={id} proposals={data.proposals} />
      {adding &&
        form(
          {
            initial: { contractId: id },
            refs: { [id]: { noun: 'contract', title: name } },
            onMade: () => void refetch(),
          },
          () => setAdding(false),
        )}
    </div>
  )
}

const Points = ({ table }: { table: Negotiation }) => {
  const t = useT()
  const moves = useMoves()
  const [state, setState] = useState<string>('all')
  const [edited, setEdited] = useState<string | null>(null)
  const { points } = table
  const counted = pointStates.map((of) => ({
    of,
    count: points.filter((point) => point.state === of).length,
  }))
  const shown = points.filter((point) => state === 'all' || point.state === state)
  return (
    <>
      <Group gap="md" mt="md">
        <Select
          size="xs"
          aria-label={t('negotiation.filter')}
          allowDeselect={false}
          value={state}
          onChange={(value) => setState(value ?? 'all')}
          data={[
            { value: 'all', label: t('negotiation.filter.all', { count: points.length }) },
            ...counted.map(({ of, count }) => ({
              value: of,
              label: t('negotiation.filter.one', { state: t(`negotiation_point.state.${of}`), count }),
            })),
          ]}
        />
        <Text size="sm" component="output">
          {t('negotiation.open', { count: counted[0]!.count })}
        </Text>
        <Text size="xs" c="dimmed" visibleFrom="md">
          {t('negotiation.keys')}
        </Text>
      </Group>
      <div className={classes['head']} aria-hidden>
        {(['name', 'ours', 'theirs', 'agreed', 'state'] as const).map((key) => (
          <span key={key}>{t(`negotiation_point.${key}`)}</span>
        ))}
      </div>
      <ul className={classes['rows']} aria-label={t('negotiation.title')}>
        {shown.map((point) => (
          <PointRow
            key={point.id}
            point={point}
            table={table}
            onMove={(to) => moves.move(point, to)}
            onEdit={() => setEdited(point.id)}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('negotiation.none')}
        </Text>
      )}
      {moves.asked && (
        <MoveDialog key={moves.asked.point.id} {...moves.asked} moves={moves} writes={table.writes} />
      )}
      {edited && (
        <RecordDrawer
          key={edited}
          look={negotiationPointLook}
          id={edited}
          size={480}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}
