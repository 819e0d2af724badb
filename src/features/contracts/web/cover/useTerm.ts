import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { isSame, settled } from '../../text/rules-cover.ts'
import { currentOf, useDesk, useVariableName } from '../desk.ts'

/** What somebody else wrote while a value was being given. */
export type TermConflict = { name: string; mine: unknown; theirs: unknown }

/** A variable's value being given: what was typed stays until it is kept, and nobody's value is overwritten unseen. */
export const useTerm = (name: string) => {
  const t = useT()
  const { texts, change } = useDesk()
  const nameOf = useVariableName()
  const problem = useProblem()
  const stored = texts[0].terms[name] ?? null
  const [draft, setDraft] = useState<{ was: unknown; value: unknown } | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [conflict, setConflict] = useState<TermConflict | null>(null)

  const send = async (was: unknown, value: unknown): Promise<boolean> => {
    const is = settled(value)
    if (isSame(is, was)) {
      setDraft(null)
      setError(null)
      return true
    }
    const refused = await change([{ kind: 'term', name, was, is }], {
      message: t('contract.term.saved', { name: nameOf(name) }),
      back: ({ terms }) => [{ kind: 'term', name, was: terms[name] ?? null, is: was }],
    })
    const current = refused && currentOf(refused)
    if (current) setConflict({ name, mine: is, theirs: current.terms[name] ?? null })
    setError(refused && !current ? problem(refused) : null)
    if (!refused) setDraft(null)
    return !refused
  }
  return {
    value: draft ? draft.value : stored,
    error,
    /** Whether something was typed that is not kept yet. */
    dirty: draft !== null,
    put: (value: unknown) => setDraft((now) => ({ was: now ? now.was : stored, value })),
    /** Keeps what was typed, or a value given at once; true when nothing is left to be done. */
    save: (given?: { value: unknown }): Promise<boolean> =>
      given
        ? (setDraft({ was: stored, value: given.value }), send(stored, given.value))
        : draft
          ? send(draft.was, draft.value)
          : Promise.resolve(true),
    drop: () => {
      setDraft(null)
      setError(null)
    },
    conflict,
    /** Ends a conflict: mine over theirs, or theirs; true when nothing is left to be done. */
    settle: async (mine: boolean): Promise<boolean> => {
      const met = conflict
      setConflict(null)
      if (met && mine) return send(met.theirs, met.mine)
      setDraft(null)
      return true
    },
  }
}
export type Term = ReturnType<typeof useTerm>
