import type { Issue } from '#kit/errors.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import { type Change, redline } from '#kit/redline.ts'
import type { Body, Clause } from '../contract-clauses.ts'
import { numbersOf } from '../text/rules-moves.ts'
import { token } from '../text/rules-names.ts'
import type { TemplateContents } from './contract-contents.ts'

/** The languages a template is written in: those it has a title in. */
export const writtenIn = ({ title }: Body): Locale[] => locales.filter((locale) => title[locale])

const isWritten = ({ words }: Clause, locale: Locale) =>
  Boolean(words[locale]?.heading || words[locale]?.text)

/**
 * What keeps a template from coming in force whatever it says: no title, no clauses, a clause that says nothing in one of its
 * languages, or something in another.
 */
export const admitTemplate = ({ body }: TemplateContents): Issue[] => {
  const languages = writtenIn(body)
  if (languages.length === 0) return [{ path: ['title'], code: 'contract_template.untitled' }]
  if (body.clauses.length === 0) return [{ path: ['clauses'], code: 'contract_template.empty' }]
  return body.clauses.flatMap((clause) =>
    locales
      .filter((locale) => isWritten(clause, locale) !== languages.includes(locale))
      // A clause that only holds others together may say nothing in any language.
      .filter((locale) => isWritten(clause, locale) || locales.some((other) => isWritten(clause, other)))
      .map((locale): Issue => ({
        path: ['clauses', clause.code],
        code: languages.includes(locale)
          ? 'contract_template.wordless'
          : 'contract_template.untitled_language',
        params: { clause: clause.code, language: locale },
      })),
  )
}

/** A text as a template begins with it: the words and variables of a contract, without what was agreed in it. */
export const emptied = ({ title, clauses, variables }: Body): Pick<TemplateContents, 'body' | 'terms'> => ({
  body: { title, clauses, ...(variables && { variables }) },
  terms: {},
})

/** A clause that differs between two texts, by its number in the later, or the earlier where it is gone. */
export type Differing = Change & { code: string; number: string }

/**
 * What differs between two texts in a language, clause by clause, leaving out what is the same. Variables are told by their names,
 * references to clauses by these clauses' numbers.
 */
export const differing = (
  before: Body,
  after: Body,
  locale: Locale,
  nameOf: (variable: string) => string,
): Differing[] => {
  const read = (body: Body) => {
    const numbers = numbersOf(body)
    const told = (text: string) =>
      text.replace(token, (_, reference: string, name: string) =>
        reference ? (numbers.get(name) ?? '…') : `[${nameOf(name)}]`,
      )
    const pieces = body.clauses.map(({ code, words }) => ({
      code,
      heading: told(words[locale]?.heading ?? ''),
      text: told(words[locale]?.text ?? ''),
    }))
    return { numbers, pieces }
  }
  const [was, is] = [read(before), read(after)]
  return redline(was.pieces, is.pieces).flatMap((change) => {
    if (change.kind === 'same') return []
    const [from, at] = change.new === null ? [was, change.old!] : [is, change.new]
    const { code } = from.pieces[at]!
    return [{ ...change, code, number: from.numbers.get(code)! }]
  })
}
