import type { Issue } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { type Place, tagsIn } from '#kit/docx/tags.ts'
import type { Letter, MailContents } from './contract.ts'
import { empty, type Told, valueOf } from './rules.ts'
import { fault, faultsIn, isList, missingInDocx, written } from './rules-docx.ts'

/** A picture has no place in a text. */
export const picture = 'seller.logo'

const lines = ({ subject, body }: Letter): Place[] => [
  { part: 'subject', where: 'subject', place: 1, text: subject },
  ...body.split('\n').map((text, at): Place => ({ part: 'body', where: 'line', place: at + 1, text })),
]

/** The languages a mail is written in. */
export const writtenIn = ({ letters }: Pick<MailContents, 'letters'>): Locale[] =>
  (Object.keys(letters) as Locale[]).filter((locale) => {
    const { subject = '', body = '' } = letters[locale] ?? {}
    return `${subject}${body}`.trim() !== ''
  })

/** The language in which somebody is written to: their own, where the mail is written in it, else the mail’s own. */
export const sentIn = (mail: Pick<MailContents, 'letters' | 'locale'>, language: Locale): Locale =>
  writtenIn(mail).includes(language) ? language : mail.locale

/** What keeps a mail in one language from being filled, each with the place where it stands and what is offered instead. */
export const faultsInLetter = (letter: Letter, language: Locale): Issue[] => {
  const { tags, strays } = tagsIn(lines(letter))
  return [
    ...tags.filter(({ name }) => name === picture).map(({ at, name }) => fault('picture', at, { name })),
    ...faultsIn({ tags: tags.filter(({ name }) => name !== picture), strays }),
  ].map((one) => ({ ...one, path: ['letters', language], params: { ...one.params, language } }))
}

/** What keeps a mail from coming in force: a language without a subject or a text, also its own, and what cannot be filled. */
export const faultsInMail = (mail: Pick<MailContents, 'letters' | 'locale'>): Issue[] =>
  [...new Set([mail.locale, ...writtenIn(mail)])].flatMap((language) => {
    const letter = mail.letters[language] ?? { subject: '', body: '' }
    const blank = (['subject', 'body'] as const).filter((key) => letter[key].trim() === '')
    return [
      ...blank.map((part) => ({ path: ['letters'], code: 'template.unwritten', params: { language, part } })),
      ...faultsInLetter(letter, language),
    ]
  })

/** The names a mail says that have no value in what it is told. */
export const missingInLetter = (letter: Letter, data: Told): string[] =>
  missingInDocx(tagsIn(lines(letter)).tags, data)

/** A text as it stands, a value by its name, or what is said for each row or only where there is a value. */
type Piece = string | { name: string; inner?: Piece[] }

const piecesOf = (text: string): Piece[] => {
  const open: { name: string; inner: Piece[] }[] = [{ name: '', inner: [] }]
  // What only begins or ends something leaves no line behind.
  const dense = text.replace(/^[ \t]*(\{[#/][^{}]*\})[ \t]*\n/gm, '$1')
  for (const [at, said] of dense.split(/\{([#/]?[^{}]*)\}/).entries()) {
    const { inner } = open.at(-1)!
    const name = said.replace(/^[#/]/, '').trim()
    if (at % 2 === 0) inner.push(said)
    else if (said.startsWith('/')) open.splice(Math.max(1, open.length - 1))
    else if (said.startsWith('#')) {
      const block = { name, inner: [] }
      inner.push(block)
      open.push(block)
    } else inner.push({ name })
  }
  return open[0]!.inner
}

const say = (pieces: readonly Piece[], data: Told, row?: Told): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const { name, inner } = piece
      const value = valueOf(name, data, row)
      if (!inner) return written(value)
      if (isList(name)) return (value as Told[]).map((one) => say(inner, data, one)).join('')
      return empty(value) ? '' : say(inner, data, row)
    })
    .join('')

/** A mail with its tags filled in; a name without a value says nothing, and lines that are left empty by it come to one. */
export const filledLetter = ({ subject, body }: Letter, data: Told): Letter => ({
  subject: say(piecesOf(subject), data).replace(/\s+/g, ' ').trim(),
  body: say(piecesOf(body), data)
    .replace(/\n{3,}/g, '\n\n')
    .trim(),
})
