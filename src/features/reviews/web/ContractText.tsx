import { useEffect, useMemo, useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Reading } from '../contract.ts'
import classes from './ReviewDesk.module.css'
import { segments } from './segments.ts'

type Props = { reading: Reading; chosen: string | null; onChoose: (id: string) => void }

/** Comes into view inside what scrolls it, without moving the page. */
const show = (element: Element | null | undefined) => element?.scrollIntoView({ block: 'center' })

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
      { from: 0, to: starts[0] ?? text.length, head: false },
      ...clauses.map((c, i) => ({ from: c.from, to: ends[i]!, head: c.level === 0 && c.heading !== '' })),
    ]
      .filter(({ from, to }) => from < to)
      .map((part) => ({ ...part, runs: segments(part.from, part.to, findings) }))
  }, [text, clauses, findings])
  useEffect(() => {
    if (chosen !== null) show(box.current?.querySelector('[data-chosen]'))
  }, [chosen])
  return (
    <section ref={box} className={classes['text']} aria-label={t('review.text')}>
      {parts.map(({ from, head, runs }) => (
        <p key={from} className={classes['clause']} data-head={head || undefined} dir="auto">
          {runs.map(({ from: start, to, findings: here }) => {
            const [first] = here
            const words = text.slice(start, to)
            return first ? (
              <a
                key={start}
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
            ) : (
              words
            )
          })}
        </p>
      ))}
    </section>
  )
}
