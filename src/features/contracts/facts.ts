import type { Work } from '#kit/db.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { partiesOf } from '#features/offers/actions.ts'
import type { ContractRow } from './queries.ts'
import type { Fact } from './variables.ts'

/** What the parties and the contract say of themselves; a fact nobody knows is left out. */
export type Facts = Partial<Record<Fact, string>>

/** The facts of a contract in a language, as records say them now. */
export const factsNow = async (w: Work, row: ContractRow, locale: Locale): Promise<Facts> => {
  const ids = { companyId: row.company_id, contactId: row.contact_id, ownerId: row.owner_id }
  const { seller, buyer, manager } = await partiesOf(w, ids, locale)
  const us = {
    name: seller.name,
    address: seller.address,
    identifiers: seller.identifiers.map(({ label, value }) => `${label} ${value}`).join(', '),
    bank: seller.bank,
    contact: [manager.name, manager.email].filter(Boolean).join(', '),
  }
  const them = {
    name: buyer.name,
    address: buyer.address,
    identifiers: buyer.taxId,
    bank: null,
    contact: buyer.person,
  }
  const [customer, supplier] = row.our_role === 'customer' ? [us, them] : [them, us]
  const said = Object.entries({ customer, supplier }).flatMap(([side, about]) =>
    Object.entries(about).map(([key, value]) => [`${side}.${key}`, value] as const),
  )
  const own = [
    ['contract.number', row.number],
    ['contract.ruling', phrase(locale, `contract.prevails.${row.ruling}`)],
  ] as const
  return Object.fromEntries([...own, ...said].filter(([, value]) => value))
}

/** The facts of a contract in every language, as they are kept with a version that is fixed. */
export const allFacts = async (w: Work, row: ContractRow): Promise<Record<Locale, Facts>> => {
  const all = {} as Record<Locale, Facts>
  for (const locale of locales) all[locale] = await factsNow(w, row, locale)
  return all
}
