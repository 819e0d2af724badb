import type { Work } from '#kit/db.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { partiesOf } from '#features/offers/actions.ts'
import { furtherParties } from './parties/queries-parties.ts'
import { type ContractRow, versionOf } from './queries.ts'
import type { PartyRole } from './parties/contract-parties.ts'
import type { Fact } from './contract-variables.ts'

/** What the parties and the contract say of themselves; a fact nobody knows is left out. */
export type Facts = Partial<Record<Fact, string>>

type Ids = Parameters<typeof partiesOf>[1]

/** What we and a company say of ourselves, in a language. */
const bothOf = async (w: Work, ids: Ids, locale: Locale) => {
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
    bank: buyer.bank,
    contact: buyer.person,
  }
  return { us, them }
}

/** The facts of a contract in a language, as records say them now; of an amendment, as the contract it changes was signed with them. */
export const factsNow = async (w: Work, row: ContractRow, locale: Locale): Promise<Facts> => {
  if (row.amends_id !== null) return (await versionOf(w, row.amends_id)).facts?.[locale] ?? {}
  const ids = { companyId: row.company_id, contactId: row.contact_id, ownerId: row.owner_id }
  const { us, them } = await bothOf(w, ids, locale)
  const parties: Partial<Record<PartyRole, typeof us | typeof them>> =
    row.our_role === 'customer' ? { customer: us, supplier: them } : { customer: them, supplier: us }
  for (const { role, ...party } of await furtherParties(w, row.id)) {
    const both = await bothOf(w, party, locale)
    parties[role] = party.companyId === null ? both.us : both.them
  }
  const said = Object.entries(parties).flatMap(([role, about]) =>
    Object.entries(about).map(([key, value]) => [`${role}.${key}`, value] as const),
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
