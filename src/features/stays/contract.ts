import { z } from 'zod'
import { dealStates, sources } from '#features/deals/contract.ts'
import { endpoint } from '#kit/endpoint.ts'
import { choice, instant, integer, money, ref, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'
import { CalendarDay } from '#kit/shapes.ts'

/** How a stay ended: further on, back to an earlier stage, with the deal won or lost; or it lasts. */
const outcomes = ['stands', 'on', 'back', 'won', 'lost'] as const

/** One stay of a deal in a stage, told from the log; what is the deal's is told as it stands now. */
export const stay = noun(
  'stay',
  {
    name: text({ fixed: true, column: true }),
    dealId: ref('deal', { fixed: true }),
    pipelineId: ref('pipeline', { fixed: true }),
    stageId: ref('stage', { fixed: true, column: true }),
    enteredAt: instant({ fixed: true, required: true, exact: true, sort: true, column: true }),
    leftAt: instant({ fixed: true, exact: true, column: true }),
    /** Up to now while it lasts; none of a deal that is closed and stands where it was. */
    duration: integer({ fixed: true, seconds: true, column: true }),
    outcome: choice(outcomes, { fixed: true, column: true }),
    enteredBy: ref('member', { fixed: true }),
    leftBy: ref('member', { fixed: true }),
    ownerId: ref('member', { fixed: true, column: true }),
    state: choice(dealStates, { fixed: true }),
    companyId: ref('company', { fixed: true }),
    source: choice(sources, { fixed: true }),
    amount: money({ fixed: true }),
  },
  { plural: 'stays', title: 'name', owners: ['ownerId'] },
)
export const { list: listStays, count: countStays, export: exportStays } = crud(stay)

export const exportFunnel = endpoint({
  method: 'GET',
  path: '/pipelines/{id}/funnel/file',
  summary: 'The stages of a pipeline with their conversion and time as CSV or XLSX',
  permission: 'deal.export',
  query: z.object({ from: CalendarDay, to: CalendarDay, as: z.enum(['csv', 'xlsx']).default('csv') }),
  returns: z.string(),
  streams: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  refusals: ['common.not_found'],
})
