import { readFileSync } from 'node:fs'
import type { Locale } from '#kit/i18n.ts'
import type { Side } from '#features/reviews/contract.ts'
import { type ClauseType, clauseTypes } from '#features/reviews/contract-types.ts'
import type { Rank } from './contract-wordings.ts'

/** What is ready-made of one type of clause in one language: why it matters, and wordings by side and rank. */
export type Ready = { type: ClauseType; why: string; says: Record<Side, Record<Rank, string>> }

const said = /^(why|(?:supplier )?(?:preferred|fallback|unacceptable)): (.+)$/

/**
 * Reads the library of one language: types of clauses as `# acceptance`, and within each a line `why: …`, lines with the
 * customer's wordings (`preferred: …`, `fallback: …`, `unacceptable: …`), and the supplier's where they differ
 * (`supplier preferred: …`). The library is our own: throws, and names the line or the type, where it is not so.
 */
export const parseWordings = (source: string): Ready[] => {
  const read = new Map<ClauseType, Map<string, string>>()
  for (const [at, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const type = clauseTypes.find((known) => line === `# ${known}`)
    const [, what, words] = said.exec(line) ?? []
    const lines = [...read.values()].at(-1)
    if (type && !read.has(type)) read.set(type, new Map())
    else if (lines && what !== undefined && words !== undefined && !lines.has(what)) lines.set(what, words)
    else throw new Error(`line ${at + 1} of the wordings cannot be read: ${line}`)
  }
  return [...read].map(([type, lines]) => {
    const told = (what: string): string => {
      const words = lines.get(what)
      if (words === undefined) throw new Error(`the wordings of ${type} have no ${what}`)
      return words
    }
    const customer = {
      preferred: told('preferred'),
      fallback: told('fallback'),
      unacceptable: told('unacceptable'),
    }
    const supplier = {
      preferred: lines.get('supplier preferred') ?? customer.preferred,
      fallback: lines.get('supplier fallback') ?? customer.fallback,
      unacceptable: lines.get('supplier unacceptable') ?? customer.unacceptable,
    }
    return { type, why: told('why'), says: { customer, supplier } }
  })
}

const libraries = new Map<Locale, Ready[]>()

/** The library of a language. */
export const wordingsIn = (locale: Locale): Ready[] => {
  let library = libraries.get(locale)
  if (!library) {
    const source = readFileSync(new URL(`${locale}.txt`, import.meta.url), 'utf8')
    libraries.set(locale, (library = parseWordings(source)))
  }
  return library
}
