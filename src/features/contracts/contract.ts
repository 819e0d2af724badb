import { choice, day, integer, money, ref, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { crud, noun } from '#kit/noun.ts'
import { sides } from '#features/reviews/contract.ts'

/** What is agreed on; for those that are not `other` there is a ready-made text. */
export const contractKinds = [
  'licence',
  'implementation',
  'aftersales',
  'development',
  'storage',
  'saas',
  'sale',
  'data_processing',
  'other',
] as const
export type ContractKind = (typeof contractKinds)[number]

export const contractStates = [
  'draft',
  'negotiation',
  'approval',
  'signing',
  'active',
  'ended',
  'cancelled',
] as const
export type ContractState = (typeof contractStates)[number]

export const renewals = ['none', 'automatic', 'agreed'] as const

/** What we and another side promise each other: ours to a customer, or a supplier's to us. */
export const contract = noun(
  'contract',
  {
    name: text({ required: true, find: true, sort: true, column: true }),
    number: text({ max: 60, find: true, column: true }),
    kind: choice(contractKinds, { required: true, once: true, column: true }),
    /** Which side we are on. */
    ourRole: choice(sides, { required: true, once: true, column: true }),
    state: choice(contractStates, { fixed: true, column: true }),
    /** How many amendments of it have been signed, and the numbers of those being agreed on. */
    amendments: integer({ fixed: true }),
    amending: text({ fixed: true }),
    companyId: ref('company', { column: true }),
    /** Who answers for it on either side. */
    contactId: ref('contact'),
    ownerId: ref('member', { column: true }),
    dealId: ref('deal'),
    /** The language that rules, and another printed beside it. */
    ruling: choice(locales, { kept: true }),
    beside: choice(locales),
    /** These are what the text's own variables say. */
    amount: money({ fixed: true, column: true }),
    startsOn: day({ fixed: true }),
    endsOn: day({ fixed: true, sort: true, column: true }),
    renewal: choice(renewals, { fixed: true }),
    noticeDays: integer({ fixed: true }),
    reviewId: ref('review', { fixed: true }),
    /** The weight of what its review found and nobody decided about; 0 too while it was never reviewed. */
    risk: integer({ fixed: true, required: true, sort: true }),
    /** How many points of its negotiation are open. */
    openPoints: integer({ fixed: true }),
    /** What it was made from: a template of the house's own, and which of its versions; nothing for a ready-made text. */
    templateId: ref('contract_template', { once: true }),
    templateEdition: integer({ fixed: true }),
    /** The day of the last signature. */
    concludedOn: day({ fixed: true }),
    /** An amendment is a contract that changes another: which, as which of its amendments, dated and in effect when. */
    amendsId: ref('contract', { fixed: true }),
    amendment: integer({ fixed: true }),
    datedOn: day({ fixed: true }),
    effectiveOn: day({ fixed: true }),
  },
  { plural: 'contracts', title: 'name', owners: ['ownerId'], parent: 'companyId' },
)
export const {
  list: listContracts,
  count: countContracts,
  export: exportContracts,
  create: createContract,
  get: getContract,
  update: updateContract,
  remove: removeContract,
  restore: restoreContract,
} = crud(contract)
