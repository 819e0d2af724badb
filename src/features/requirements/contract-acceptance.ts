import { z } from 'zod'
import { Deliverables, results } from '#features/deliverables/contract.ts'
import { endpoint } from '#kit/endpoint.ts'
import { CalendarDay, PlainText } from '#kit/shapes.ts'

// What came of testing a deliverable, with the requirements it is to bring.

export const judgeDeliverable = endpoint({
  method: 'POST',
  path: '/deliverables/{id}/results',
  summary:
    'Say what came of testing what was handed over, and which of the requirements it is to bring held; with a must that failed it is not accepted without remarks',
  permission: 'contract.update',
  body: z.strictObject({
    version: z.int().min(1),
    result: z.enum(results),
    testedOn: CalendarDay,
    /** Whoever says it, unless told. */
    testedBy: z.uuid().nullable().default(null),
    /** The remarks, or the reasons of a refusal. */
    words: PlainText(4000).default(''),
    /** Where that can be seen: a protocol, a link. */
    evidence: PlainText(2000).default(''),
    /** Those left out were not tested, and stay as they were. */
    requirements: z
      .array(
        z.strictObject({ requirementId: z.uuid(), passed: z.boolean(), words: PlainText(4000).default('') }),
      )
      .max(500)
      .default([]),
  }),
  returns: Deliverables,
  refusals: ['auth.forbidden', 'common.not_found', 'common.stale', 'deliverable.no_move'],
})
