import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import {
  examplePaper,
  faultsInLetter,
  filledLetter,
  mailOf,
  missingInLetter,
  readLetterhead,
  sentIn,
} from '#features/templates/actions.ts'
import type { Letter } from '#features/templates/contract.ts'
import type { LetterPreview, Subject } from './contract.ts'
import { toldOf } from './told.ts'

/** A mail by a kept template, as it is sent. */
export type Composed = Letter & { locale: Locale; theme: string }

/**
 * Writes the mail of a kept template about a record, in the recipient’s language where it is written in that. Refuses a template
 * that is gone (422), and with `letter.incomplete` one that names what has no value here, each named.
 */
export const compose = async (w: Work, subject: Subject, templateId: string): Promise<Composed> => {
  const mail = await mailOf(w, templateId)
  if (!mail)
    return refuse('common.invalid', {
      issues: [{ path: ['templateId'], code: 'ref.unknown', params: { noun: 'template', id: templateId } }],
    })
  const { told, locale } = await toldOf(w, subject, (language) => sentIn(mail, language))
  const letter = mail.letters[locale] ?? { subject: '', body: '' }
  const missing = missingInLetter(letter, told)
  if (missing.length > 0) refuse('letter.incomplete', { template: mail.name, missing })
  return { ...filledLetter(letter, told), locale, theme: mail.name }
}

type Asked = { letter: Letter; locale: Locale; record: Subject | null }

/** A mail in one language as it would be sent about a record, or about the example; refuses what cannot be filled. */
export const preview = async (w: Work, { letter, locale, record }: Asked): Promise<LetterPreview> => {
  refuseIssues(faultsInLetter(letter, locale))
  const { told, language } = record
    ? await toldOf(w, record, () => locale)
    : { told: examplePaper(await readLetterhead(w), locale), language: null }
  return { ...filledLetter(letter, told), missing: missingInLetter(letter, told), language }
}
