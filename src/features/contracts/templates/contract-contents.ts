import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { locales } from '#kit/i18n.ts'
import { drafting } from '#features/drafts/contract.ts'
import { Body } from '../contract-clauses.ts'
import { Edit, Text } from '../contract-text.ts'
import { contractTemplate, Listed, named } from './contract-templates.ts'

// What contract templates say, and how that is written.

/** All that a template says: its text, and the values that contracts made from it begin with. */
export const TemplateContents = z.strictObject({
  ...named,
  body: Body,
  terms: z.record(z.string(), z.unknown()),
})
export type TemplateContents = z.infer<typeof TemplateContents>

/** A template as a file that makes the same elsewhere. */
export const ContractTemplateFile = TemplateContents.extend({
  format: z.literal('tessera.contract-template/1'),
})
export type ContractTemplateFile = z.infer<typeof ContractTemplateFile>

export const getContractTemplate = endpoint({
  method: 'GET',
  path: '/contract-templates/{id}',
  summary: 'A contract template with what is in force; before the first version, with what it was made from',
  permission: 'contract_template.read',
  returns: Listed.extend({ contents: TemplateContents }),
  refusals: ['common.not_found'],
})
export const createContractTemplate = endpoint({
  method: 'POST',
  path: '/contract-templates',
  summary:
    'Make a contract template as a draft: of a ready-made text (`ready`), of a contract without its values (`contractId`), of a file (`file`), or empty (`empty`)',
  permission: 'contract_template.create',
  body: z.strictObject({
    name: named.name,
    from: z.union([
      z.strictObject({ ready: named.kind }),
      z.strictObject({ contractId: z.uuid() }),
      z.strictObject({ file: ContractTemplateFile }),
      z.strictObject({ empty: named.kind, languages: z.array(z.enum(locales)).min(1) }),
    ]),
  }),
  returns: Listed,
  refusals: ['common.not_found'],
})
export const getContractTemplateFile = endpoint({
  method: 'GET',
  path: '/contract-templates/{id}/file',
  summary: 'A contract template as a file: its draft where there is one, else what is in force',
  permission: 'contract_template.read',
  returns: ContractTemplateFile,
  refusals: ['common.not_found'],
})

const locale = z.enum(locales).optional()

export const getTemplateText = endpoint({
  method: 'GET',
  path: '/contract-templates/{id}/text',
  summary:
    'The text of a contract template in a language, as it is being written: its draft where there is one',
  permission: 'contract_template.read',
  query: z.strictObject({ locale }),
  returns: Text,
  refusals: ['common.not_found'],
})
export const editTemplateText = endpoint({
  method: 'PUT',
  path: '/contract-templates/{id}/text',
  summary:
    'Change the draft of a contract template by edits as of a contract, and what it is called; an approval it had is dropped',
  permission: 'contract_template.update',
  body: z.strictObject({
    locale,
    edits: z.array(Edit).max(500).default([]),
    name: named.name.optional(),
    kind: named.kind.optional(),
  }),
  returns: Text,
  refusals: ['common.not_found', 'common.stale'],
})

const drafts = drafting(contractTemplate, TemplateContents)
/** A template is changed by drafts that are reviewed and published; publishing reads it for the elements every contract needs. */
export const contractTemplateDrafts = {
  ...drafts,
  publish: endpoint({
    ...drafts.publish,
    refusals: ['common.not_found', 'common.stale', 'common.unavailable', 'draft.unreviewed'],
  }),
}
