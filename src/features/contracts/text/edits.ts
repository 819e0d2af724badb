import { isDeepStrictEqual } from 'node:util'
import type { Issue } from '#kit/errors.ts'
import { type Body, type Clause, deepest } from '../contract-clauses.ts'
import type { Edit } from '../contract-text.ts'
import { variableOf } from '../contract-variables.ts'
import { type Own } from '../templates/contract-own.ts'
import { namesIn } from './rules-names.ts'
import { extentOf } from './rules-moves.ts'
import { type Terms, termShape, type Value } from './values.ts'

// Changes of a contract's text. Each says what stood there when it was made, so that nobody overwrites what they have not seen,
// and two people may work on two clauses at once.

/** A contract's text with what its variables hold. */
export type Text = { body: Body; terms: Terms }

/** Undefined where what an edit saw is not there any more. */
type Outcome = { text: Text; issues?: Issue[] } | undefined

/** The place right behind a clause, or before all; undefined where there is no such clause. */
const behind = (clauses: readonly Clause[], code: string | null): number | undefined => {
  const at = clauses.findIndex((c) => c.code === code)
  return code !== null && at === -1 ? undefined : at + 1
}

const withClauses = ({ body, terms }: Text, clauses: Clause[]): Text => ({
  body: { ...body, clauses },
  terms,
})

const write = (text: Text, { code, locale, was, is }: Extract<Edit, { kind: 'write' }>): Outcome => {
  const { clauses } = text.body
  const clause = clauses.find((c) => c.code === code)
  if (!clause || !isDeepStrictEqual(clause.words[locale] ?? null, was)) return
  const { [locale]: _, ...others } = clause.words
  const words = is === null ? others : { ...others, [locale]: is }
  return {
    text: withClauses(
      text,
      clauses.map((c) => (c === clause ? { ...c, words } : c)),
    ),
  }
}

const add = (text: Text, { after, clauses: added }: Extract<Edit, { kind: 'add' }>): Outcome => {
  const { clauses } = text.body
  const at = behind(clauses, after)
  return at === undefined ? undefined : { text: withClauses(text, clauses.toSpliced(at, 0, ...added)) }
}

const remove = (text: Text, { was }: Extract<Edit, { kind: 'remove' }>): Outcome => {
  const { clauses } = text.body
  const at = clauses.findIndex((c) => c.code === was[0]!.code)
  if (at === -1) return
  const extent = extentOf(clauses, at)
  if (!isDeepStrictEqual(clauses.slice(at, at + extent), was)) return
  return { text: withClauses(text, clauses.toSpliced(at, extent)) }
}

const place = (text: Text, { code, after, depth }: Extract<Edit, { kind: 'place' }>): Outcome => {
  const { clauses } = text.body
  const at = clauses.findIndex((c) => c.code === code)
  if (at === -1) return
  const extent = extentOf(clauses, at)
  const deeper = depth - clauses[at]!.depth
  const moved = clauses.slice(at, at + extent).map((c) => ({ ...c, depth: c.depth + deeper }))
  const rest = clauses.toSpliced(at, extent)
  const to = behind(rest, after)
  return to === undefined ? undefined : { text: withClauses(text, rest.toSpliced(to, 0, ...moved)) }
}

const setTerm = ({ body, terms }: Text, { name, was, is }: Extract<Edit, { kind: 'term' }>): Outcome => {
  const variable = variableOf(name, body.variables)
  if (!variable)
    return { text: { body, terms }, issues: [{ path: ['terms', name], code: 'contract.variable' }] }
  if (!isDeepStrictEqual(terms[name] ?? null, was)) return
  const { [name]: _, ...others } = terms
  if (is === null) return { text: { body, terms: others } }
  const read = termShape(variable).safeParse(is)
  if (!read.success)
    return { text: { body, terms }, issues: [{ path: ['terms', name], code: 'contract.value' }] }
  return { text: { body, terms: { ...others, [name]: read.data as Value } } }
}

const setVariables = ({ body, terms }: Text, { was, is }: Extract<Edit, { kind: 'variables' }>): Outcome => {
  if (!isDeepStrictEqual(body.variables ?? [], was)) return
  return { text: { body: { ...body, variables: is }, terms: fitting(terms, is) } }
}

const outcomeOf = (text: Text, edit: Edit): Outcome => {
  switch (edit.kind) {
    case 'title':
      return (text.body.title[edit.locale] ?? '') === edit.was
        ? { text: { ...text, body: { ...text.body, title: { ...text.body.title, [edit.locale]: edit.is } } } }
        : undefined
    case 'write':
      return write(text, edit)
    case 'add':
      return add(text, edit)
    case 'remove':
      return remove(text, edit)
    case 'place':
      return place(text, edit)
    case 'term':
      return setTerm(text, edit)
    case 'variables':
      return setVariables(text, edit)
  }
}

/**
 * Makes edits one after another. `stale` is the first that did not find what it saw; then nothing is to be kept. Issues name by
 * `clauses, <code>` or `terms, <name>` what a text may not hold: a clause twice, one deeper than what it stands in allows, a
 * variable nobody knows, a value of another kind.
 */
export const edited = (text: Text, edits: readonly Edit[]): { text: Text; issues: Issue[]; stale?: Edit } => {
  const issues: Issue[] = []
  let now = text
  for (const edit of edits) {
    const outcome = outcomeOf(now, edit)
    if (!outcome) return { text, issues: [], stale: edit }
    now = outcome.text
    issues.push(...(outcome.issues ?? []))
  }
  return { text: now, issues: [...issues, ...admitBody(now.body)] }
}

/** The values that variables may have, of those they were given. */
const fitting = (terms: Terms, own: Own): Terms =>
  Object.fromEntries(
    Object.entries(terms).filter(([name, value]) => {
      const variable = variableOf(name, own)
      return variable && termShape(variable).safeParse(value).success
    }),
  )

/** What is wrong with values taken one by one: of variables nobody knows, or of another kind. */
export const admitValues = ({ body, terms }: Text): Issue[] => {
  const fit = fitting(terms, body.variables)
  return Object.keys(terms)
    .filter((name) => !Object.hasOwn(fit, name))
    .map((name) => ({ path: ['terms', name], code: 'contract.value' }))
}

const twice = (names: readonly string[]) => names.find((name, at) => names.indexOf(name) < at)

/** What a text may not hold. */
export const admitBody = ({ clauses, variables = [] }: Body): Issue[] => {
  const seen = new Set<string>()
  const doubled = [variables, ...variables.map(({ choices }) => choices)].flatMap(
    (all) => twice(all.map(({ name }) => name)) ?? [],
  )
  const named = doubled.map((name) => ({
    path: ['variables'],
    code: 'contract.variable_twice',
    params: { name },
  }))
  return [
    ...named,
    ...clauses.flatMap(({ code, depth, words }, at): Issue[] => {
      const path = ['clauses', code]
      const found: Issue[] = []
      if (seen.has(code)) found.push({ path, code: 'contract.twice', params: { code } })
      if (depth > (clauses[at - 1]?.depth ?? 0) + 1 || depth > deepest)
        found.push({ path, code: 'contract.depth' })
      seen.add(code)
      const named = Object.values(words).flatMap(
        ({ heading, text }) => namesIn(`${heading}\n${text}`).variables,
      )
      for (const name of new Set(named))
        if (!variableOf(name, variables)) found.push({ path, code: 'contract.variable', params: { name } })
      return found
    }),
  ]
}
