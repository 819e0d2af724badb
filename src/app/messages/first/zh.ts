import { zh as web } from '#app/web/messages/zh.ts'
import { zh as calls } from '#features/calls/messages/zh.ts'
import { zh as companies } from '#features/companies/messages/zh.ts'
import { zh as contacts } from '#features/contacts/messages/zh.ts'
import { zh as deals } from '#features/deals/messages/zh.ts'
import { zh as events } from '#features/events/messages/zh.ts'
import { zh as find } from '#features/find/messages/zh.ts'
import { zh as leads } from '#features/leads/messages/zh.ts'
import { zh as members } from '#features/members/messages/zh.ts'
import { zh as notes } from '#features/notes/messages/zh.ts'
import { zh as notifications } from '#features/notifications/messages/zh.ts'
import { zh as tags } from '#features/tags/messages/zh.ts'
import { zh as tasks } from '#features/tasks/messages/zh.ts'
import { zh as views } from '#features/views/messages/zh.ts'
import { zh as ui } from '#ui/messages/zh.ts'
import { zh as records } from '#ui/records/messages/zh.ts'

/** The phrases in Chinese that the first page needs: the frame, the lists, and whatever they name. */
export const zh = {
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
