import { zh as web } from '#app/web/messages/zh.ts'
import { zh as calls } from '#features/calls/messages/zh.ts'
import { zh as companies } from '#features/companies/messages/zh.ts'
import { zh as contacts } from '#features/contacts/messages/zh.ts'
import { zh as drafts } from '#features/drafts/messages/zh.ts'
import { zh as events } from '#features/events/messages/zh.ts'
import { zh as find } from '#features/find/messages/zh.ts'
import { zh as imports } from '#features/imports/messages/zh.ts'
import { zh as invitations } from '#features/invitations/messages/zh.ts'
import { zh as members } from '#features/members/messages/zh.ts'
import { zh as notes } from '#features/notes/messages/zh.ts'
import { zh as notifications } from '#features/notifications/messages/zh.ts'
import { zh as roles } from '#features/roles/messages/zh.ts'
import { zh as routing } from '#features/routing/messages/zh.ts'
import { zh as shares } from '#features/shares/messages/zh.ts'
import { zh as tags } from '#features/tags/messages/zh.ts'
import { zh as pipelines } from '#features/pipelines/messages/zh.ts'
import { zh as deals } from '#features/deals/messages/zh.ts'
import { zh as forms } from '#features/forms/messages/zh.ts'
import { zh as leads } from '#features/leads/messages/zh.ts'
import { zh as tasks } from '#features/tasks/messages/zh.ts'
import { zh as tokens } from '#features/tokens/messages/zh.ts'
import { zh as views } from '#features/views/messages/zh.ts'
import { zh as workspaces } from '#features/workspaces/messages/zh.ts'
import { zh as ui } from '#ui/messages/zh.ts'
import { zh as records } from '#ui/records/messages/zh.ts'

/** Every phrase of the application in Chinese. */
export const zh = {
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
