import './policy.ts'
import { funnel } from '#features/deals/actions-figures.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import { reach } from '#kit/access.ts'
import type { OutCell } from '#kit/csv-write.ts'
import { planByValues, type Work } from '#kit/db.ts'
import { sheetResponse } from '#kit/export.ts'
import { conditions } from '#kit/filter.ts'
import type { Selection } from '#kit/list.ts'
import { listing } from '#kit/listing.ts'
import type { Visit } from '#kit/serve.ts'
import { stay } from './contract.ts'

const listed = listing(stay)

/** What is the deal's of a stay. */
const ofDeals = new Set(['name', 'dealId', 'ownerId', 'state', 'companyId', 'source', 'amount'])

/** Where some of the deals are asked for: how many they are decides whether their stays are found through them or by their time. */
const plan = (w: Work, { filter }: Selection) => {
  const asked = filter !== undefined && conditions(filter).some(([field]) => ofDeals.has(field))
  if (asked || reach(w.actor, stay.name, 'read') !== null) planByValues(w)
}

/** Stays in lists, and how many there are. */
export const stays = {
  count: (w: Work, query: Parameters<typeof listed.count>[1]) => {
    plan(w, query)
    return listed.count(w, query)
  },
  list: (w: Work, query: Parameters<typeof listed.list>[1]) => {
    plan(w, query)
    return listed.list(w, query)
  },
}

/** The funnel of a pipeline as CSV or XLSX, a line for each stage; days are whole days of the workspace's calendar. */
export const funnelFile = async (
  { open, say }: Visit,
  id: string,
  { as, ...days }: { from: string; to: string; as: 'csv' | 'xlsx' },
): Promise<Response> => {
  const lines = await open(async (w) => {
    const { stages } = await funnel(w, id, days)
    const names = new Map((await stagesOf(w, id)).map(({ id: stage, name }) => [stage, name]))
    return stages.map(({ stageId, entered, advanced, days: here }): OutCell[] => [
      names.get(stageId) ?? null,
      entered,
      advanced,
      here,
    ])
  })
  const told = ['deal.stageId', 'deal.funnel.entered', 'deal.funnel.advanced', 'deal.funnel.days']
  return sheetResponse(
    as,
    'funnel',
    told.map((phrase) => say(phrase)),
    lines,
  )
}
