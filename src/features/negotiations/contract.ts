import { choice, day, longText, ref, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'
import { priorities } from '#features/requirements/contract.ts'

/** What became of a point: agreed in other words, given up by either side, or not talked about any more. */
export const pointStates = ['open', 'agreed', 'conceded_by_us', 'conceded_by_them', 'dropped'] as const
export type PointState = (typeof pointStates)[number]

/** Where a point comes from. */
export const pointSources = ['hand', 'finding', 'change', 'requirement'] as const

/** One thing the two sides of a contract have to agree on. */
export const negotiationPoint = noun(
  'negotiation_point',
  {
    name: text({ required: true, max: 300, find: true, sort: true, column: true }),
    contractId: ref('contract', { required: true, once: true, column: true }),
    /** The clause it is about, by its code in the text. */
    clause: text({ max: 80 }),
    priority: choice(priorities, { required: true, column: true }),
    state: choice(pointStates, { fixed: true, column: true }),
    ours: longText({ column: true }),
    theirs: longText({ column: true }),
    agreed: longText({ fixed: true }),
    /** Why it was dropped. */
    reason: longText({ fixed: true, max: 2000 }),
    ownerId: ref('member', { column: true }),
    dueOn: day({ sort: true, column: true }),
    source: choice(pointSources, { kept: true, once: true }),
    /** What the finding, change or requirement is known by: of each there is one point. */
    sourceKey: text({ once: true }),
  },
  { plural: 'negotiation-points', title: 'name', owners: ['ownerId'], parent: 'contractId' },
)
export const {
  list: listNegotiationPoints,
  count: countNegotiationPoints,
  export: exportNegotiationPoints,
  create: createNegotiationPoint,
  get: getNegotiationPoint,
  update: updateNegotiationPoint,
  remove: removeNegotiationPoint,
  restore: restoreNegotiationPoint,
} = crud(negotiationPoint)
