import { ru as web } from '#app/web/messages/ru.ts'
import { ru as calls } from '#features/calls/messages/ru.ts'
import { ru as companies } from '#features/companies/messages/ru.ts'
import { ru as contacts } from '#features/contacts/messages/ru.ts'
import { ru as deals } from '#features/deals/messages/ru.ts'
import { ru as events } from '#features/events/messages/ru.ts'
import { ru as find } from '#features/find/messages/ru.ts'
import { ru as leads } from '#features/leads/messages/ru.ts'
import { ru as members } from '#features/members/messages/ru.ts'
import { ru as notes } from '#features/notes/messages/ru.ts'
import { ru as notifications } from '#features/notifications/messages/ru.ts'
import { ru as tags } from '#features/tags/messages/ru.ts'
import { ru as tasks } from '#features/tasks/messages/ru.ts'
import { ru as views } from '#features/views/messages/ru.ts'
import { ru as ui } from '#ui/messages/ru.ts'
import { ru as records } from '#ui/records/messages/ru.ts'

/** The phrases in Russian that the first page needs: the frame, the lists, and whatever they name. */
export const ru = {
  ...ui,
  ...records,
  ...web,
  ...companies,
  ...contacts,
  ...events,
  ...find,
  ...members,
  ...notes,
  ...notifications,
  ...tags,
  ...deals,
  ...tasks,
  ...leads,
  ...calls,
  ...views,
}
