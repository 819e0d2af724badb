import {
  addresses,
  choice,
  emails,
  flag,
  identifier,
  instant,
  links,
  longText,
  phones,
  ref,
  text,
  url,
} from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'

export const lifecycles = ['potential', 'current', 'former'] as const
export const sizes = ['micro', 'small', 'medium', 'large'] as const
export const industries = [
  'manufacturing',
  'trade',
  'construction',
  'transport',
  'services',
  'it',
  'finance',
  'agriculture',
  'education',
  'health',
  'public',
  'other',
] as const

/** Why a company goes back to the pool: nobody works it, or its owner holds too many. */
export const poolReasons = ['silence', 'limit'] as const
export type PoolReason = (typeof poolReasons)[number]

/** How far the dossier of a supplier is. */
export const dossierStates = ['incomplete', 'complete'] as const
export type DossierState = (typeof dossierStates)[number]

/** A legal or natural person we deal with: as a customer, a supplier, a partner, or several of these. */
export const company = noun(
  'company',
  {
    name: text({ required: true, find: true, sort: true, key: true, column: true }),
    legalName: text({ max: 300, find: true, key: true }),
    lifecycle: choice(lifecycles, { kept: true, column: true }),
    customer: flag(),
    supplier: flag(),
    partner: flag(),
    country: text({ max: 2 }),
    taxId: identifier(['inn', 'uscc', 'vat'], { find: true, key: true, column: true }),
    kpp: identifier(['kpp']),
    registrationNumber: identifier(['ogrn', 'ogrnip'], { find: true, key: true }),
    /** Account, bank and its codes, as they stand in a contract. */
    bank: longText({ max: 1000 }),
    phones: phones({ find: true, key: true, column: true }),
    emails: emails({ find: true, key: true, column: true }),
    website: url(),
    addresses: addresses(),
    industry: choice(industries),
    size: choice(sizes),
    tags: links(
      'tag',
      { table: 'company_tag', self: 'company_id', other: 'tag_id', sorted: 'name' },
      { column: true },
    ),
    ownerId: ref('member', { column: true }),
    about: longText(),
    /** When the earliest open task on the company is due; kept by the tasks. */
    nextStepAt: instant({ fixed: true, sort: true, column: true }),
    /** When somebody there was last called; kept by the calls. */
    lastCallAt: instant({ fixed: true }),
    /** When the first of its deals was made, and the company so became a client taken into work; kept by the deals. */
    firstDealAt: instant({ fixed: true }),
    /** When its owner last did something for it, or got it. */
    workedAt: instant({ fixed: true }),
    /** When it goes back to the pool, and why, if its owner has been warned; since when it is there, and who had it. */
    poolDueAt: instant({ fixed: true }),
    poolReason: choice(poolReasons, { fixed: true }),
    pooledAt: instant({ fixed: true }),
    formerOwnerId: ref('member', { fixed: true }),
    /** How far its dossier is, if there is one; kept by the dossiers, which are read and written with the right to this field. */
    dossier: choice(dossierStates, { fixed: true }),
  },
  { plural: 'companies', title: 'name', owners: ['ownerId'] },
)
export const {
  list: listCompanies,
  count: countCompanies,
  export: exportCompanies,
  create: createCompany,
  get: getCompany,
  update: updateCompany,
  remove: removeCompany,
  restore: restoreCompany,
} = crud(company)
