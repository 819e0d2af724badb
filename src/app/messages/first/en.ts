import { en as web } from '#app/web/messages/en.ts'
import { en as calls } from '#features/calls/messages/en.ts'
import { en as companies } from '#features/companies/messages/en.ts'
import { en as contacts } from '#features/contacts/messages/en.ts'
import { en as deals } from '#features/deals/messages/en.ts'
import { en as events } from '#features/events/messages/en.ts'
import { en as find } from '#features/find/messages/en.ts'
import { en as leads } from '#features/leads/messages/en.ts'
import { en as members } from '#features/members/messages/en.ts'
import { en as notes } from '#features/notes/messages/en.ts'
import { en as notifications } from '#features/notifications/messages/en.ts'
import { en as tags } from '#features/tags/messages/en.ts'
import { en as tasks } from '#features/tasks/messages/en.ts'
import { en as views } from '#features/views/messages/en.ts'
import { en as ui } from '#ui/messages/en.ts'
import { en as records } from '#ui/records/messages/en.ts'

/** The phrases in English that the first page needs: the frame, the lists, and whatever they name. */
export const en = {
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
