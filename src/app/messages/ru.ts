import { ru as presence } from '#features/presence/messages/ru.ts'
import { ru as letters } from '#features/letters/messages/ru.ts'
import { ru as webhooks } from '#features/webhooks/messages/ru.ts'
import { ru as stays } from '#features/stays/messages/ru.ts'
import { ru as bookings } from '#features/bookings/messages/ru.ts'
import { ru as calendars } from '#features/calendars/messages/ru.ts'
import { ru as automations } from '#features/automations/messages/ru.ts'
import { ru as dashboards } from '#features/dashboards/messages/ru.ts'
import { ru as boardActivity } from '#features/deals/messages/activity-ru.ts'
import { ru as dossiers } from '#features/dossiers/messages/ru.ts'
import { ru as drafts } from '#features/drafts/messages/ru.ts'
import { ru as forms } from '#features/forms/messages/ru.ts'
import { ru as imports } from '#features/imports/messages/ru.ts'
import { ru as invitations } from '#features/invitations/messages/ru.ts'
import { ru as negotiations } from '#features/negotiations/messages/ru.ts'
import { ru as offers } from '#features/offers/messages/ru.ts'
import { ru as pipelines } from '#features/pipelines/messages/ru.ts'
import { ru as priceLists } from '#features/price-lists/messages/ru.ts'
import { ru as printRuns } from '#features/print-runs/messages/ru.ts'
import { ru as products } from '#features/products/messages/ru.ts'
import { ru as pool } from '#features/pool/messages/ru.ts'
import { ru as reports } from '#features/reports/messages/ru.ts'
import { ru as contractSets } from '#features/contract-sets/messages/ru.ts'
import { ru as deliverables } from '#features/deliverables/messages/ru.ts'
import { ru as contracts } from '#features/contracts/messages/ru.ts'
import { ru as contractAgreement } from '#features/contracts/messages/agreement-ru.ts'
import { ru as contractPortfolio } from '#features/contracts/messages/portfolio-ru.ts'
import { ru as contractParties } from '#features/contracts/messages/parties-ru.ts'
import { ru as contractLibrary } from '#features/contracts/messages/library-ru.ts'
import { ru as contractAmendments } from '#features/contracts/messages/amendments-ru.ts'
import { ru as contractSigning } from '#features/contracts/messages/signing-ru.ts'
import { ru as contractTemplates } from '#features/contracts/messages/templates-ru.ts'
import { ru as contractVariables } from '#features/contracts/messages/variables-ru.ts'
import { ru as requirements } from '#features/requirements/messages/ru.ts'
import { ru as surveys } from '#features/surveys/messages/ru.ts'
import { ru as reviews } from '#features/reviews/messages/ru.ts'
import { ru as reviewClauses } from '#features/reviews/messages/clauses-ru.ts'
import { ru as reviewJudgement } from '#features/reviews/messages/judge-ru.ts'
import { ru as reviewModel } from '#features/reviews/messages/model-ru.ts'
import { ru as reviewOwn } from '#features/reviews/messages/own-ru.ts'
import { ru as reviewNames } from '#features/reviews/messages/names-ru.ts'
import { ru as reviewTraps } from '#features/reviews/messages/traps-ru.ts'
import { ru as reviewStructure } from '#features/reviews/messages/structure-ru.ts'
import { ru as roles } from '#features/roles/messages/ru.ts'
import { ru as routing } from '#features/routing/messages/ru.ts'
import { ru as mailings } from '#features/mailings/messages/ru.ts'
import { ru as screens } from '#features/screens/messages/ru.ts'
import { ru as shares } from '#features/shares/messages/ru.ts'
import { ru as targets } from '#features/targets/messages/ru.ts'
import { ru as documents } from '#features/templates/messages/docx-ru.ts'
import { ru as mails } from '#features/templates/messages/mail-ru.ts'
import { ru as papers } from '#features/templates/messages/paper-ru.ts'
import { ru as templates } from '#features/templates/messages/ru.ts'
import { ru as tokens } from '#features/tokens/messages/ru.ts'
import { ru as workspaces } from '#features/workspaces/messages/ru.ts'
import { ru as evidence } from '#features/evidence/messages/ru.ts'
import { ru as first } from './first/ru.ts'

/** Every phrase of the application in Russian. */
export const ru = {
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
