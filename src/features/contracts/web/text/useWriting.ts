import { useEffect, useRef, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import type { Clause } from '../../contract-clauses.ts'
import type { Edit } from '../../contract-text.ts'
import { type Direction, extentOf, type Place, placeOf, stepTo } from '../../text/rules-moves.ts'
import type { Desk, Done } from '../desk.ts'

/** What is being written in the text, and what is done with whole clauses. */
export const useWriting = ({ texts, change }: Pick<Desk, 'texts' | 'change'>) => {
  const t = useT()
  const problem = useProblem()
  const [opened, setOpened] = useState<{ at: number; clause: Clause } | null>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const { clauses } = texts[0].body
  const moved = useRef<string | null>(null)
  // Where it stands now, the keys that moved it go on moving it.
  useEffect(() => {
    if (moved.current === null) return
    document.querySelector<HTMLElement>(`[data-code="${CSS.escape(moved.current)}"] [data-number]`)?.focus()
    moved.current = null
  }, [clauses])
  const numberOf = (code: string) => texts[0].reads.clauses.find((c) => c.code === code)?.label ?? ''
  const send = async (edit: Edit, done: Done) => {
    const refused = await change([edit], done)
    if (refused) showProblem(problem(refused, 'contract'))
    return refused === null
  }
  return {
    /** The clause that is being written, as it was when that began, and where it stood. */
    opened,
    open: (code: string) => {
      const at = clauses.findIndex((c) => c.code === code)
      if (at !== -1) setOpened({ at, clause: clauses[at]! })
    },
    close: () => setOpened(null),
    /** Where a new clause is being written. */
    place,
    begin: (where: Place | undefined | null) => setPlace(where ?? null),
    /** Moves a clause a step with all within it; nothing happens where it cannot go further. */
    step: async (code: string, direction: Direction) => {
      const [to, back] = [stepTo(clauses, code, direction), placeOf(clauses, code)]
      if (!to || !back) return
      moved.current = code
      await send(
        { kind: 'place', code, ...to },
        {
          message: t('contract.clause.moved', { number: numberOf(code) }),
          back: () => [{ kind: 'place', code, ...back }],
        },
      )
    },
    /** Takes a clause out with all within it. */
    remove: (code: string) => {
      const at = clauses.findIndex((c) => c.code === code)
      if (at === -1) return
      const was = clauses.slice(at, at + extentOf(clauses, at))
      const after = clauses[at - 1]?.code ?? null
      return send(
        { kind: 'remove', was },
        {
          message: t('contract.clause.removed', { number: numberOf(code) }),
          back: () => [{ kind: 'add', after, clauses: was }],
        },
      )
    },
  }
}
export type Writing = ReturnType<typeof useWriting>
