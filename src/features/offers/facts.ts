import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import type { Address } from '#kit/fields.ts'
import type { Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { fieldRight, may } from '#kit/rights.ts'
import { type OfferFacts, readLetterhead } from '#features/templates/actions.ts'
import type { OfferContents } from './contract-papers.ts'
import { type OfferRow, readOffer, workspaceOf } from './queries.ts'
import { printedNumber } from './rules.ts'
import { todayOf } from '#kit/time.ts'

/** A value of a record; none where the actor's role hides its field, on paper as in replies. */
const shown = <T>({ actor }: Work, noun: string, field: string, value: T): T | null =>
  fieldRight(actor, noun, field) === 'hidden' ? null : value

type Company = {
  name: string | null
  legal_name: string | null
  tax_id: string | null
  country: string | null
  addresses: Address[] | null
  bank: string | null
}
const companyOf = async (w: Work, id: string | null): Promise<Company | undefined> => {
  if (id === null || !may(w.actor, 'company.read')) return undefined
  const { rows } = await sql<Company>`select name, legal_name, tax_id, country, addresses, bank
    from ${readable(w.actor, 'company')} c where id = ${id}::uuid`.execute(w.tx)
  const [company] = rows
  return (
    company && {
      name: shown(w, 'company', 'name', company.name),
      legal_name: shown(w, 'company', 'legalName', company.legal_name),
      tax_id: shown(w, 'company', 'taxId', company.tax_id),
      // In which language somebody is written to is no secret of theirs.
      country: company.country,
      addresses: shown(w, 'company', 'addresses', company.addresses),
      bank: shown(w, 'company', 'bank', company.bank),
    }
  )
}

type Person = { name: string | null; email: string | null }
const personOf = async (
  w: Work,
  noun: 'contact' | 'member',
  id: string | null,
): Promise<Person | undefined> => {
  if (id === null || !may(w.actor, `${noun}.read`)) return undefined
  const email = noun === 'member' ? sql`email` : sql`emails[1]`
  const { rows } = await sql<Person>`select name, ${email} as email
    from ${readable(w.actor, noun)} p where id = ${id}::uuid`.execute(w.tx)
  const [person] = rows
  return (
    person && {
      name: shown(w, noun, 'name', person.name),
      email: shown(w, noun, noun === 'member' ? 'email' : 'emails', person.email),
    }
  )
}

const addressOf = (a: Address | undefined, locale: Locale): string | null => {
  const parts = [a?.postcode, a?.region, a?.city, a?.street].filter(Boolean)
  return parts.length === 0 ? null : parts.join(locale === 'zh' ? ' ' : ', ')
}

const spoken: Record<string, Locale> = {
  RU: 'ru',
  BY: 'ru',
  KZ: 'ru',
  CN: 'zh',
  HK: 'zh',
  MO: 'zh',
  TW: 'zh',
}
/** The language a customer asked in, of whose lead the deal was made; null where nobody asked. */
const askedIn = async ({ tx, actor }: Work, dealId: string): Promise<Locale | null> => {
  if (!may(actor, 'lead.read')) return null
  const { rows } = await sql<{ language: Locale | null }>`select language from ${readable(actor, 'lead')} l
    where deal_id = ${dealId}::uuid order by received_at desc limit 1`.execute(tx)
  return rows[0]?.language ?? null
}
/** Whose customer is written to: of a deal that of its lead counts first, or the language they asked in. */
type Customer = { dealId?: string; companyId: string | null; asked?: Locale | null; country?: string | null }

/** The language a customer is written to: that of its lead, else of its country, else English; without a country the workspace’s own. */
export const languageOf = async (w: Work, { dealId, companyId, ...of }: Customer): Promise<Locale> => {
  const asked = of.asked ?? (dealId === undefined ? null : await askedIn(w, dealId))
  if (asked) return asked
  const country = (await companyOf(w, companyId))?.country ?? of.country ?? w.actor.country
  return spoken[country] ?? 'en'
}

type Ids = { companyId: string | null; contactId: string | null; ownerId: string | null }

/** Who writes to whom, in a language: the house by its letterhead, the customer, and whose customer they are. */
export const partiesOf = async (
  w: Work,
  { companyId, contactId, ownerId }: Ids,
  locale: Locale,
): Promise<Pick<OfferFacts, 'seller' | 'buyer' | 'manager'> & { buyer: { bank: string | null } }> => {
  const { version: _, ...seller } = await readLetterhead(w)
  const [company, person, manager] = [
    await companyOf(w, companyId),
    await personOf(w, 'contact', contactId),
    await personOf(w, 'member', ownerId),
  ]
  return {
    seller: { ...seller, name: seller.name || (await workspaceOf(w)).name },
    buyer: {
      name: company?.legal_name ?? company?.name ?? person?.name ?? '',
      address: addressOf(company?.addresses?.[0], locale),
      taxId: company?.tax_id ?? null,
      bank: company?.bank ?? null,
      person: company && person ? person.name : null,
    },
    manager: { name: manager?.name ?? null, email: manager?.email ?? null },
  }
}

/** What the paper of an offer says as it stands now; `shown` takes the place of what is kept. */
export const factsOf = async (
  w: Work,
  row: OfferRow,
  shown: { contents?: OfferContents | undefined; intro?: string | null; terms?: string | null } = {},
): Promise<OfferFacts> => {
  const ids = { companyId: row.company_id, contactId: row.contact_id, ownerId: row.owner_id }
  const { currency, mode, ground, lines, discount } = shown.contents ?? row.content
  const told = <K extends 'intro' | 'terms'>(key: K) => (shown[key] === undefined ? row[key] : shown[key])
  return {
    ...(await partiesOf(w, ids, row.locale)),
    title: row.name,
    number: row.number === null ? '—' : printedNumber(row.number, row.revision),
    date: todayOf(w),
    validUntil: row.valid_until,
    currency,
    mode,
    ground,
    lines: lines.map((line) => ({
      ...line,
      unit: line.unit && phrase(row.locale, `product.unit.${line.unit}`),
    })),
    discount,
    intro: told('intro') || null,
    terms: told('terms') || null,
  }
}

/** What the offer says that a deal’s customer holds, the last one issued, in a language; undefined where there is none. */
export const heldOffer = async (w: Work, dealId: string, locale: Locale): Promise<OfferFacts | undefined> => {
  if (!may(w.actor, 'offer.read') || fieldRight(w.actor, 'offer', 'amount') === 'hidden') return undefined
  const { rows } = await sql<{
    id: string
    issued_at: Date
  }>`select id, issued_at from ${readable(w.actor, 'offer')} o
    where deal_id = ${dealId}::uuid and issued_at is not null and state not in ('withdrawn', 'superseded')
    order by issued_at desc, id desc limit 1`.execute(w.tx)
  const [last] = rows
  if (!last) return undefined
  const issued = Temporal.Instant.fromEpochMilliseconds(last.issued_at.getTime())
  const facts = await factsOf(w, { ...(await readOffer(w, last.id)), locale })
  return { ...facts, date: issued.toZonedDateTimeISO(w.actor.timeZone).toPlainDate().toString() }
}
