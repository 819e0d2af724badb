import { z } from 'zod'
import { dayKinds } from '#kit/calendar.ts'
import { endpoint } from '#kit/endpoint.ts'
import { text } from '#kit/fields.ts'
import { noun } from '#kit/noun.ts'
import { officialCountries } from '#kit/official.ts'
import { CalendarDay, PlainText } from '#kit/shapes.ts'

/** What others know of a working calendar: its name. */
export const calendar = noun(
  'calendar',
  { name: text({ max: 100, required: true }) },
  { plural: 'calendars', title: 'name', owners: [] },
)

const Shift = z.strictObject({
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  to: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
})
/** The shifts of a day, in order; between two of them is a break. */
const Shifts = z.array(Shift).max(6)

const content = {
  name: PlainText(100).min(1),
  /** An IANA name; null is the workspace’s. */
  timeZone: z.string().max(60).nullable(),
  /** Whose official days off, make-up workdays and shorter days hold. */
  country: z.enum(officialCountries).nullable(),
  /** Seven days from Monday. */
  week: z.array(Shifts).length(7),
  /** What is different on single days, also from the official ones; `shifts` only where they are not the usual ones. */
  exceptions: z
    .array(z.strictObject({ day: CalendarDay, kind: z.enum(dayKinds), shifts: Shifts.min(1).optional() }))
    .max(1000),
  /** The one by which the workspace works; exactly one is. */
  isDefault: z.boolean(),
}
export const Calendar = z.object({ id: z.uuid(), ...content, version: z.int() })
export type Calendar = z.infer<typeof Calendar>
export type Settings = Omit<Calendar, 'id' | 'version'>

export const listCalendars = endpoint({
  method: 'GET',
  path: '/calendars',
  summary: 'The working calendars, first the one by which the workspace works',
  permission: 'calendar.read',
  returns: z.object({ items: z.array(Calendar) }),
})
export const createCalendar = endpoint({
  method: 'POST',
  path: '/calendars',
  summary: 'Make a working calendar; as the default it takes the place of the one before',
  permission: 'calendar.create',
  body: z.strictObject(content),
  returns: Calendar,
})
export const changeCalendar = endpoint({
  method: 'PUT',
  path: '/calendars/{id}',
  summary: 'Change a working calendar as a whole; the default stays it until another one is made it',
  permission: 'calendar.update',
  body: z.strictObject({ version: z.int(), ...content }),
  returns: Calendar,
  refusals: ['common.not_found', 'common.stale'],
})
export const removeCalendar = endpoint({
  method: 'DELETE',
  path: '/calendars/{id}',
  summary: 'Remove a working calendar; the default one cannot be',
  permission: 'calendar.delete',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found', 'common.in_use'],
})
