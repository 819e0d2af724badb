import { bookings, resources } from '#features/bookings/actions.ts'
import type { Work } from '#kit/db.ts'

const held = [
  ['ГАЗель Next, А 417 МР', 'vehicle'],
  ['КамАЗ 4308, О 052 ВХ', 'vehicle'],
  ['Сергей Ильин', 'driver'],
  ['Антон Гусев', 'driver'],
  ['Ряд 4, ярус 1', 'place'],
  ['Ряд 7, ярус 2', 'place'],
] as const

/** What the demo's warehouse can book, and what of it is held for one deal the day after tomorrow. */
export const demoBookings = async (w: Work, dealId: string): Promise<void> => {
  const ids: string[] = []
  for (const [name, kind] of held) ids.push((await resources.create(w, { name, kind })).id)
  const day = w.now.toZonedDateTimeISO(w.actor.timeZone).toPlainDate().add({ days: 2 })
  const at = (hour: number) =>
    day.toZonedDateTime({ timeZone: w.actor.timeZone, plainTime: { hour } }).toInstant().toString()
  for (const resourceId of [ids[0], ids[2], ids[4]])
    await bookings.create(w, { resourceId, dealId, startsAt: at(9), endsAt: at(13) })
}
