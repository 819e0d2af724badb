import type { KeyboardEvent } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { Text } from '../../contract-text.ts'
import type { Direction } from '../../text/rules-moves.ts'
import { useDesk } from '../desk.ts'
import { ClauseMenu } from './ClauseMenu.tsx'
import { Runs } from './Runs.tsx'
import classes from './Text.module.css'
import type { Writing } from './useWriting.ts'
import { ValueTable } from './Value.tsx'

type Read = Text['reads']['clauses'][number]
type Props = { at: number; writing: Writing }

const steps: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** A clause as it reads, in each language that is shown. */
export const Clause = ({ at, writing }: Props) => {
  const t = useT()
  const { texts, writes } = useDesk()
  const clause = texts[0].body.clauses[at]!
  const { code } = clause
  const label = texts[0].reads.clauses[at]!.label
  const keys = (event: KeyboardEvent) => {
    const direction = event.altKey ? steps[event.key] : undefined
    if (!direction) return
    event.preventDefault()
    void writing.step(code, direction)
  }
  return (
    <div className={classes['texts']}>
      {texts.map((text, column) => {
        // A language that was asked for a moment earlier may not have the clause yet.
        const read = text.reads.clauses.find((c) => c.code === code)
        if (!read) return <div key={text.locale} />
        const number =
          column === 0 && writes ? (
            <button
              type="button"
              data-number
              className={classes['number']}
              aria-label={t('contract.clause.edit', { number: label })}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
              onClick={() => writing.open(code)}
              onKeyDown={keys}
            >
              {read.label}
            </button>
          ) : (
            <span className={classes['number']}>{read.label}</span>
          )
        return (
          <div key={text.locale} lang={text.locale} className={classes['words']} data-depth={clause.depth}>
            {number}
            <div className={classes['body']} data-words>
              <Heading read={read} />
              {read.paragraphs.map((p, i) =>
                'runs' in p ? (
                  <p key={i}>
                    <Runs runs={p.runs} />
                  </p>
                ) : (
                  <ValueTable key={i} table={p.table} />
                ),
              )}
              {read.heading.length === 0 && read.paragraphs.length === 0 && (
                <p className={classes['wordless']}>{t('contract.clause.wordless')}</p>
              )}
            </div>
          </div>
        )
      })}
      {writes && (
        <div className={classes['tools']}>
          <ClauseMenu clause={clause} label={label} writing={writing} />
        </div>
      )}
    </div>
  )
}

const Heading = ({ read: { heading, depth } }: { read: Read }) => {
  if (heading.length === 0) return null
  const runs = <Runs runs={heading} />
  return depth < 2 ? <h3>{runs}</h3> : <h4>{runs}</h4>
}
