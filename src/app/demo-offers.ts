import { sql } from 'kysely'
import { send } from '#features/offers/actions-flow.ts'
import { createFromDeal, setContents } from '#features/offers/actions.ts'
import { comment, settle } from '#features/offers/answer.ts'
import type { OfferContents } from '#features/offers/contract-papers.ts'
import { issueRow } from '#features/offers/actions-issue.ts'
import { lockOffer, readOffer } from '#features/offers/queries.ts'
import { changeLetterhead, readLetterhead } from '#features/templates/actions.ts'
import type { Work } from '#kit/db.ts'
import { decimalOf } from '#kit/money.ts'
import { daysAgo } from './demo-deals.ts'
import { demoWord } from './demo-templates.ts'

const rates: Record<string, string> = { RUB: '20', CNY: '6', GBP: '20' }

type Sold = { id: string; name: string; minor: number; currency: string; owner: string }

/** The demo's letterhead and three offers of wheels and machines: one the customer has accepted, one that is talked about, and a draft, in Word too. */
export const demoOffers = async (w: Work): Promise<void> => {
  await changeLetterhead(w, {
    ...(await readLetterhead(w)),
    name: 'Tessera Demo LLC',
    address: '7 Storage Lane, Moscow 101000',
    phone: '+7 495 000-00-00',
    email: 'sales@demo.test',
    identifiers: [{ label: 'ИНН', value: '7707083893' }],
    bank: 'Demo Bank, account 4070 2810 0000 0000 0001',
    signatory: 'Olga Volkova',
    signatoryPosition: 'Director',
    prefix: 'Q-',
    discountLimit: 10,
  })
  const { rows } =
    await sql<Sold>`select id, name, amount_minor as minor, amount_currency as currency, owner_id as owner
    from deal d where workspace_id = ${w.actor.workspaceId}::uuid and state = 'open' and amount_minor is not null
    order by exists (select from deal_line l where l.workspace_id = d.workspace_id and l.deal_id = d.id and l.unit = 'squareMetreDay') desc,
      created_at, id limit 3`.execute(w.tx)
  const [accepted, talked, draft] = rows
  if (accepted) {
    const id = await sentOffer(w, accepted, 6)
    const past = daysAgo(heldBy(w, accepted), 4)
    await settle(past, await lockOffer(past, id), 'accepted', { by: 'Anna Morgan', from: '203.0.113.7' }, '')
  }
  if (talked) {
    const id = await sentOffer(w, talked, 3)
    const past = daysAgo(heldBy(w, talked), 2)
    const row = await readOffer(past, id)
    await comment(past, row, { name: 'Boris Lang', body: 'Does the price include delivery?', memberId: null })
    const answer = daysAgo(heldBy(w, talked), 1)
    const told = { name: 'Tessera Demo', body: 'Yes, within the city.', memberId: answer.actor.memberId }
    await comment(answer, row, told)
  }
  await demoWord(w)
  if (draft) await draftOf(heldBy(w, draft), draft)
}

const heldBy = (w: Work, { owner }: Sold): Work => ({ ...w, actor: { ...w.actor, memberId: owner } })

/** A draft of a deal; one without lines of its own is offered in two. */
const draftOf = async (w: Work, { id: dealId, name, minor, currency }: Sold): Promise<string> => {
  const { id } = await createFromDeal(w, dealId)
  const { content, version } = await readOffer(w, id)
  const handling = Math.round(minor / 10)
  const line = (text: string, price: number): OfferContents['lines'][number] => ({
    productId: null,
    name: text,
    unit: 'service',
    quantity: '1',
    price: decimalOf({ minor: price, currency }),
    discount: null,
    tax: { category: 'standard', rate: rates[currency] ?? '20' },
  })
  if (content.lines.length === 0)
    await setContents(w, id, {
      version,
      ...content,
      currency,
      mode: 'included',
      lines: [line(name, minor - handling), line(`${name} +`, handling)],
    })
  return id
}

const sentOffer = async (w: Work, sold: Sold, days: number): Promise<string> => {
  const past = daysAgo(heldBy(w, sold), days)
  const id = await draftOf(past, sold)
  await issueRow(past, await lockOffer(past, id))
  await send(past, id, { to: null })
  return id
}
