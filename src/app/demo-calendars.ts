import * as calendars from '#features/calendars/actions.ts'
import { standardCalendar } from '#features/calendars/rules.ts'
import type { Work } from '#kit/db.ts'

/** The demo's calendars: Moscow's with a day of stocktaking and a short one before the holidays, and Shanghai's beside it. */
export const demoCalendars = async (w: Work): Promise<void> => {
  const { id, ...office } = (await calendars.list(w)).items[0]!
  const { year } = w.now.toZonedDateTimeISO(w.actor.timeZone)
  await calendars.change(w, id, {
    ...office,
    exceptions: [
      { day: `${year}-12-25`, kind: 'work', shifts: [{ from: '09:00', to: '13:00' }] },
      { day: `${year}-12-30`, kind: 'short' },
    ],
  })
  await calendars.create(w, {
    ...standardCalendar('上海', 'CN'),
    timeZone: 'Asia/Shanghai',
    isDefault: false,
  })
}
