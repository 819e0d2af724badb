import type { Locale } from '#kit/i18n.ts'
import { type Piece, redline } from '#kit/redline.ts'
import type { Clause } from '../contract-clauses.ts'
import type { Text } from '../text/edits.ts'
import { isSame } from '../text/rules-cover.ts'
import { freeCode } from '../text/rules-moves.ts'
import { namesIn, token } from '../text/rules-names.ts'

// What an amendment changes, and how that comes into a text. An amendment is two texts of the contract: as it stood before, and as
// it is to read.

/** The contract before an amendment, and as the amendment would have it. */
export type Amending = { before: Text; after: Text }

/** What becomes of a clause. */
export type Change = {
  kind: 'changed' | 'added' | 'removed' | 'moved'
  was: Clause | null
  is: Clause | null
  /** Whether it reads otherwise, be it by the value of a variable. */
  rewritten: boolean
  /** Whether it stands elsewhere among the others, or is new. */
  placed: boolean
}

/** A clause by its name alone: which stand where is asked here, and words are compared as they are kept. */
const named = ({ code }: Clause): Piece => ({ code, heading: '', text: '' })

const variablesIn = ({ words }: Clause): string[] =>
  Object.values(words).flatMap(({ heading, text }) => namesIn(`${heading}\n${text}`).variables)

/** What an amendment does to each clause it touches, in the order of the text it leads to. */
export const changesOf = ({ before, after }: Amending): Change[] => {
  const [olds, news] = [before.body.clauses, after.body.clauses]
  const given = new Set(
    [...Object.keys(before.terms), ...Object.keys(after.terms)].filter(
      (name) => !isSame(before.terms[name], after.terms[name]),
    ),
  )
  return redline(olds.map(named), news.map(named)).flatMap(({ kind, old, new: at }): Change[] => {
    const [was, is] = [old === null ? null : olds[old]!, at === null ? null : news[at]!]
    const placed = kind === 'added' || kind === 'moved'
    if (!was || !is) return [{ kind: is ? 'added' : 'removed', was, is, rewritten: true, placed }]
    const rewritten =
      !isSame(was.words, is.words) || (given.size > 0 && variablesIn(is).some((name) => given.has(name)))
    if (placed || was.depth !== is.depth) return [{ kind: 'moved', was, is, rewritten, placed }]
    return rewritten ? [{ kind: 'changed', was, is, rewritten, placed }] : []
  })
}

/** The clauses of the contract before both that two amendments touch, by code. */
export const clashes = (mine: Amending, theirs: Amending): string[] => {
  const touched = (of: Amending) => changesOf(of).flatMap(({ was }) => was?.code ?? [])
  const others = new Set(touched(theirs))
  return touched(mine).filter((code) => others.has(code))
}

/** Takes over what changed from one record to another; what did not change stays as it is now. */
const patched = <V>(
  now: Readonly<Record<string, V>>,
  was: Readonly<Record<string, V>>,
  is: Readonly<Record<string, V>>,
): Record<string, V> => {
  const after = { ...now }
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (isSame(was[key], is[key])) continue
    if (key in is) after[key] = is[key]!
    else delete after[key]
  }
  return after
}

/** Gives new clauses of an amendment other codes where another amendment has taken theirs, so that neither is lost. */
const withFreeCodes = (now: Text, { before, after }: Amending): Text => {
  const old = new Set(before.body.clauses.map(({ code }) => code))
  const taken = new Set(now.body.clauses.map(({ code }) => code))
  const added = after.body.clauses.filter(({ code }) => !old.has(code))
  const all = new Set([...taken, ...after.body.clauses.map(({ code }) => code)])
  const others = new Map<string, string>()
  for (const { code } of added) {
    if (!taken.has(code)) continue
    const free = freeCode(code.split('.')[0]!, all)
    all.add(free)
    others.set(code, free)
  }
  if (others.size === 0) return after
  const renamed = (text: string) =>
    text.replace(token, (whole, mark: string, name: string) =>
      mark && others.has(name) ? `{{@${others.get(name)!}}}` : whole,
    )
  const clauses = after.body.clauses.map(({ code, depth, words }) => ({
    code: others.get(code) ?? code,
    depth,
    words: Object.fromEntries(
      Object.entries(words).map(([locale, { heading, text }]) => [
        locale as Locale,
        { heading: renamed(heading), text: renamed(text) },
      ]),
    ),
  }))
  return { ...after, body: { ...after.body, clauses } }
}

/** Where a clause comes to stand: behind the one it follows in its own text, and behind what others have put within that. */
const placeIn = (list: readonly Clause[], { code, depth }: Clause, order: readonly Clause[]): number => {
  const own = new Set(order.map((clause) => clause.code))
  const before = order.slice(
    0,
    order.findIndex((clause) => clause.code === code),
  )
  const leader = before.findLast((clause) => list.some((one) => one.code === clause.code))
  let at = leader ? list.findIndex((one) => one.code === leader.code) + 1 : 0
  while (at > 0 && at < list.length && !own.has(list[at]!.code) && list[at]!.depth > depth) at++
  return at
}

/** No clause stands deeper than what is before it allows. */
const levelled = (clauses: readonly Clause[]): Clause[] => {
  let deep = 0
  return clauses.map((clause) => {
    deep = Math.min(clause.depth, deep + 1)
    return deep === clause.depth ? clause : { ...clause, depth: deep }
  })
}

/**
 * Brings an amendment into a text: what it changes reads as it says, whatever the text said there, and all else stays. Into the
 * very text it was written on it brings exactly what it leads to. Gives what it did as well, by the codes of the new text.
 */
export const amended = (now: Text, amending: Amending): { text: Text; changes: Change[] } => {
  const { before } = amending
  const after = withFreeCodes(now, amending)
  const changes = changesOf({ before, after })
  const [olds, news] = [before, after].map(
    ({ body }) => new Map(body.clauses.map((clause) => [clause.code, clause])),
  ) as [Map<string, Clause>, Map<string, Clause>]
  const gone = new Set(changes.flatMap(({ was, is }) => (was && !is ? [was.code] : [])))
  const placed = new Set(changes.flatMap(({ is, placed }) => (is && placed ? [is.code] : [])))
  const here = new Map(now.body.clauses.map((clause) => [clause.code, clause]))
  const written = (clause: Clause): Clause => {
    const [was, is] = [olds.get(clause.code), news.get(clause.code)]
    if (!was || !is) return clause
    const depth = was.depth === is.depth ? clause.depth : is.depth
    return { code: clause.code, depth, words: patched(clause.words, was.words, is.words) }
  }
  const list = now.body.clauses.filter(({ code }) => !gone.has(code) && !placed.has(code)).map(written)
  for (const { is } of changes) {
    if (!is || (!placed.has(is.code) && here.has(is.code))) continue
    const stood = here.get(is.code)
    list.splice(placeIn(list, is, after.body.clauses), 0, stood ? written(stood) : is)
  }
  return {
    text: {
      body: {
        title: patched(now.body.title, before.body.title, after.body.title),
        clauses: levelled(list),
      },
      terms: patched(now.terms, before.terms, after.terms),
    },
    changes,
  }
}
