import '#app/routes.ts'
import { companies } from '#features/companies/actions.ts'
import { deals, travellers } from '#features/deals/actions.ts'
import { setLines } from '#features/deals/lines.ts'
import * as pipelines from '#features/pipelines/actions.ts'
import { PipelineFile } from '#features/pipelines/contract-file.ts'
import { list, start } from '#features/print-runs/actions.ts'
import { printAll } from '#features/print-runs/jobs.ts'
import { loadPhrases } from '#app/phrases.ts'
import type { World } from './world.ts'

const [DEALS, LINES, AT_ONCE] = [1000, 40, 25]

/** How many offers a second are made of deals of 40 lines, numbered, printed and stored, in one order of 1,000. */
export const benchBatch = async ({ as, owner }: World): Promise<{ perSecond: number; seconds: number }> => {
  await loadPhrases()
  const me = <T>(run: Parameters<typeof as<T>>[1]) => as(owner.id, run)
  const stages = [
    { name: 'Offer', kind: 'open', probability: 50 },
    { name: 'Won', kind: 'won', probability: 100 },
  ]
  const way = await me((w) => pipelines.create(w, PipelineFile.parse({ name: 'Batch', stages }), travellers))
  const company = await me((w) => companies.create(w, { name: 'Batch', country: 'RU' }))
  const lines = Array.from({ length: LINES }, (_, n) => ({
    productId: null,
    name: `Хранение на стеллаже, секция ${n}`,
    unit: 'pieceDay' as const,
    quantity: String(1 + n),
    price: `${100 + n}.5`,
    discount: null,
    tax: { category: 'standard' as const, rate: '22' },
  }))
  const terms = { currency: 'RUB', mode: 'added' as const, ground: null, priceListId: null }
  const ids: string[] = []
  while (ids.length < DEALS)
    await me(async (w) => {
      for (let n = 0; n < AT_ONCE; n++) {
        const { id, version } = await deals.create(w, {
          name: `Склад ${ids.length}`,
          stageId: way.stages[0]!.id,
          source: 'site',
          companyId: company.id,
        })
        await setLines(w, id, { version, ...terms, lines })
        ids.push(id)
      }
    })
  const { id: runId } = await me((w) => start(w, { noun: 'deal', ids, templateId: null }))
  const begun = performance.now()
  await printAll.long(me, { runId }, new AbortController().signal)
  const seconds = (performance.now() - begun) / 1000
  const { items } = await me((w) => list(w))
  if (items[0]?.made !== DEALS) throw new Error(JSON.stringify(items[0]))
  return { perSecond: DEALS / seconds, seconds }
}
