import type { Locale } from '#kit/i18n.ts'
import type { Body } from '../contract-clauses.ts'
import type { Edit } from '../contract-text.ts'
import { isSame } from './rules-cover.ts'
import { extentOf } from './rules-moves.ts'
import { namesIn } from './rules-names.ts'

/** What became of a clause from an older text to the text of now. */
type Change = { kind: 'same' | 'changed' | 'added' | 'removed' | 'moved'; code: string }
type Text = { body: Body; terms: Readonly<Record<string, unknown>> }

/**
 * The edits that make a clause again what it was in an older text, in one language, with the values it had, and those that undo
 * them; undefined where nothing is to be taken back, or where it cannot be done by itself (it holds other clauses, or what it
 * stood behind is gone).
 */
export const takeBack = (
  { kind, code }: Change,
  old: Text,
  now: Text,
  locale: Locale,
): { edits: Edit[]; undo: Edit[] } | undefined => {
  const [olds, news] = [old.body.clauses, now.body.clauses]
  const [was, at] = [olds.findIndex((c) => c.code === code), news.findIndex((c) => c.code === code)]
  const [before, current] = [olds[was], news[at]]
  if (kind === 'added') {
    if (!current || extentOf(news, at) > 1) return
    const clauses = [current]
    const undo: Edit = { kind: 'add', after: news[at - 1]?.code ?? null, clauses }
    return { edits: [{ kind: 'remove', was: clauses }], undo: [undo] }
  }
  if (kind === 'removed') {
    const after = olds.slice(0, was).findLast(({ code }) => news.some((c) => c.code === code))
    if (!before || current || (was > 0 && !after)) return
    const clauses = [before]
    const edit: Edit = { kind: 'add', after: after?.code ?? null, clauses }
    return { edits: [edit], undo: [{ kind: 'remove', was: clauses }] }
  }
  const [words, said] = [before?.words[locale], current?.words[locale]]
  if (!words || !said) return
  const [edits, undo]: [Edit[], Edit[]] = [[], []]
  if (words.heading !== said.heading || words.text !== said.text) {
    const write = { kind: 'write', code, locale } as const
    edits.push({ ...write, was: said, is: words })
    undo.push({ ...write, was: words, is: said })
  }
  for (const name of namesIn(`${words.heading}\n${words.text}`).variables) {
    const [value, valueNow] = [old.terms[name] ?? null, now.terms[name] ?? null]
    if (isSame(value, valueNow)) continue
    edits.push({ kind: 'term', name, was: valueNow, is: value })
    undo.push({ kind: 'term', name, was: value, is: valueNow })
  }
  return edits.length > 0 ? { edits, undo } : undefined
}
