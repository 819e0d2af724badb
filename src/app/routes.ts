import { calendarRoutes } from '#features/calendars/routes.ts'
import { writesWith } from '#features/automations/actions.ts'
import { automationRoutes } from '#features/automations/routes.ts'
import { stayRoutes } from '#features/stays/routes.ts'
import { bookingRoutes } from '#features/bookings/routes.ts'
import { callRoutes } from '#features/calls/routes.ts'
import { companyRoutes } from '#features/companies/routes.ts'
import { contactRoutes } from '#features/contacts/routes.ts'
import { dashboardRoutes } from '#features/dashboards/routes.ts'
import { travellers } from '#features/deals/actions.ts'
import { dealRoutes } from '#features/deals/routes.ts'
import type { Changes } from '#features/events/live.ts'
import { eventRoutes } from '#features/events/routes.ts'
import { evidenceRoutes } from '#features/evidence/routes.ts'
import { dossierRoutes } from '#features/dossiers/routes.ts'
import { findRoutes } from '#features/find/routes.ts'
import type { Gate } from '#features/forms/receive.ts'
import { formRoutes } from '#features/forms/routes.ts'
import { importTemplateRoutes } from '#features/import-templates/routes.ts'
import { importRoutes } from '#features/imports/routes.ts'
import { leadRoutes } from '#features/leads/routes.ts'
import { letterRoutes } from '#features/letters/routes.ts'
import { mailingRoutes } from '#features/mailings/routes.ts'
import { memberRoutes } from '#features/members/routes.ts'
import { noteRoutes } from '#features/notes/routes.ts'
import { notificationRoutes } from '#features/notifications/routes.ts'
import { offerRoutes } from '#features/offers/routes.ts'
import { negotiationRoutes } from '#features/negotiations/routes.ts'
import { pipelineRoutes } from '#features/pipelines/routes.ts'
import { presenceRoutes } from '#features/presence/routes.ts'
import { priceListRoutes } from '#features/price-lists/routes.ts'
import { printRunRoutes } from '#features/print-runs/routes.ts'
import { reviewRoutes } from '#features/reviews/routes.ts'
import { requirementRoutes } from '#features/requirements/routes.ts'
import { contractSetRoutes } from '#features/contract-sets/routes.ts'
import { deliverableRoutes } from '#features/deliverables/routes.ts'
import { surveyRoutes } from '#features/surveys/routes.ts'
import { contractRoutes } from '#features/contracts/routes.ts'
import { productRoutes } from '#features/products/routes.ts'
import { poolRoutes } from '#features/pool/routes.ts'
import { reportRoutes } from '#features/reports/routes.ts'
import { roleRoutes } from '#features/roles/routes.ts'
import { routingRoutes } from '#features/routing/routes.ts'
import { screenRoutes } from '#features/screens/routes.ts'
import type { ScreenDoor } from '#features/screens/visit.ts'
import { shareRoutes } from '#features/shares/routes.ts'
import { tagRoutes } from '#features/tags/routes.ts'
import { targetRoutes } from '#features/targets/routes.ts'
import { taskRoutes } from '#features/tasks/routes.ts'
import { templateRoutes } from '#features/templates/routes.ts'
import { tokenRoutes, type TokenStore } from '#features/tokens/routes.ts'
import { viewRoutes } from '#features/views/routes.ts'
import { webhookRoutes } from '#features/webhooks/routes.ts'
import { workspaceRoutes } from '#features/workspaces/routes.ts'
import type { Route } from '#kit/serve.ts'

/** Every route of the features, from the lowest to the highest; what needs sign-in's tables is added in `server.ts`. */
export const featureRoutes = (changes: Changes, tokens: TokenStore, gate: Gate & ScreenDoor): Route[] => [
  ...workspaceRoutes,
  ...memberRoutes,
  ...roleRoutes,
  ...shareRoutes,
  ...tokenRoutes(tokens),
  ...notificationRoutes,
  ...calendarRoutes,
  ...tagRoutes,
  ...companyRoutes,
  ...contactRoutes,
  ...dossierRoutes,
  ...productRoutes,
  ...priceListRoutes,
  ...pipelineRoutes(travellers),
  ...dealRoutes,
  ...stayRoutes,
  ...bookingRoutes,
  ...taskRoutes,
  ...leadRoutes,
  ...templateRoutes(writesWith),
  ...offerRoutes(gate),
  ...printRunRoutes,
  ...reviewRoutes,
  ...contractRoutes(gate),
  ...contractSetRoutes,
  ...deliverableRoutes,
  ...requirementRoutes,
  ...negotiationRoutes,
  ...surveyRoutes,
  ...routingRoutes,
  ...formRoutes(gate),
  ...callRoutes,
  ...noteRoutes,
  ...presenceRoutes,
  ...webhookRoutes,
  ...letterRoutes,
  ...automationRoutes,
  ...targetRoutes,
  ...dashboardRoutes,
  ...reportRoutes,
  ...screenRoutes(gate),
  ...mailingRoutes,
  ...poolRoutes,
  ...viewRoutes,
  ...eventRoutes(changes),
  ...evidenceRoutes,
  ...findRoutes,
  ...importTemplateRoutes,
  ...importRoutes,
]
