import type { Work } from '#kit/db.ts'
import type { Link } from '#kit/fields.ts'
import type { Locale } from '#kit/i18n.ts'
import { companies } from '#features/companies/actions.ts'
import { contacts } from '#features/contacts/actions.ts'
import { deals } from '#features/deals/actions.ts'
import { leads } from '#features/leads/actions.ts'
import { heldOffer, languageOf, partiesOf } from '#features/offers/actions.ts'
import { offerPaper, sellerPaper } from '#features/templates/actions.ts'
import type { Told } from '#features/templates/rules.ts'
import type { Subject } from './contract.ts'

/** Whom a mail about a record is to, what it is about, and in which language they are written to. */
type Recipient = {
  companyId: string | null
  contactId: string | null
  ownerId: string | null
  dealId?: string
  title: string | null
  /** How they call themselves while neither company nor contact is known. */
  named?: { name: string | null; person: string | null }
  asked?: Locale | null
  country?: string | null
}
type Fields = Record<string, string | null>
const first = (links: unknown): string | null => (links as Link[] | undefined)?.[0]?.id ?? null

const recipientOf = async (w: Work, { noun, id }: Subject): Promise<Recipient> => {
  switch (noun) {
    case 'deal': {
      const { contacts: people, ...deal } = await deals.get(w, id)
      const { companyId = null, ownerId = null, name = null } = deal as unknown as Fields
      return { companyId, contactId: first(people), ownerId, dealId: id, title: name }
    }
    case 'lead': {
      const lead = (await leads.get(w, id)) as unknown as Fields
      const { companyId = null, contactId = null, ownerId = null, companyName = null, person = null } = lead
      return {
        companyId,
        contactId,
        ownerId,
        title: lead['name'] ?? null,
        named: { name: companyName ?? person, person: companyName === null ? null : person },
        asked: (lead['language'] ?? null) as Locale | null,
        country: lead['country'] ?? null,
      }
    }
    case 'company': {
      const { ownerId = null } = (await companies.get(w, id)) as unknown as Fields
      return { companyId: id, contactId: null, ownerId, title: null }
    }
    case 'contact': {
      const { companies: employers, ownerId = null } = await contacts.get(w, id)
      return { companyId: first(employers), contactId: id, ownerId: ownerId as string | null, title: null }
    }
  }
}

/**
 * What a mail about a record may say, by the names of the one catalogue, and in which language its recipient is written to; told
 * in that language, or in the one that `chosen` makes of it. `offer` is the last one that the customer of a deal holds.
 */
export const toldOf = async (
  w: Work,
  subject: Subject,
  chosen: (language: Locale) => Locale,
): Promise<{ told: Told; language: Locale; locale: Locale }> => {
  const { title, named, ...of } = await recipientOf(w, subject)
  const language = await languageOf(w, of)
  const locale = chosen(language)
  const held = of.dealId === undefined ? undefined : await heldOffer(w, of.dealId, locale)
  if (held) return { told: offerPaper(held, locale), language, locale }
  const { seller, buyer, manager } = await partiesOf(w, of, locale)
  const known = buyer.name === '' && named ? { ...buyer, ...named } : buyer
  const offer = { title, lines: [], taxes: [] }
  return { told: { seller: sellerPaper(seller), buyer: known, manager, offer }, language, locale }
}
