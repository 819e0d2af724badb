import { en as web } from '#app/web/messages/en.ts'
import { en as calls } from '#features/calls/messages/en.ts'
import { en as companies } from '#features/companies/messages/en.ts'
import { en as contacts } from '#features/contacts/messages/en.ts'
import { en as drafts } from '#features/drafts/messages/en.ts'
import { en as events } from '#features/events/messages/en.ts'
import { en as find } from '#features/find/messages/en.ts'
import { en as imports } from '#features/imports/messages/en.ts'
import { en as invitations } from '#features/invitations/messages/en.ts'
import { en as members } from '#features/members/messages/en.ts'
import { en as notes } from '#features/notes/messages/en.ts'
import { en as notifications } from '#features/notifications/messages/en.ts'
import { en as roles } from '#features/roles/messages/en.ts'
import { en as routing } from '#features/routing/messages/en.ts'
import { en as shares } from '#features/shares/messages/en.ts'
import { en as tags } from '#features/tags/messages/en.ts'
import { en as pipelines } from '#features/pipelines/messages/en.ts'
import { en as deals } from '#features/deals/messages/en.ts'
import { en as forms } from '#features/forms/messages/en.ts'
import { en as leads } from '#features/leads/messages/en.ts'
import { en as tasks } from '#features/tasks/messages/en.ts'
import { en as tokens } from '#features/tokens/messages/en.ts'
import { en as views } from '#features/views/messages/en.ts'
import { en as workspaces } from '#features/workspaces/messages/en.ts'
import { en as ui } from '#ui/messages/en.ts'
import { en as records } from '#ui/records/messages/en.ts'

/** Every phrase of the application in English. */
export const en = {
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
