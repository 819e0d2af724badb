import { Tooltip } from '@mantine/core'
import type { DeliverableState } from '#features/deliverables/contract.ts'
import { useT } from '#ui/i18n.tsx'
import type { CoverageRow } from '../../contract-coverage.ts'
import { chainOf, links, type Mark } from '../../rules.ts'
import classes from './Chain.module.css'

/** What stands within a mark, so that it is told by more than its colour. */
const signs: Record<Mark, string> = {
  good: 'M-2.6 0.2 L-0.8 2 L2.8 -2',
  part: 'M-2.6 0 H2.6',
  bad: 'M-2.2 -2.2 L2.2 2.2 M2.2 -2.2 L-2.2 2.2',
  none: '',
}
const [APART, FIRST] = [22, 8]

/** The way of a requirement in four linked marks: answer, clause, deliverable, result. */
export const Chain = ({ row, states }: { row: CoverageRow; states: readonly DeliverableState[] }) => {
  const t = useT()
  const chain = chainOf(row, states)
  const said = t(
    'coverage.chain',
    Object.fromEntries(links.map((link) => [link, t(`coverage.mark.${chain[link]}`)])),
  )
  return (
    <Tooltip label={said} multiline maw={280}>
      <svg
        role="img"
        aria-label={said}
        className={classes['chain']}
        width="82"
        height="16"
        viewBox="0 0 82 16"
      >
        <line x1={FIRST} x2={FIRST + 3 * APART} y1="8" y2="8" />
        {links.map((link, at) => (
          <g key={link} data-mark={chain[link]} transform={`translate(${FIRST + at * APART} 8)`}>
            <circle r="6" />
            <path d={signs[chain[link]]} />
          </g>
        ))}
      </svg>
    </Tooltip>
  )
}
