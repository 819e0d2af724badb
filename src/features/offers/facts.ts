import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import type { Address } from '#kit/fields.ts'
import type { Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { type OfferFacts, readLetterhead } from '#features/templates/actions.ts'
import type { OfferContents } from './contract-papers.ts'
import { type OfferRow, todayOf, workspaceOf } from './queries.ts'
import { printedNumber } from './rules.ts'

type Company = {
  name: string
  legal_name: string | null
  tax_id: string | null
  country: string | null
  addresses: Address[]
}
const companyOf = async ({ tx, actor }: Work, id: string | null): Promise<Company | undefined> => {
  if (id === null) return undefined
  const { rows } = await sql<Company>`select name, legal_name, tax_id, country, addresses
    from ${readable(actor, 'company')} c where id = ${id}::uuid`.execute(tx)
  return rows[0]
}

type Person = { name: string; email: string | null }
const personOf = async (
  { tx, actor }: Work,
  noun: 'contact' | 'member',
  id: string | null,
): Promise<Person | undefined> => {
  if (id === null) return undefined
  const email = noun === 'member' ? sql`email` : sql`emails[1]`
  const { rows } = await sql<Person>`select name, ${email} as email
    from ${readable(actor, noun)} p where id = ${id}::uuid`.execute(tx)
  return rows[0]
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
  const { rows } = await sql<{ language: Locale | null }>`select language from ${readable(actor, 'lead')} l
    where deal_id = ${dealId}::uuid order by received_at desc limit 1`.execute(tx)
  return rows[0]?.language ?? null
}
/** The language a customer is written to: that of its lead, else of its country, else English; without a country the workspace’s own. */
export const languageOf = async (w: Work, dealId: string, companyId: string | null): Promise<Locale> => {
  const asked = await askedIn(w, dealId)
  if (asked) return asked
  const country = (await companyOf(w, companyId))?.country ?? w.actor.country
  return spoken[country] ?? 'en'
}

/** What the paper of an offer says as it stands now; `shown` takes the place of what is kept. */
export const factsOf = async (
  w: Work,
  row: OfferRow,
  shown: { contents?: OfferContents | undefined; intro?: string | null; terms?: string | null } = {},
): Promise<OfferFacts> => {
  const { version: _, ...seller } = await readLetterhead(w)
  const [company, person, manager] = [
    await companyOf(w, row.company_id),
    await personOf(w, 'contact', row.contact_id),
    await personOf(w, 'member', row.owner_id),
  ]
  const { currency, mode, ground, lines, discount } = shown.contents ?? row.content
  const told = <K extends 'intro' | 'terms'>(key: K) => (shown[key] === undefined ? row[key] : shown[key])
  return {
    seller: { ...seller, name: seller.name || (await workspaceOf(w)).name },
    buyer: {
      name: company?.legal_name ?? company?.name ?? person?.name ?? '',
      address: addressOf(company?.addresses[0], row.locale),
      taxId: company?.tax_id ?? null,
      person: company && person ? person.name : null,
    },
    manager: { name: manager?.name ?? null, email: manager?.email ?? null },
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
