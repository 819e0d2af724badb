import './policy.ts'
import { funnel } from '#features/deals/actions-figures.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import type { OutCell } from '#kit/csv-write.ts'
import { sheetResponse } from '#kit/export.ts'
import { listing } from '#kit/listing.ts'
import type { Visit } from '#kit/serve.ts'
import { stay } from './contract.ts'

export const stays = listing(stay)

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
