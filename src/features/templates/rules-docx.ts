import { editDistance } from '#kit/distance.ts'
import type { Issue } from '#kit/errors.ts'
import type { Values } from '#kit/docx/fill.ts'
import type { Stray, Tag } from '#kit/docx/tags.ts'
import { empty, known, rowsOf, type Told, valueOf, variables } from './rules.ts'

/** The list in whose rows a name is said; undefined for names that hold for the whole paper. */
const listOf = (name: string): string | undefined => rowsOf[name.split('.')[0]!]
/** Whether a name is that of a list. */
export const isList = (name: string) => Object.values(rowsOf).includes(name)

/** How many letters two words begin with alike. */
const alike = (a: string, b: string): number => {
  const end = [...b].findIndex((letter, n) => a[n] !== letter)
  return end < 0 ? b.length : end
}

/** The known name that comes nearest to one that is not; undefined where none comes near. */
export const nearest = (name: string): string | undefined => {
  const asked = name.slice(0, 60).toLowerCase()
  const [best] = variables
    .map((one) => ({
      one,
      far: editDistance(asked, one.toLowerCase()),
      same: alike(asked, one.toLowerCase()),
    }))
    .toSorted((a, b) => a.far - b.far || b.same - a.same)
  return best && best.far <= Math.max(2, best.one.length / 3) ? best.one : undefined
}

/** How much of a paragraph is said, how many faults are, and how many tags a document may have. */
const [MOST_SAID, MOST_FAULTS, MOST_TAGS] = [80, 20, 5000]
/** What is wrong, and where; the language is that of a mail which is written in several. */
export const fault = (
  code: string,
  { where, place, text }: Tag['at'],
  params: Record<string, unknown>,
): Issue => ({
  path: ['file'],
  code: `docx.${code}`,
  params: {
    language: 'none',
    where,
    place,
    text: text.length > MOST_SAID ? `${text.slice(0, MOST_SAID).toWellFormed()}…` : text,
    ...params,
  },
})

/** What is wrong with one tag among those that are open around it. */
const wrongWith = ({ kind, name, at }: Tag, open: readonly Tag[]): Issue[] => {
  if (!known.has(name)) {
    const instead = nearest(name)
    return [fault(instead ? 'unknown' : 'unheard', at, { name, instead })]
  }
  const around = open.filter((one) => isList(one.name)).map((one) => one.name)
  if (kind === 'value' && isList(name)) return [fault('list', at, { name })]
  if (kind === 'open' && isList(name) && around.length > 0)
    return [fault('nested', at, { name, list: around[0] })]
  const list = listOf(name)
  return list === undefined || around.includes(list) ? [] : [fault('outside', at, { name, list })]
}

/** What keeps a document from being filled, up to twenty faults in their order, each with the place where it stands and what is offered instead. */
export const faultsIn = ({ tags, strays }: { tags: readonly Tag[]; strays: readonly Stray[] }): Issue[] => {
  if (tags.length > MOST_TAGS) return [{ path: ['file'], code: 'docx.too_much' }]
  const faults = strays.slice(0, MOST_FAULTS).map(({ brace, at }) => fault('brace', at, { brace }))
  let open: Tag[] = []
  const unclosed = (left: readonly Tag[]) => {
    for (const { name, at } of left) faults.push(fault('unclosed', at, { name }))
  }
  for (const [n, tag] of tags.entries()) {
    if (faults.length >= MOST_FAULTS) return faults.slice(0, MOST_FAULTS)
    if (tag.kind !== 'close') faults.push(...wrongWith(tag, open))
    if (tag.kind === 'open') open.push(tag)
    if (tag.kind === 'close') {
      const from = open.findLastIndex(({ name }) => name === tag.name)
      if (from < 0) faults.push(fault('unopened', tag.at, { name: tag.name }))
      else {
        unclosed(open.slice(from + 1))
        open = open.slice(0, from)
      }
    }
    // What begins in a header does not end in the text.
    if (tags[n + 1]?.at.part === tag.at.part) continue
    unclosed(open)
    open = []
  }
  return faults
}

/**
 * The names a document says that have no value in what it is told. Between `{#name}` and `{/name}` of a name without a value
 * nothing is said, so nothing is missing there.
 */
export const missingInDocx = (tags: readonly Pick<Tag, 'kind' | 'name'>[], data: Told): string[] => {
  const missing = new Set<string>()
  const open: string[] = []
  for (const { kind, name } of tags) {
    if (kind === 'open') open.push(name)
    if (kind === 'close') open.pop()
    if (kind !== 'value') continue
    const list = open.find((one) => isList(one))
    const rows = list === undefined ? [undefined] : (valueOf(list, data) as Told[])
    const conditions = open.filter((one) => !isList(one))
    if (
      rows.some(
        (row) =>
          conditions.every((one) => !empty(valueOf(one, data, row))) && empty(valueOf(name, data, row)),
      )
    )
      missing.add(name)
  }
  return [...missing]
}

/** A value as it stands in a text; nothing where there is none. */
export const written = (value: unknown) => (empty(value) ? '' : String(value))

/** What a paper says, under the names by which a document asks for it. */
export const valuesFor = (data: Told): Values =>
  Object.fromEntries(
    variables
      .filter((name) => listOf(name) === undefined)
      .map((name) => {
        if (!isList(name)) return [name, written(valueOf(name, data))]
        const names = variables.filter((one) => listOf(one) === name)
        const rows = valueOf(name, data) as Told[]
        return [
          name,
          rows.map((row) => Object.fromEntries(names.map((one) => [one, written(valueOf(one, data, row))]))),
        ]
      }),
  )
