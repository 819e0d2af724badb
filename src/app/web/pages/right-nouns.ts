import { booking, resource } from '#features/bookings/contract.ts'
import { call } from '#features/calls/contract.ts'
import { company } from '#features/companies/contract.ts'
import { contact } from '#features/contacts/contract.ts'
import { deal } from '#features/deals/contract.ts'
import { lead } from '#features/leads/contract.ts'
import { member, team } from '#features/members/contract.ts'
import { note } from '#features/notes/contract.ts'
import { product } from '#features/products/contract.ts'
import type { RightNoun } from '#features/roles/web/index.ts'
import { offer } from '#features/offers/contract.ts'
import { contract } from '#features/contracts/contract.ts'
import { requirement, requirementList } from '#features/requirements/contract.ts'
import { negotiationPoint } from '#features/negotiations/contract.ts'
import { survey } from '#features/surveys/contract.ts'
import { review } from '#features/reviews/contract.ts'
import { tag } from '#features/tags/contract.ts'
import { task } from '#features/tasks/contract.ts'
import { type AnyNoun, verbs } from '#kit/noun.ts'

const catalogued = (noun: AnyNoun, without: readonly string[] = []): RightNoun => ({
  name: noun.name,
  verbs: verbs.filter((verb) => !without.includes(verb)),
  fields: Object.keys(noun.fields as object),
  owned: noun.owners.length > 0,
})
const bare = (name: string, owned: boolean, ...of: string[]): RightNoun => ({
  name,
  verbs: of,
  fields: [],
  owned,
})

/** Everything a role can grant, in the order of the matrix. */
export const rightNouns: readonly RightNoun[] = [
  catalogued(company),
  catalogued(contact),
  catalogued(deal, ['import']),
  catalogued(lead),
  catalogued(offer, ['import']),
  catalogued(contract, ['import']),
  catalogued(requirementList, ['import']),
  catalogued(requirement),
  catalogued(negotiationPoint, ['import']),
  catalogued(survey, ['import']),
  catalogued(review, ['import']),
  catalogued(task, ['import']),
  catalogued(call, ['import']),
  catalogued(note, ['export', 'import']),
  catalogued(tag, ['export', 'import']),
  catalogued(product),
  catalogued(resource, ['import']),
  catalogued(booking, ['import']),
  bare('price_list', false, 'read', 'create', 'update', 'delete'),
  bare('tax_rate', false, 'read', 'create', 'delete'),
  bare('pipeline', false, 'read', 'create', 'update', 'delete'),
  bare('stage', false, 'read'),
  bare('form', false, 'read', 'create', 'update', 'delete'),
  bare('routing', false, 'read', 'update'),
  bare('pool', false, 'read', 'create', 'update'),
  bare('automation', false, 'read', 'create', 'update', 'delete'),
  bare('report', false, 'read', 'create'),
  bare('target', true, 'read', 'update'),
  bare('mailing', true, 'read', 'create', 'delete'),
  bare('screen', true, 'read', 'create', 'delete'),
  bare('calendar', false, 'read', 'create', 'update', 'delete'),
  bare('template', false, 'read', 'create', 'update', 'delete'),
  bare('contract_template', false, 'read', 'create', 'update', 'delete'),
  bare('import', true, 'read', 'create', 'delete'),
  bare('share', true, 'read', 'create'),
  { ...catalogued(member, ['export', 'import', 'delete']), fields: [] },
  { ...catalogued(team, ['export', 'import']), fields: [] },
  bare('role', false, 'read', 'create', 'update', 'delete'),
  bare('workspace', false, 'read', 'update'),
]
