import { zh as presence } from '#features/presence/messages/zh.ts'
import { zh as letters } from '#features/letters/messages/zh.ts'
import { zh as webhooks } from '#features/webhooks/messages/zh.ts'
import { zh as stays } from '#features/stays/messages/zh.ts'
import { zh as bookings } from '#features/bookings/messages/zh.ts'
import { zh as calendars } from '#features/calendars/messages/zh.ts'
import { zh as automations } from '#features/automations/messages/zh.ts'
import { zh as dashboards } from '#features/dashboards/messages/zh.ts'
import { zh as boardActivity } from '#features/deals/messages/activity-zh.ts'
import { zh as dossiers } from '#features/dossiers/messages/zh.ts'
import { zh as drafts } from '#features/drafts/messages/zh.ts'
import { zh as forms } from '#features/forms/messages/zh.ts'
import { zh as imports } from '#features/imports/messages/zh.ts'
import { zh as invitations } from '#features/invitations/messages/zh.ts'
import { zh as negotiations } from '#features/negotiations/messages/zh.ts'
import { zh as offers } from '#features/offers/messages/zh.ts'
import { zh as pipelines } from '#features/pipelines/messages/zh.ts'
import { zh as priceLists } from '#features/price-lists/messages/zh.ts'
import { zh as printRuns } from '#features/print-runs/messages/zh.ts'
import { zh as products } from '#features/products/messages/zh.ts'
import { zh as pool } from '#features/pool/messages/zh.ts'
import { zh as reports } from '#features/reports/messages/zh.ts'
import { zh as contractSets } from '#features/contract-sets/messages/zh.ts'
import { zh as deliverables } from '#features/deliverables/messages/zh.ts'
import { zh as contracts } from '#features/contracts/messages/zh.ts'
import { zh as contractAgreement } from '#features/contracts/messages/agreement-zh.ts'
import { zh as contractPortfolio } from '#features/contracts/messages/portfolio-zh.ts'
import { zh as contractParties } from '#features/contracts/messages/parties-zh.ts'
import { zh as contractLibrary } from '#features/contracts/messages/library-zh.ts'
import { zh as contractAmendments } from '#features/contracts/messages/amendments-zh.ts'
import { zh as contractSigning } from '#features/contracts/messages/signing-zh.ts'
import { zh as contractTemplates } from '#features/contracts/messages/templates-zh.ts'
import { zh as contractVariables } from '#features/contracts/messages/variables-zh.ts'
import { zh as requirements } from '#features/requirements/messages/zh.ts'
import { zh as surveys } from '#features/surveys/messages/zh.ts'
import { zh as reviews } from '#features/reviews/messages/zh.ts'
import { zh as reviewClauses } from '#features/reviews/messages/clauses-zh.ts'
import { zh as reviewJudgement } from '#features/reviews/messages/judge-zh.ts'
import { zh as reviewModel } from '#features/reviews/messages/model-zh.ts'
import { zh as reviewOwn } from '#features/reviews/messages/own-zh.ts'
import { zh as reviewNames } from '#features/reviews/messages/names-zh.ts'
import { zh as reviewTraps } from '#features/reviews/messages/traps-zh.ts'
import { zh as reviewStructure } from '#features/reviews/messages/structure-zh.ts'
import { zh as roles } from '#features/roles/messages/zh.ts'
import { zh as routing } from '#features/routing/messages/zh.ts'
import { zh as mailings } from '#features/mailings/messages/zh.ts'
import { zh as screens } from '#features/screens/messages/zh.ts'
import { zh as shares } from '#features/shares/messages/zh.ts'
import { zh as targets } from '#features/targets/messages/zh.ts'
import { zh as documents } from '#features/templates/messages/docx-zh.ts'
import { zh as mails } from '#features/templates/messages/mail-zh.ts'
import { zh as papers } from '#features/templates/messages/paper-zh.ts'
import { zh as templates } from '#features/templates/messages/zh.ts'
import { zh as tokens } from '#features/tokens/messages/zh.ts'
import { zh as workspaces } from '#features/workspaces/messages/zh.ts'
import { zh as evidence } from '#features/evidence/messages/zh.ts'
import { zh as first } from './first/zh.ts'

/** Every phrase of the application in Chinese. */
export const zh = {
  ...first,
  ...calendars,
  ...automations,
  ...dashboards,
  ...targets,
  ...screens,
  ...mailings,
  ...boardActivity,
  ...dossiers,
  ...drafts,
  ...imports,
  ...invitations,
  ...reports,
  ...contracts,
  ...contractSets,
  ...contractAgreement,
  ...contractPortfolio,
  ...contractParties,
  ...contractAmendments,
  ...contractSigning,
  ...evidence,
  ...contractLibrary,
  ...contractTemplates,
  ...contractVariables,
  ...deliverables,
  ...requirements,
  ...negotiations,
  ...surveys,
  ...reviews,
  ...reviewJudgement,
  ...reviewClauses,
  ...reviewModel,
  ...reviewOwn,
  ...reviewNames,
  ...reviewTraps,
  ...reviewStructure,
  ...roles,
  ...shares,
  ...products,
  ...stays,
  ...bookings,
  ...webhooks,
  ...letters,
  ...presence,
  ...priceLists,
  ...pipelines,
  ...pool,
  ...routing,
  ...forms,
  ...templates,
  ...offers,
  ...printRuns,
  ...documents,
  ...papers,
  ...mails,
  ...tokens,
  ...workspaces,
}
