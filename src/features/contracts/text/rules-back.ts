import type { Locale } from '#kit/i18n.ts'
import type { Body } from '../contract-clauses.ts'
import type { Edit } from '../contract-text.ts'
import { extentOf } from './rules-moves.ts'

/** What became of a clause from an older text to the text of now. */
type Change = { kind: 'same' | 'changed' | 'added' | 'removed' | 'moved'; code: string }

/**
 * The edit that makes a clause again what it was in an older text, in one language, and the one that undoes it; undefined where
 * nothing is to be taken back, or where it cannot be done by itself (it holds other clauses, or what it stood behind is gone).
 */
export const takeBack = (
  { kind, code }: Change,
  old: Body,
  now: Body,
  locale: Locale,
): { edit: Edit; undo: Edit } | undefined => {
  const [was, at] = [
    old.clauses.findIndex((c) => c.code === code),
    now.clauses.findIndex((c) => c.code === code),
  ]
  const [before, current] = [old.clauses[was], now.clauses[at]]
  if (kind === 'added') {
    if (!current || extentOf(now.clauses, at) > 1) return
    const after = now.clauses[at - 1]?.code ?? null
    return { edit: { kind: 'remove', was: [current] }, undo: { kind: 'add', after, clauses: [current] } }
  }
  if (kind === 'removed') {
    const after = old.clauses.slice(0, was).findLast(({ code }) => now.clauses.some((c) => c.code === code))
    if (!before || current || (was > 0 && !after)) return
    const clauses = [before]
    return {
      edit: { kind: 'add', after: after?.code ?? null, clauses },
      undo: { kind: 'remove', was: clauses },
    }
  }
  const [words, said] = [before?.words[locale], current?.words[locale]]
  if (!words || !said || (words.heading === said.heading && words.text === said.text)) return
  const write = { kind: 'write', code, locale } as const
  return { edit: { ...write, was: said, is: words }, undo: { ...write, was: words, is: said } }
}
