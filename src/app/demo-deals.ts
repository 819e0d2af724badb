import { deals, move, travellers } from '#features/deals/actions.ts'
import type { sources } from '#features/deals/contract.ts'
import * as pipelines from '#features/pipelines/actions.ts'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { pipelineFrom } from '#features/pipelines/rules.ts'
import type { Work } from '#kit/db.ts'
import { recorder } from '#kit/events.ts'
import { phrase } from '#kit/phrases.ts'
import { demoLines, type DemoSale } from './demo-products.ts'

const MONTHLY = 100_00

/** What the demo's customers buy, by their country. */
const sold = {
  RU: {
    currency: 'RUB',
    rate: 80,
    names: ['Сезонное хранение шин', 'Хранение погрузчика и колёс', 'Продление на зиму'],
  },
  CN: { currency: 'CNY', rate: 7, names: ['轮胎季节性仓储', '设备与轮胎仓储', '续签仓储合同'] },
  GB: { currency: 'GBP', rate: 1, names: ['Seasonal tyre storage', 'Storage of two trailers', 'Renewal'] },
} as const
const from: readonly (typeof sources)[number][] = ['coldBase', 'site', 'referral', 'call', 'mail', 'event']

/** The demo's pipelines: one for sales, one for large customers, one for the warehouse; the first is returned. */
export const demoPipelines = async (w: Work): Promise<Pipeline> => {
  const say = (key: string) => phrase(w.actor.locale, key)
  const sales = pipelineFrom('sales', say)
  sales.stages[1] = { ...sales.stages[1]!, mostDays: 14, checklist: [say('deal.demo.checked')] }
  sales.stages[2] = { ...sales.stages[2]!, mostDays: 7, required: ['amount', 'companyId'] }
  const made = await pipelines.create(w, sales, travellers)
  for (const id of ['b2b-software', 'storage'] as const)
    await pipelines.create(w, pipelineFrom(id, say), travellers)
  return made
}

/** The same work some days (of 24 hours) ago, for a past that the demo can tell. */
export const daysAgo = (w: Work, days: number): Work => backTo(w, w.now.subtract({ hours: 24 * days }))

/** The same work at a moment that has passed. */
export const backTo = (w: Work, now: Temporal.Instant): Work => ({
  ...w,
  now,
  record: recorder(w.actor, now, w.meanwhile, w.enqueue, {}),
})

/** The deal of the `n`th customer, which has come to one stage after another in the last weeks; every fifth buys nothing yet. */
export const demoDeal = async (
  w: Work,
  { stages }: Pipeline,
  n: number,
  customer: { id: string; country: keyof typeof sold; ownerId: string },
  sale: DemoSale,
): Promise<void> => {
  if (n % 5 === 4) return
  const { currency, rate, names } = sold[customer.country]
  const last = n % stages.length
  // Whoever is lost is lost halfway.
  const [open, end] = [stages.filter(({ kind }) => kind === 'open'), stages[last]!]
  const between =
    end.kind === 'open' ? open.slice(1, last) : open.slice(1, end.kind === 'won' ? 4 : 1 + (n % 3))
  const way = last === 0 ? [] : [...between, end]
  let ago = 1 + ((n * 5) % 20) + way.length * (3 + (n % 6))
  const { country } = customer
  const { id } = await deals.create(daysAgo(w, ago), {
    name: names[n % names.length],
    stageId: stages[0]!.id,
    companyId: customer.id,
    ownerId: customer.ownerId,
    amount: { minor: (n + 3) * rate * MONTHLY, currency },
    source: from[n % from.length],
    expectedOn: w.now
      .toZonedDateTimeISO('UTC')
      .toPlainDate()
      .add({ days: (n * 3) % 60 })
      .toString(),
  })
  if (country !== 'GB') await demoLines(daysAgo(w, ago), sale, { id, n, country })
  for (const stage of way) {
    ago -= 2 + (n % 6)
    await move(daysAgo(w, ago), id, {
      stageId: stage.id,
      ticked: stages.flatMap(({ checklist }) => checklist),
      ...(stage.kind === 'lost' && { values: { lostReason: 'price' } }),
    })
  }
}
