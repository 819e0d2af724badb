import { Alert, Button, Group, Skeleton, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Reference } from '#ui/records/cells/Reference.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import {
  type AmendmentText,
  dateAmendment,
  getAmendment,
  takeInAmendments,
} from '../../amendments/contract-amendments.ts'
import { textOf } from '../../rules.ts'
import { refreshes } from '../agreement/refreshes.ts'
import { useDesk } from '../desk.ts'
import { AmendmentDays, type Days } from './AmendmentDays.tsx'

/** Which contract an amendment changes, from when, what was signed meanwhile, and the words both sides sign. */
export const AmendmentPanel = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const format = useFormat()
  const [{ locale }] = useDesk().texts
  const [dating, setDating] = useState(false)
  const { data, error } = useQuery(ask(getAmendment, { params: { id: record.id }, query: { locale } }))
  if (error) return <ProblemAlert error={error} noun="contract" />
  if (!data) return <Skeleton h={240} aria-label={t('state.loading')} />
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" component="span" c="dimmed">
          {t('contract.amendment.to', { number: data.number })}{' '}
        </Text>
        <Reference noun="contract" id={String(record.amendsId)} refs={record.refs ?? {}} />
        <Group gap="xs" mt={4}>
          <Text size="sm">
            {t('contract.amendments.dated', { day: format.day(data.datedOn) })}
            {data.effectiveOn && ` · ${t('contract.amendments.from', { day: format.day(data.effectiveOn) })}`}
          </Text>
          {data.open && (
            <Button size="compact-xs" variant="default" onClick={() => setDating(true)}>
              {t('contract.amendment.days')}
            </Button>
          )}
        </Group>
      </div>
      {data.behind.length > 0 && <Behind id={record.id} behind={data.behind} open={data.open} />}
      <section aria-label={t('contract.amendment.reads')} lang={locale}>
        <Title order={3} size="h5">
          {t('contract.amendment.reads')}
        </Title>
        <Text size="xs" c="dimmed" mb="sm">
          {t('contract.amendment.reads.text')}
        </Text>
        <Reads reads={data.reads} />
      </section>
      {dating && <AskDays amendment={data} onClose={() => setDating(false)} />}
    </Stack>
  )
}

const AskDays = ({ amendment, onClose }: { amendment: AmendmentText; onClose: () => void }) => {
  const t = useT()
  const [days, setDays] = useState<Days>({
    datedOn: amendment.datedOn,
    effectiveOn: amendment.effectiveOn,
  })
  const date = useTell(dateAmendment, { refreshes })
  const { datedOn, effectiveOn } = days
  return (
    <AskDialog
      title={t('contract.amendment.days')}
      error={date.error}
      busy={date.isPending}
      disabled={datedOn === null}
      onClose={onClose}
      onConfirm={() =>
        datedOn !== null &&
        date.mutate(
          { params: { id: amendment.id }, body: { datedOn, effectiveOn } },
          { onSuccess: () => (showDone(t('state.saved')), onClose()) },
        )
      }
    >
      <AmendmentDays days={days} error={date.error} onChange={setDays} />
    </AskDialog>
  )
}

/** What was signed since the amendment was begun, and the clauses that both change. */
const Behind = ({ id, behind, open }: Pick<AmendmentText, 'id' | 'behind' | 'open'>) => {
  const t = useT()
  const problem = useProblem()
  const [{ reads }] = useDesk().texts
  const take = useTell(takeInAmendments, { refreshes })
  // Within a sentence the point behind a number would end it.
  const labelOf = (code: string) =>
    reads.clauses.find((clause) => clause.code === code)?.label.replace(/\.$/, '') ?? code
  return (
    <Alert color="yellow">
      <Stack gap={6}>
        {behind.map(({ number, name, clauses }) => (
          <div key={number}>
            <Text size="sm">{t('contract.amendment.behind', { number, name })}</Text>
            {clauses.length > 0 && (
              <Text size="sm" fw={600}>
                {t('contract.amendment.behind.both', { clauses: clauses.map(labelOf).join(', ') })}
              </Text>
            )}
          </div>
        ))}
        {open && (
          <Button
            size="compact-sm"
            w="fit-content"
            loading={take.isPending}
            onClick={() =>
              take.mutate(
                { params: { id }, body: {} },
                {
                  onSuccess: () => showDone(t('contract.amendment.takenIn')),
                  onError: (error) => showProblem(problem(error, 'contract')),
                },
              )
            }
          >
            {t('contract.amendment.takeIn')}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}

/** The words of an amendment as they are printed. */
const Reads = ({ reads: { title, clauses } }: Pick<AmendmentText, 'reads'>) => (
  <Stack gap={6}>
    <Text fw={600}>{title}</Text>
    {clauses.map(({ code, depth, label, heading, paragraphs }) => (
      <div key={code}>
        {depth === 1 && (
          <Text size="sm" fw={600} mt={6}>
            {label} {textOf(heading)}
          </Text>
        )}
        {paragraphs.map((p, at) =>
          'runs' in p ? (
            <Text key={at} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {at === 0 && `${label} `}
              {textOf(p.runs)}
            </Text>
          ) : (
            <Table.ScrollContainer key={at} minWidth={0}>
              <Table data={{ head: p.table.head, body: p.table.rows }} fz="xs" withTableBorder />
            </Table.ScrollContainer>
          ),
        )}
      </div>
    ))}
  </Stack>
)
