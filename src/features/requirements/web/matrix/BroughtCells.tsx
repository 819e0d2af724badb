import { Text } from '@mantine/core'
import type { Deliverable } from '#features/deliverables/contract.ts'
import { useT } from '#ui/i18n.tsx'
import type { CoverageRow, End } from '../../contract-coverage.ts'
import { Chain } from './Chain.tsx'
import classes from './Matrix.module.css'
import { Named } from './Named.tsx'
import { Proposal } from './Proposal.tsx'

type Props = {
  row: CoverageRow
  deliverables: ReadonlyMap<string, Deliverable>
  writes: boolean
  onOpen: () => void
  onAccept: () => void
}

const colours: Record<End, string> = {
  unpromised: 'dimmed',
  waiting: 'dimmed',
  accepted: 'var(--mantine-color-text)',
  failed: 'red.9',
}
const late = new Set(['overdue', 'refused'])

/** What a deliverable is called in a list: its number and name. */
export const titleOf = ({ number, name }: Pick<Deliverable, 'number' | 'name'>): string =>
  `${number}. ${name}`

/** What is to bring a requirement, or could, and what came of it. */
export const BroughtCells = ({ row, deliverables, writes, onOpen, onAccept }: Props) => {
  const t = useT()
  const chosen = row.deliverables.flatMap((id) => deliverables.get(id) ?? [])
  const proposed = row.proposedDeliverables.flatMap((id) => deliverables.get(id) ?? [])
  const offer = proposed.map(titleOf).join(', ')
  return (
    <>
      <div className={classes['cell']} data-label={t('coverage.deliverables')}>
        {chosen.map((one) => (
          <Named key={one.id} name={titleOf(one)} onOpen={onOpen} />
        ))}
        {[...new Set(chosen.map(({ state }) => state))].map((state) => (
          <Text key={state} size="xs" c={late.has(state) ? 'red.9' : 'dimmed'}>
            {t(`deliverable.state.${state}`)}
          </Text>
        ))}
        {chosen.length === 0 && proposed.length === 0 && (
          <Text size="xs" c="dimmed">
            {t('coverage.deliverables.none')}
          </Text>
        )}
        {proposed.length > 0 && (
          <Proposal
            what={offer}
            why={t('coverage.deliverables.proposed')}
            accepting={t('coverage.deliverables.accept', { name: offer })}
            writes={writes}
            onAccept={onAccept}
          />
        )}
      </div>
      <div className={classes['cell']} data-label={t('coverage.result')}>
        <Chain row={row} states={chosen.map(({ state }) => state)} />
        <Text
          size="xs"
          fw={row.end === 'waiting' || row.end === 'unpromised' ? 400 : 600}
          c={colours[row.end]}
        >
          {t(`coverage.end.${row.end}`)}
        </Text>
      </div>
    </>
  )
}
