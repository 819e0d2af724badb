import { en as presence } from '#features/presence/messages/en.ts'
import { en as letters } from '#features/letters/messages/en.ts'
import { en as webhooks } from '#features/webhooks/messages/en.ts'
import { en as stays } from '#features/stays/messages/en.ts'
import { en as bookings } from '#features/bookings/messages/en.ts'
import { en as calendars } from '#features/calendars/messages/en.ts'
import { en as automations } from '#features/automations/messages/en.ts'
import { en as dashboards } from '#features/dashboards/messages/en.ts'
import { en as boardActivity } from '#features/deals/messages/activity-en.ts'
import { en as dossiers } from '#features/dossiers/messages/en.ts'
import { en as drafts } from '#features/drafts/messages/en.ts'
import { en as forms } from '#features/forms/messages/en.ts'
import { en as imports } from '#features/imports/messages/en.ts'
import { en as invitations } from '#features/invitations/messages/en.ts'
import { en as negotiations } from '#features/negotiations/messages/en.ts'
import { en as offers } from '#features/offers/messages/en.ts'
import { en as pipelines } from '#features/pipelines/messages/en.ts'
import { en as priceLists } from '#features/price-lists/messages/en.ts'
import { en as printRuns } from '#features/print-runs/messages/en.ts'
import { en as products } from '#features/products/messages/en.ts'
import { en as pool } from '#features/pool/messages/en.ts'
import { en as reports } from '#features/reports/messages/en.ts'
import { en as contractSets } from '#features/contract-sets/messages/en.ts'
import { en as deliverables } from '#features/deliverables/messages/en.ts'
import { en as contracts } from '#features/contracts/messages/en.ts'
import { en as contractAgreement } from '#features/contracts/messages/agreement-en.ts'
import { en as contractPortfolio } from '#features/contracts/messages/portfolio-en.ts'
import { en as contractParties } from '#features/contracts/messages/parties-en.ts'
import { en as contractLibrary } from '#features/contracts/messages/library-en.ts'
import { en as contractAmendments } from '#features/contracts/messages/amendments-en.ts'
import { en as contractSigning } from '#features/contracts/messages/signing-en.ts'
import { en as contractTemplates } from '#features/contracts/messages/templates-en.ts'
import { en as contractVariables } from '#features/contracts/messages/variables-en.ts'
import { en as requirements } from '#features/requirements/messages/en.ts'
import { en as surveys } from '#features/surveys/messages/en.ts'
import { en as reviews } from '#features/reviews/messages/en.ts'
import { en as reviewClauses } from '#features/reviews/messages/clauses-en.ts'
import { en as reviewJudgement } from '#features/reviews/messages/judge-en.ts'
import { en as reviewModel } from '#features/reviews/messages/model-en.ts'
import { en as reviewOwn } from '#features/reviews/messages/own-en.ts'
import { en as reviewNames } from '#features/reviews/messages/names-en.ts'
import { en as reviewTraps } from '#features/reviews/messages/traps-en.ts'
import { en as reviewStructure } from '#features/reviews/messages/structure-en.ts'
import { en as roles } from '#features/roles/messages/en.ts'
import { en as routing } from '#features/routing/messages/en.ts'
import { en as mailings } from '#features/mailings/messages/en.ts'
import { en as screens } from '#features/screens/messages/en.ts'
import { en as shares } from '#features/shares/messages/en.ts'
import { en as targets } from '#features/targets/messages/en.ts'
import { en as documents } from '#features/templates/messages/docx-en.ts'
import { en as mails } from '#features/templates/messages/mail-en.ts'
import { en as papers } from '#features/templates/messages/paper-en.ts'
import { en as templates } from '#features/templates/messages/en.ts'
import { en as tokens } from '#features/tokens/messages/en.ts'
import { en as workspaces } from '#features/workspaces/messages/en.ts'
import { en as evidence } from '#features/evidence/messages/en.ts'
import { en as first } from './first/en.ts'

/** Every phrase of the application in English. */
export const en = {
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
