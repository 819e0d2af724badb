import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import type { ContractKind } from '../contract.ts'
import { readyText } from '../ready/text.ts'
import type { Text } from '../text/edits.ts'
import type { Terms } from '../text/values.ts'
import { readTemplates, readTemplate } from './queries-templates.ts'

type Asked = { kind: ContractKind; templateId: string | null }

/** What a contract begins with: the version in force of a template, or the ready-made text of its kind where it names none. */
export const firstText = async (w: Work, { kind, templateId }: Asked): Promise<Text> => {
  if (templateId === null) return readyText(kind)
  const { body, terms } = (await readTemplate(w, templateId)).contents
  return { body, terms: terms as Terms }
}

/** The languages a contract is asked to be in. */
export type Languages = { ruling?: Locale | null | undefined; beside?: Locale | null | undefined }

/**
 * The version of a template in force that a contract is made from, and the languages it is written in. Refuses a template that is
 * gone or was never published, one for another kind of contract, and a language it is not written in.
 */
export const demandTemplate = async (w: Work, { kind, templateId, ...asked }: Asked & Languages) => {
  if (templateId === null) return { edition: null, languages: null }
  const unknown = {
    path: ['templateId'],
    code: 'ref.unknown',
    params: { noun: 'contract_template', id: templateId },
  }
  const template =
    (await readTemplates(w)).find(({ id }) => id === templateId) ??
    refuse('common.invalid', { issues: [unknown] })
  const { edition, languages } = template
  const foreign = (['ruling', 'beside'] as const).filter(
    (key) => asked[key] && !languages.includes(asked[key]),
  )
  refuseIssues([
    ...(edition === 0 ? [{ path: ['templateId'], code: 'contract_template.unpublished' }] : []),
    ...(template.kind === kind ? [] : [{ path: ['kind'], code: 'contract_template.other_kind' }]),
    ...foreign.map((key) => ({ path: [key], code: 'contract_template.other_language' })),
  ])
  return { edition, languages }
}
