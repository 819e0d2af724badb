import { ru as web } from '#app/web/messages/ru.ts'
import { ru as calls } from '#features/calls/messages/ru.ts'
import { ru as companies } from '#features/companies/messages/ru.ts'
import { ru as contacts } from '#features/contacts/messages/ru.ts'
import { ru as drafts } from '#features/drafts/messages/ru.ts'
import { ru as events } from '#features/events/messages/ru.ts'
import { ru as find } from '#features/find/messages/ru.ts'
import { ru as imports } from '#features/imports/messages/ru.ts'
import { ru as invitations } from '#features/invitations/messages/ru.ts'
import { ru as members } from '#features/members/messages/ru.ts'
import { ru as notes } from '#features/notes/messages/ru.ts'
import { ru as notifications } from '#features/notifications/messages/ru.ts'
import { ru as roles } from '#features/roles/messages/ru.ts'
import { ru as routing } from '#features/routing/messages/ru.ts'
import { ru as shares } from '#features/shares/messages/ru.ts'
import { ru as tags } from '#features/tags/messages/ru.ts'
import { ru as pipelines } from '#features/pipelines/messages/ru.ts'
import { ru as deals } from '#features/deals/messages/ru.ts'
import { ru as forms } from '#features/forms/messages/ru.ts'
import { ru as leads } from '#features/leads/messages/ru.ts'
import { ru as tasks } from '#features/tasks/messages/ru.ts'
import { ru as tokens } from '#features/tokens/messages/ru.ts'
import { ru as views } from '#features/views/messages/ru.ts'
import { ru as workspaces } from '#features/workspaces/messages/ru.ts'
import { ru as ui } from '#ui/messages/ru.ts'
import { ru as records } from '#ui/records/messages/ru.ts'

/** Every phrase of the application in Russian. */
export const ru = {
  ...ui,
  ...records,
  ...web,
  ...companies,
  ...contacts,
  ...drafts,
  ...events,
  ...find,
  ...imports,
  ...invitations,
  ...members,
  ...notes,
  ...notifications,
  ...roles,
  ...shares,
  ...tags,
  ...pipelines,
  ...deals,
  ...tasks,
  ...leads,
  ...routing,
  ...forms,
  ...calls,
  ...tokens,
  ...views,
  ...workspaces,
}
