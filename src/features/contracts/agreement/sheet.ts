import { type Locale, languageTag } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { ContractRow } from '../queries.ts'
import type { Paragraph, Rendered } from '../text/render.ts'
import type { SignerRow, SigningRow } from './queries-signing.ts'

const line = (text: string): Paragraph => ({ runs: [{ text }] })

/**
 * The page of signatures to what is signed: who signed the PDF of which digest, when (in the workspace’s zone) and how, with a line for
 * whoever has not. It says of what force copies are: those of the file, those on paper, or both (S3-097).
 */
export const signatureSheet = (
  { row, signing, signers }: { row: ContractRow; signing: SigningRow; signers: readonly SignerRow[] },
  locale: Locale,
  timeZone: string,
): Rendered => {
  const say = (key: string, values: Record<string, string | number> = {}) =>
    phrase(locale, `contract.sheet.${key}`, values)
  const moment = new Intl.DateTimeFormat(languageTag[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
  const day = new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'long', timeZone: 'UTC' })
  const whenOf = ({ signed_on: on, signed_at: at }: SignerRow) =>
    on !== null ? day.format(Date.parse(on)) : at === null ? '' : moment.format(at)
  const signatureOf = (signer: SignerRow): Paragraph[] => {
    const name = [signer.signed_by ?? signer.name, signer.position].filter(Boolean).join(', ')
    const { way } = signer
    return [line(name), line(way === null ? '____________________' : say(way, { at: whenOf(signer) }))]
  }
  const electronic = signers.some(({ way }) => way !== null && way !== 'paper')
  const paper = signers.some(({ way }) => way === 'paper' || way === null)
  const force = [...(electronic ? ['electronic'] : []), ...(paper ? ['copies'] : [])]
  const parts: [string, Paragraph[][]][] = [
    ['signed', [[line(row.name)], [line(say('digest', { sha256: signing.sha256 }))]]],
    ['signatures', signers.map(signatureOf)],
    ['force', force.map((key) => [line(say(key))])],
  ]
  return {
    title: say('title', { number: row.number ?? '—', version: signing.number }),
    clauses: parts.flatMap(([key, items], at) => [
      { code: key, depth: 1, number: String(at + 1), heading: [{ text: say(key) }], paragraphs: [] },
      ...items.map((paragraphs, n) => ({
        code: `${key}.${n}`,
        depth: 2,
        number: `${at + 1}.${n + 1}`,
        heading: [],
        paragraphs,
      })),
    ]),
  }
}
