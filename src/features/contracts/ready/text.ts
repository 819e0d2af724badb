import { readFileSync } from 'node:fs'
import { type Locale, locales } from '#kit/i18n.ts'
import type { ContractKind } from '../contract.ts'
import { parseSource, sideBySide } from '../text/source.ts'
import type { Text } from '../text/edits.ts'
import { defaults, readyKinds } from './defaults.ts'

const read = new Map<ContractKind, Text>()

const sourceOf = (kind: ContractKind, locale: Locale) =>
  parseSource(readFileSync(new URL(`${kind}.${locale}.txt`, import.meta.url), 'utf8')).read

/** The ready-made text of a kind of contract, in all three languages; an empty one where there is none. */
export const readyText = (kind: ContractKind): Text => {
  const known = readyKinds.find((one) => one === kind)
  if (!known) return { body: { title: {}, clauses: [] }, terms: {} }
  let text = read.get(kind)
  if (!text) {
    const sources = Object.fromEntries(locales.map((locale) => [locale, sourceOf(kind, locale)]))
    read.set(kind, (text = { body: sideBySide(sources).body, terms: defaults[known] }))
  }
  return text
}
