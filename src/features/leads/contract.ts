import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { choice, emails, instant, longText, phones, ref, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { crud, noun, type RecordOf } from '#kit/noun.ts'
import { CalendarDay, PlainText, recordShape, RefsShape } from '#kit/shapes.ts'
import { sizes } from '#features/companies/contract.ts'
import { sources } from '#features/deals/contract.ts'

/** Statuses a person may choose; `converted` comes by a verb, and `suspected` by what looks like a robot's post. */
export const openStatuses = ['new', 'working', 'nurturing'] as const
export const leadStatuses = [...openStatuses, 'converted', 'rejected', 'suspected'] as const
export const rejectReasons = [
  'noNeed',
  'unreachable',
  'wrongContact',
  'duplicate',
  'notOurs',
  'spam',
  'other',
] as const

/** A request that came in: somebody may want to buy. It ends as a deal, or rejected with a reason. */
export const lead = noun(
  'lead',
  {
    name: text({ required: true, find: true, sort: true, column: true }),
    status: choice(leadStatuses, { kept: true, column: true }),
    source: choice(sources, { required: true, column: true }),
    topic: text({ column: true }),
    person: text({ find: true }),
    companyName: text({ find: true }),
    phones: phones({ find: true, key: true, column: true }),
    emails: emails({ find: true, key: true }),
    country: text({ max: 2 }),
    city: text(),
    size: choice(sizes),
    language: choice(locales),
    message: longText(),
    ownerId: ref('member', { column: true }),
    companyId: ref('company'),
    contactId: ref('contact'),
    dealId: ref('deal', { fixed: true }),
    rejectReason: choice(rejectReasons),
    formId: ref('form', { fixed: true }),
    campaign: text(),
    /** The rule of the routing that chose the owner. */
    rule: text({ fixed: true }),
    page: text({ fixed: true, max: 2000 }),
    receivedAt: instant({ fixed: true, required: true, sort: true, column: true }),
    /** When somebody first answered: called, wrote, or took it up. */
    answeredAt: instant({ fixed: true }),
  },
  { plural: 'leads', title: 'name', owners: ['ownerId'], parent: 'companyId' },
)
export const {
  list: listLeads,
  count: countLeads,
  export: exportLeads,
  create: createLead,
  get: getLead,
  update: updateLead,
  remove: removeLead,
  restore: restoreLead,
} = crud(lead)

const Lead = recordShape(lead) as unknown as z.ZodType<RecordOf<typeof lead>>
export type Lead = RecordOf<typeof lead>

export const getMatches = endpoint({
  method: 'GET',
  path: '/leads/{id}/matches',
  summary: 'The contacts and companies that a request may come from: the same phone, mail or name',
  permission: 'lead.read',
  returns: z.object({
    contacts: z.array(z.object({ id: z.uuid(), name: z.string(), companyId: z.uuid().nullable() })),
    companies: z.array(z.object({ id: z.uuid(), name: z.string() })),
    refs: RefsShape,
  }),
  refusals: ['common.not_found'],
})

export const convertLead = endpoint({
  method: 'POST',
  path: '/leads/{id}/conversion',
  summary: 'Turn a request into a deal, with its company and contact: those named, or new ones',
  permission: 'lead.update',
  body: z.strictObject({
    version: z.int(),
    /** Where the deal begins. */
    stageId: z.uuid(),
    /** What the deal is called; as the request unless told. */
    name: PlainText(200).min(1).optional(),
    /** A company that is known; null makes one of the request's company name, if there is any. */
    companyId: z.uuid().nullable(),
    /** A contact that is known; null makes one of the request's person. */
    contactId: z.uuid().nullable(),
  }),
  returns: Lead,
  refusals: ['common.not_found', 'common.stale', 'deal.blocked', 'lead.closed'],
})

export const getResponse = endpoint({
  method: 'GET',
  path: '/leads/response',
  summary: 'How fast requests received on these days were answered, in all and by source; minutes',
  permission: 'lead.read',
  query: z.object({ from: CalendarDay, to: CalendarDay }),
  returns: z.object({
    rows: z.array(
      z.object({
        /** Null for all sources together. */
        source: z.enum(sources).nullable(),
        received: z.int(),
        answered: z.int(),
        median: z.number().nullable(),
        p90: z.number().nullable(),
      }),
    ),
  }),
})
