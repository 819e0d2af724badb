import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route, type Visit, visitRoute } from '#kit/serve.ts'
import { contracts } from './actions.ts'
import { compare, receiveDraft, review } from './actions-drafts.ts'
import { printContract, writeContract } from './actions-print.ts'
import { editText, fixVersion, listVersions, readText, wholeContract } from './actions-text.ts'
import * as amendments from './amendments/actions-amendments.ts'
import * as amendment from './amendments/contract-amendments.ts'
import { agreementOf } from './agreement/actions-agreement.ts'
import { judge, move } from './agreement/actions-moves.ts'
import { changeRoutes, readRoutes } from './agreement/actions-routes.ts'
import * as agreement from './agreement/contract-agreement.ts'
import { receiveEntered, showSigned, takeBack } from './agreement/actions-elsewhere.ts'
import { signQualified } from './agreement/actions-qualified.ts'
import { setLink, sign, signPaper } from './agreement/actions-signatures.ts'
import { begin, printSheet, signingTold } from './agreement/actions-signing.ts'
import * as elsewhere from './agreement/contract-elsewhere.ts'
import * as signing from './agreement/contract-signing.ts'
import { printedOf } from './agreement/queries-signing.ts'
import {
  type Door,
  printOf,
  receive,
  receiveSignature,
  show,
  showPrint,
  showScan,
} from './agreement/visit-signing.ts'
import * as contract from './contract.ts'
import * as drafts from './contract-drafts.ts'
import * as text from './contract-text.ts'
import { contractBoard, contractRisks, contractTotals } from './portfolio/actions-portfolio.ts'
import * as portfolio from './portfolio/contract-portfolio.ts'
import { giveNotice, readParties, removeParty, setParty } from './parties/actions-parties.ts'
import * as parties from './parties/contract-parties.ts'
import { templateRoutes } from './templates/routes-templates.ts'
import * as wordings from './wordings/actions-wordings.ts'
import * as library from './wordings/contract-wordings.ts'

const signedPdf = async ({ open }: Visit, id: string) => {
  const { row, signing } = await open(async (w) => ({
    row: await wholeContract(w, id),
    signing: await printedOf(w, id),
  }))
  return printOf('pdf', signing, row, open)
}

/** `door` guards the pages that everybody may open. */
export const contractRoutes = (door: Door): Route[] => [
  route(portfolio.getContractBoard, (w, { query }) => contractBoard(w, query)),
  route(portfolio.getContractTotals, (w, { query }) => contractTotals(w, query)),
  route(portfolio.getContractRisks, (w, { query }) => contractRisks(w, query)),
  ...templateRoutes,
  ...crudRoutes(
    contract.contract,
    {
      list: contract.listContracts,
      count: contract.countContracts,
      export: contract.exportContracts,
      create: contract.createContract,
      get: contract.getContract,
      update: contract.updateContract,
      remove: contract.removeContract,
      restore: contract.restoreContract,
    },
    contracts,
  ),
  route(text.getContractText, (w, { params, query }) => readText(w, params.id, query)),
  route(text.editContractText, (w, { params, body }) => editText(w, params.id, body)),
  route(text.listContractVersions, (w, { params }) => listVersions(w, params.id)),
  route(text.fixContractVersion, (w, { params, body }) => fixVersion(w, params.id, body)),
  route(library.listWordings, async (w, { query }) => ({ items: await wordings.libraryIn(w, query.locale) })),
  route(library.addWording, (w, { body }) => wordings.addWording(w, body)),
  route(library.changeWording, (w, { params, body }) => wordings.changeWording(w, params.id, body)),
  route(library.removeWording, (w, { params }) => wordings.removeWording(w, params.id)),
  route(library.hideWording, (w, { body }) => wordings.hideWording(w, body)),
  route(drafts.getRedline, (w, { params, query }) => compare(w, params.id, query)),
  route(parties.getContractParties, (w, { params }) => readParties(w, params.id)),
  route(parties.putContractParty, (w, { params, body }) => setParty(w, params.id, body)),
  route(parties.removeContractParty, (w, { params, query }) => removeParty(w, params.id, query.role)),
  route(parties.giveContractNotice, (w, { params, body }) => giveNotice(w, params.id, body)),
  route(agreement.getAgreement, (w, { params }) => agreementOf(w, params.id)),
  route(agreement.moveContract, (w, { params, body }) => move(w, params.id, body)),
  route(agreement.judgeContract, (w, { params, body }) => judge(w, params.id, body)),
  route(agreement.getContractRoutes, (w) => readRoutes(w)),
  route(agreement.changeContractRoutes, (w, { body }) => changeRoutes(w, body)),
  route(amendment.listAmendments, (w, { params }) => amendments.listed(w, params.id)),
  route(amendment.beginAmendment, (w, { params, body }) => amendments.begin(w, params.id, body)),
  route(amendment.getAmendment, (w, { params, query }) =>
    amendments.readAmendment(w, params.id, query.locale),
  ),
  route(amendment.dateAmendment, (w, { params, body }) => amendments.date(w, params.id, body)),
  route(amendment.takeInAmendments, (w, { params }) => amendments.takeIn(w, params.id)),
  route(signing.getSigning, (w, { params }) => signingTold(w, params.id)),
  visitRoute(signing.beginSigning, ({ open }, { params, body }) => begin(open, params.id, body)),
  route(signing.signContract, (w, { params, body }) => sign(w, params.id, body)),
  visitRoute(signing.signOnPaper, (visit, { params, query }) => signPaper(visit, params.id, query)),
  visitRoute(signing.signQualified, (visit, { params }) => signQualified(visit, params.id)),
  visitRoute(elsewhere.enterSigned, (visit, { params }) => receiveEntered(visit, params.id)),
  route(elsewhere.takeBackSigned, (w, { params, body }) => takeBack(w, params.id, body)),
  visitRoute(elsewhere.getSignedFile, (visit, { params }) => showSigned(visit, params.id)),
  visitRoute(signing.getScan, (visit, { params }) => showScan(visit, params.id)),
  route(signing.renewLink, (w, { params, body }) => setLink(w, params.id, body.days)),
  route(signing.withdrawLink, (w, { params }) => setLink(w, params.id, null)),
  visitRoute(signing.getSignedPdf, (visit, { params }) => signedPdf(visit, params.id)),
  visitRoute(signing.getSignatureSheet, ({ open }, { params, query }) =>
    printSheet(open, params.id, query.copies),
  ),
  visitRoute(signing.showSigning, (visit, { params }) => show(visit, params.slug, params.key)),
  visitRoute(signing.answerSigning, (visit, { params }) => receive(door)(visit, params.slug, params.key)),
  visitRoute(signing.answerBySignature, (visit, { params }) =>
    receiveSignature(door)(visit, params.slug, params.key),
  ),
  visitRoute(signing.showSigningPages, (visit, { params }) =>
    showPrint('pages')(visit, params.slug, params.key),
  ),
  visitRoute(signing.showSigningPdf, (visit, { params }) => showPrint('pdf')(visit, params.slug, params.key)),
  visitRoute(drafts.putCounterDraft, (visit, { params }) => receiveDraft(visit, params.id)),
  visitRoute(drafts.reviewContract, ({ open }, { params, body }) => review(open, params.id, body)),
  visitRoute(drafts.getContractPdf, ({ open }, { params, query }) => printContract(open, params.id, query)),
  visitRoute(drafts.getContractDocx, ({ open }, { params, query }) => writeContract(open, params.id, query)),
]
