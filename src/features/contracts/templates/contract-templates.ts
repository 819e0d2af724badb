import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { noun } from '#kit/noun.ts'
import { PlainText } from '#kit/shapes.ts'
import { contractKinds } from '../contract.ts'

// What every page that names a template must know; what templates say is told apart.

/** A text of the house's own that contracts are made from. */
export const contractTemplate = noun(
  'contract_template',
  { name: text({ max: 100, required: true }) },
  { plural: 'contract-templates', title: 'name', owners: [] },
)

/** What a template is called, and the contracts it is for. */
export const named = { name: PlainText(100).min(1), kind: z.enum(contractKinds) }

/** A template as lists show it. */
export const Listed = z.object({
  id: z.uuid(),
  ...named,
  /** The languages it is written in. */
  languages: z.array(z.enum(locales)),
  /** The number of the version in force; 0 before the first, when no contract can be made from it. */
  edition: z.int(),
  version: z.int(),
})
export type ContractTemplate = z.infer<typeof Listed>

export const listContractTemplates = endpoint({
  method: 'GET',
  path: '/contract-templates',
  summary:
    'The house’s own contract templates by name, and the kinds of contracts there is a ready-made text for',
  permission: 'contract_template.read',
  returns: z.object({
    items: z.array(Listed),
    ready: z.array(z.object({ kind: z.enum(contractKinds), languages: z.array(z.enum(locales)) })),
  }),
})
export const removeContractTemplate = endpoint({
  method: 'DELETE',
  path: '/contract-templates/{id}',
  summary: 'Remove a contract template; contracts made from it stay as they are',
  permission: 'contract_template.delete',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})
export const restoreContractTemplate = endpoint({
  method: 'POST',
  path: '/contract-templates/{id}/restore',
  summary: 'Bring a removed contract template back with its draft and versions',
  permission: 'contract_template.delete',
  returns: Listed,
  refusals: ['common.not_found'],
})
