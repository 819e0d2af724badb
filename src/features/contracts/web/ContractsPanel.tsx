import { Badge, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Money } from '#kit/money.ts'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { RelatedPanel } from '#ui/records/page/RelatedPanel.tsx'
import type { AnyRecord, Page, Refs } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { countContracts, listContracts } from '../contract.ts'
import { noAmendment, stateColour } from './look.ts'
import { NewContract } from './templates/NewContract.tsx'

type Props = {
  /** Whose contracts these are: a company's, or a deal's. */
  of: { companyId: string } | { dealId: string }
  /** What is known of a new one, with the names in it. */
  initial: Record<string, unknown>
  refs: Refs
}

/** The contracts with a company or of a deal, newest first and how many there are, and a way to make one. */
export const ContractsPanel = ({ of, initial, refs }: Props) => {
  const t = useT()
  const may = useMay()
  const [adding, setAdding] = useState(false)
  const ours = Object.entries(of).map(([field, id]) => [field, 'in', [id]])
  const filter = JSON.stringify({ and: [...ours, noAmendment] })
  const enabled = may('contract.read')
  const { data, isPending } = useQuery({
    ...ask(listContracts, { query: { filter, sort: '-createdAt', limit: 20 } }),
    enabled,
  })
  const { data: counted } = useQuery({ ...ask(countContracts, { query: { filter } }), enabled })
  if (!enabled) return null
  const { items } = (data as unknown as Page | undefined) ?? { items: [] }
  return (
    <RelatedPanel
      noun="contract"
      title={t('contract.panel.title', { count: counted?.count ?? 0 })}
      empty={t('contract.panel.empty')}
      pending={isPending}
      items={items}
      line={(record) => <Line key={record.id} record={record} />}
      onAdd={() => setAdding(true)}
    >
      {adding && <NewContract initial={{ ...initial, ...of }} refs={refs} onClose={() => setAdding(false)} />}
    </RelatedPanel>
  )
}

const Line = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const format = useFormat()
  const title = String(record.name ?? '')
  const state = String(record.state)
  return (
    <li>
      <Group gap={8} wrap="nowrap" justify="space-between">
        <Reference noun="contract" id={record.id} refs={{ [record.id]: { noun: 'contract', title } }} />
        {record.amount ? (
          <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
            {format.money(record.amount as Money)}
          </Text>
        ) : null}
      </Group>
      <Group gap={8}>
        <Badge size="sm" variant="light" color={stateColour[state] ?? 'gray'}>
          {t(`contract.state.${state}`)}
        </Badge>
        {Number(record.amendments ?? 0) > 0 && (
          <Text size="xs" c="dimmed">
            {t('contract.panel.amended', { count: Number(record.amendments) })}
          </Text>
        )}
        {typeof record.endsOn === 'string' && (
          <Text size="xs" c="dimmed">
            {t('contract.panel.until', { day: format.day(record.endsOn) })}
          </Text>
        )}
      </Group>
    </li>
  )
}
