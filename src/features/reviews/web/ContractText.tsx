import { useEffect, useMemo, useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Reading } from '../contract.ts'
import classes from './ReviewDesk.module.css'
import { type Segment, segments } from './segments.ts'

type Props = { reading: Reading; chosen: string | null; onChoose: (id: string) => void }

/** Comes into view inside what scrolls it, without moving the page. */
const show = (element: Element | null | undefined) => element?.scrollIntoView({ block: 'center' })

/** Where the words of a section begin behind its heading; elsewhere where the clause begins. */
const bodyOf = (text: string, { from, level, heading }: Reading['clauses'][number]): number => {
  const at = level === 0 && heading ? text.indexOf(heading, from) : -1
  return at < 0 ? from : at + heading.length
}

/** The contract as it was sent in, each place that a finding is about marked; a mark chooses its finding. */
export const ContractText = ({ reading, chosen, onChoose }: Props) => {
  const t = useT()
  const box = useRef<HTMLElement>(null)
  const { text, clauses, findings } = reading
  const parts = useMemo(() => {
    const starts = clauses.map(({ from }) => from)
    const ends = [...starts.slice(1), text.length]
    // What stands before the first clause is its own part.
    return [
      { from: 0, to: starts[0] ?? text.length, body: 0 },
      ...clauses.map((c, i) => ({ from: c.from, to: ends[i]!, body: bodyOf(text, c) })),
    ]
      .filter(({ from, to }) => from < to)
      .map(({ from, to, body }) => ({
        from,
        head: segments(from, body, findings),
        runs: segments(Math.max(from, body), to, findings),
      }))
  }, [text, clauses, findings])
  useEffect(() => {
    if (chosen !== null) show(box.current?.querySelector('[data-chosen]'))
  }, [chosen])
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
      {parts.map(({ from, head, runs }) => (
        <p key={from} className={classes['clause']} dir="auto">
          {head.length > 0 && <b>{head.map(run)}</b>}
          {runs.map(run)}
        </p>
      ))}
    </section>
  )
}
