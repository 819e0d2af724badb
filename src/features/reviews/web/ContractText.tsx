import { useEffect, useMemo, useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Reading } from '../contract.ts'
import classes from './ReviewDesk.module.css'
import { type Segment, segments } from './segments.ts'
import { Types, TypeTip } from './Types.tsx'

type Props = {
  reading: Reading
  /** The finding to be shown, and the clause, by its place. */
  chosen: string | null
  sought: { clause: number } | null
  onChoose: (id: string) => void
}

/** Comes into view inside what scrolls it, without moving the page. */
const show = (element: Element | null | undefined) => element?.scrollIntoView({ block: 'center' })

/** Where the words of a section begin behind its heading; elsewhere where the clause begins. */
const bodyOf = (text: string, { from, level, heading }: Reading['clauses'][number]): number => {
  const at = level === 0 && heading ? text.indexOf(heading, from) : -1
  return at < 0 ? from : at + heading.length
}

/** The contract as it was sent in, each place that a finding is about marked; a mark chooses its finding. */
export const ContractText = ({ reading, chosen, sought, onChoose }: Props) => {
  const t = useT()
  const box = useRef<HTMLElement>(null)
  const { text, clauses, covers, findings } = reading
  const parts = useMemo(() => {
    const starts = clauses.map(({ from }) => from)
    const asked = new Set(covers.map(({ type }) => type))
    const ends = [...starts.slice(1), text.length]
    // What stands before the first clause is its own part.
    return [
      { from: 0, to: starts[0] ?? text.length, body: 0, clause: undefined, types: [] },
      ...clauses.map((c, i) => ({
        from: c.from,
        // What is blank at its end is told by space.
        to: c.from + text.slice(c.from, ends[i]).trimEnd().length,
        body: bodyOf(text, c),
        clause: i,
        // What the profile asks for is named first.
        types: c.types.toSorted((a, b) => Number(asked.has(b)) - Number(asked.has(a))),
      })),
    ]
      .filter(({ from, to }) => from < to)
      .map(({ from, to, body, ...clause }) => ({
        ...clause,
        from,
        head: segments(from, body, findings),
        runs: segments(Math.max(from, body), to, findings),
      }))
  }, [text, clauses, covers, findings])
  useEffect(() => {
    if (chosen !== null) show(box.current?.querySelector('[data-chosen]'))
  }, [chosen])
  useEffect(() => {
    if (sought) show(box.current?.querySelector(`[data-clause="${sought.clause}"]`))
  }, [sought])
  const run = ({ from, to, findings: here }: Segment) => {
    const [first] = here
    const words = text.slice(from, to)
    if (!first) return words
    return (
      <a
        key={from}
        href={`#${first.id}`}
        className={classes['mark']}
        data-severity={first.severity}
        data-decided={first.decision ?? undefined}
        data-chosen={here.some(({ id }) => id === chosen) || undefined}
        onClick={(event) => {
          event.preventDefault()
          onChoose(first.id)
        }}
      >
        {words}
      </a>
    )
  }
  return (
    <section ref={box} className={classes['text']} aria-label={t('review.text')}>
      {parts.map(({ from, clause, types, head, runs }) => (
        <div
          key={from}
          className={classes['clause']}
          data-clause={clause}
          data-sought={(clause !== undefined && clause === sought?.clause) || undefined}
        >
          <p dir="auto">
            {head.length > 0 && <b>{head.map(run)}</b>}
            {runs.map(run)}
          </p>
          <Types types={types} />
        </div>
      ))}
      <TypeTip box={box} />
    </section>
  )
}
