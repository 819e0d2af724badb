import './policy.ts'
import { sql } from 'kysely'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { currencyOf } from '#kit/money.ts'
import { deals } from '#features/deals/actions.ts'
import { dealLines } from '#features/deals/actions-figures.ts'
import { demandFormat, isInForce, proposed } from '#features/templates/actions.ts'
import { offer } from './contract.ts'
import type { OfferContents } from './contract-papers.ts'
import { languageOf } from './facts.ts'
import { dealOf, lockOffer, setOffer } from './queries.ts'
import { admitContents, sumsOf, transitions } from './rules.ts'
import { todayOf } from '#kit/time.ts'

export { heldOffer, languageOf, partiesOf } from './facts.ts'
export { nextInSeries } from './queries.ts'

const DAYS = 14

const written = [
  ['templateId', 'template_id', 'typst'],
  ['docxTemplateId', 'docx_template_id', 'docx'],
] as const

export const offers = crudActions(offer, {
  defaults: async (w, given) => {
    const deal = await deals.get(w, given['dealId'] as string)
    const companyId = (given['companyId'] ?? deal.companyId ?? null) as string | null
    const locale = await languageOf(w, { dealId: deal.id, companyId })
    const paperLocale = (given['locale'] as typeof locale | undefined) ?? locale
    return {
      name: deal.name,
      companyId,
      contactId: (deal.contacts as { id: string }[] | undefined)?.[0]?.id ?? null,
      // What an automation offers is the seller's, not of whoever built the automation.
      ownerId: (w.actor.via === 'automation' && (deal.ownerId as string | null)) || w.actor.memberId,
      state: 'draft',
      revision: 1,
      locale,
      templateId: await proposed(w, 'offer', paperLocale, 'typst'),
      docxTemplateId: await proposed(w, 'offer', paperLocale, 'docx'),
      validUntil: Temporal.PlainDate.from(todayOf(w)).add({ days: DAYS }).toString(),
    }
  },
  admit: (_, before) => {
    if (before && before['state'] !== 'draft') refuse('offer.not_now', { state: before['state'] })
    return []
  },
  settled: async (w, after, before) => {
    for (const [path, column, format] of written) {
      const id = after[column]
      if (typeof id === 'string' && id !== before?.[column]) await demandFormat(w, path, id, format)
    }
    if (!before) await writeContents(w, after.id, await contentsOfDeal(w, after['deal_id'] as string))
  },
})

/** What a deal sells, as the contents of an offer begin. */
const contentsOfDeal = async (w: Work, dealId: string): Promise<OfferContents> => {
  const { terms, lines } = await dealLines(w, dealId)
  const { amount } = await deals.get(w, dealId)
  const currency = (amount as { currency: string } | null)?.currency ?? currencyOf(w.actor.country)
  return {
    currency: terms?.currency ?? currency,
    mode: terms?.mode ?? 'added',
    ground: terms?.ground ?? null,
    priceListId: terms?.priceListId ?? null,
    lines: lines.map(({ id: _, ...line }) => line),
    discount: null,
  }
}

const writeContents = async (w: Work, id: string, contents: OfferContents): Promise<void> => {
  const { total } = sumsOf(contents)
  await sql`update offer set content = ${JSON.stringify(contents)}::jsonb, amount_minor = ${total}, amount_currency = ${contents.currency}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
}

/**
 * Makes an offer of a deal's lines. `once` names what asks for it, such as a step of an automation about this deal: asked
 * again, the offer that was made for it is given back, so that moving to and fro makes no second one; a draft that is still
 * empty takes the lines that the deal has by now. `made` says whether it holds the deal's lines of this moment. `given` says
 * another template and language than a new one would have.
 */
export const createFromDeal = async (
  w: Work,
  dealId: string,
  once?: string,
  given: { templateId?: string; docxTemplateId?: string; locale?: Locale } = {},
): Promise<{ id: string; made: boolean }> => {
  if (once !== undefined) {
    const { rows } = await sql<{ id: string; empty: boolean }>`
      select id, state = 'draft' and content -> 'lines' = '[]' as empty from offer
      where workspace_id = ${w.actor.workspaceId}::uuid and made_for = ${once}`.execute(w.tx)
    const [before] = rows
    if (before?.empty) await writeContents(w, before.id, await contentsOfDeal(w, dealId))
    if (before) return { id: before.id, made: before.empty }
  }
  const { id } = await offers.create(w, { dealId, ...given })
  if (once !== undefined)
    await sql`update offer set made_for = ${once}
      where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  return { id, made: true }
}

/** Writes the lines of a draft. Refuses a stale version, an offer that is no draft any more, and sums below zero. */
export const setContents = async (
  w: Work,
  id: string,
  { version, ...contents }: OfferContents & { version: number },
): Promise<void> => {
  const row = await lockOffer(w, id)
  if (row.version !== version)
    refuse('common.stale', { version: row.version, current: await offers.get(w, id) })
  if (row.state !== 'draft') refuse('offer.not_now', { state: row.state })
  refuseIssues(admitContents(contents))
  const [was, is] = [sumsOf(row.content).total, sumsOf(contents).total]
  await writeContents(w, id, contents)
  await setOffer(w, id, {})
  await w.record({
    type: 'offer.updated',
    noun: 'offer',
    id,
    parent: dealOf(row),
    data: {
      changes: {
        ...((was !== is || row.content.currency !== contents.currency) && {
          amount: [
            { minor: was, currency: row.content.currency },
            { minor: is, currency: contents.currency },
          ],
        }),
        'amount.contents': [row.content, contents],
      },
    },
  })
}

/** Makes a draft that takes the place of an issued offer once it is issued itself; the number stays, the revision counts. */
export const revise = async (w: Work, id: string): Promise<{ id: string }> => {
  const row = await lockOffer(w, id)
  if (!transitions.revise.from.includes(row.state)) refuse('offer.not_now', { state: row.state })
  const { rows } = await sql<{
    id: string
  }>`select id from offer where workspace_id = ${w.actor.workspaceId}::uuid
    and supersedes_id = ${id}::uuid and deleted_at is null and state in ('draft', 'review', 'approved')`.execute(
    w.tx,
  )
  // One draft takes its place: whoever asks again goes on with that.
  if (rows[0]) return { id: rows[0].id }
  const made = await offers.create(w, {
    name: row.name,
    dealId: row.deal_id,
    companyId: row.company_id,
    contactId: row.contact_id,
    ownerId: row.owner_id,
    locale: row.locale,
    // A template that is gone by now is not asked for again.
    templateId: (await isInForce(w, row.template_id, 'typst')) ? row.template_id : null,
    docxTemplateId: (await isInForce(w, row.docx_template_id, 'docx')) ? row.docx_template_id : null,
    intro: row.intro,
    terms: row.terms,
  })
  await writeContents(w, made.id, row.content)
  const { rows: numbers } = await sql<{ last: number }>`select max(revision) as last from offer
    where workspace_id = ${w.actor.workspaceId}::uuid and number = ${row.number}`.execute(w.tx)
  await setOffer(w, made.id, {
    number: row.number,
    revision: (numbers[0]?.last ?? row.revision) + 1,
    supersedes_id: id,
  })
  return { id: made.id }
}
