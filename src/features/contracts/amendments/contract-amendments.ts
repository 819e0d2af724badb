import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { CalendarDay, PlainText } from '#kit/shapes.ts'
import { locales } from '#kit/i18n.ts'
import { contractStates } from '../contract.ts'
import { Text } from '../contract-text.ts'

// Amendments of a signed contract. Each is a contract of its own: its text is the whole contract as it would have it, and what is
// printed and signed says which clauses shall read how.

const days = {
  /** The day that stands on it, not before the contract’s conclusion. */
  datedOn: CalendarDay,
  /** From which day on it is in effect, in the workspace’s zone; null is the day of the last signature. */
  effectiveOn: CalendarDay.nullable(),
}

const Amendment = z.object({
  id: z.uuid(),
  number: z.int(),
  name: z.string(),
  state: z.enum(contractStates),
  datedOn: z.iso.date(),
  effectiveOn: z.iso.date().nullable(),
})

/** Another amendment that was signed after this one was begun, and the clauses that both change, by code. */
const Behind = z.object({ number: z.int(), name: z.string(), clauses: z.array(z.string()) })
export type Behind = z.infer<typeof Behind>

const AmendmentText = Amendment.extend({
  /** What is printed and signed, in a language. */
  reads: Text.shape.reads.omit({ places: true }),
  behind: z.array(Behind),
  /** Whether whoever asks may write it now. */
  open: z.boolean(),
})
export type AmendmentText = z.infer<typeof AmendmentText>

export const listAmendments = endpoint({
  method: 'GET',
  path: '/contracts/{id}/amendments',
  summary: 'The amendments of a contract by their numbers, withdrawn ones too',
  permission: 'contract.read',
  returns: z.object({
    items: z.array(Amendment),
    /** Whether whoever asks may begin another. */
    open: z.boolean(),
  }),
  refusals: ['common.not_found'],
})
export const beginAmendment = endpoint({
  method: 'POST',
  path: '/contracts/{id}/amendments',
  summary:
    'Begin an amendment of a contract in force: a draft of its whole text, in which clauses and values are changed',
  permission: 'contract.create',
  body: z.strictObject({ name: PlainText(200).min(1), ...days }),
  returns: Amendment,
  refusals: ['auth.forbidden', 'common.not_found', 'contract.no_move'],
})
export const getAmendment = endpoint({
  method: 'GET',
  path: '/contracts/{id}/amendment',
  summary:
    'What an amendment says, in the ruling language unless told, and what was signed since it was begun',
  permission: 'contract.read',
  query: z.strictObject({ locale: z.enum(locales).optional() }),
  returns: AmendmentText,
  refusals: ['common.not_found'],
})
export const dateAmendment = endpoint({
  method: 'PATCH',
  path: '/contracts/{id}/amendment',
  summary: 'Change the days of an amendment that is not judged or signed yet',
  permission: 'contract.update',
  body: z.strictObject(days),
  returns: Amendment,
  refusals: ['auth.forbidden', 'common.not_found', 'contract.not_now'],
})
export const takeInAmendments = endpoint({
  method: 'POST',
  path: '/contracts/{id}/amendment/base',
  summary:
    'Bring an amendment up to what was signed since it was begun; what it changes itself goes on to read as it says',
  permission: 'contract.update',
  body: z.strictObject({}),
  returns: AmendmentText,
  refusals: ['auth.forbidden', 'common.not_found', 'contract.not_now', 'contract.unchanged'],
})
