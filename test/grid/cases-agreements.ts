import { enter } from '#features/contracts/agreement/actions-elsewhere.ts'
import { readRoutes } from '#features/contracts/agreement/actions-routes.ts'
import type { Entered } from '#features/contracts/agreement/contract-elsewhere.ts'
import { contracts } from '#features/contracts/actions.ts'
import type { Case } from './cases.ts'
import { contractTemplateCases } from './cases-contract-templates.ts'
import { dossierCases } from './cases-dossiers.ts'
import { form, reviewCases, reviewNoun } from './cases-reviews.ts'
import { negotiationCases, negotiationNoun } from './cases-negotiations.ts'
import { contractSetCases } from './cases-contract-sets.ts'
import { deliverableCases } from './cases-deliverables.ts'
import { requirementCases, requirementNouns } from './cases-requirements.ts'
import { surveyCases, surveyNoun } from './cases-surveys.ts'
import { asOwner, newName, type Place } from './world.ts'

/** A contract that somebody holds; its kind has no ready-made text, so that it is made at once. */
const fresh = (p: Place) =>
  asOwner(p, (w) =>
    contracts.create(w, {
      name: newName(),
      kind: 'other',
      ourRole: 'customer',
      ruling: 'en',
      ownerId: p.holder.memberId,
    }),
  )
/** What is said of a contract that was signed on paper. */
const onPaper: Entered = {
  on: '2026-01-01',
  signers: [
    { side: 'ours', name: 'seen', position: '' },
    { side: 'theirs', name: 'seen', position: '' },
  ],
  words: '',
}
const entered = () => {
  const body = form()
  body.set('options', JSON.stringify(onPaper))
  return body
}
/** A contract that was entered as signed elsewhere, and what was entered. */
const enteredIn = async (p: Place) => {
  const { id } = await fresh(p)
  const told = await asOwner(p, (w) =>
    enter(w, id, onPaper, { name: 'scan.pdf', bytes: Buffer.from('scan') }),
  )
  return { id, signing: told.signing!.elsewhere!.id }
}
const sends = async (p: Place) => ({ params: { id: (await fresh(p)).id } })

/** What contracts and their reviews are made and changed with. */
export const agreementNouns = {
  contracts: {
    fresh,
    body: () => ({ name: newName(), kind: 'other', ourRole: 'customer' }),
    patch: { name: 'seen' },
    foreign: 200,
  },
  reviews: reviewNoun,
  ...requirementNouns,
  'negotiation-points': negotiationNoun,
  surveys: surveyNoun,
}

/** Their endpoints beside the plain ones. */
export const agreementCases: Record<string, Case> = {
  ...reviewCases,
  ...requirementCases,
  ...negotiationCases,
  ...contractSetCases,
  ...deliverableCases,
  ...surveyCases,
  ...dossierCases,
  'GET /contract-wordings': { sends: () => ({ query: { locale: 'zh' } }) },
  ...contractTemplateCases,
  'GET /contracts/{id}/agreement': { sends },
  'POST /contracts/{id}/moves': { sends: async (p) => ({ ...(await sends(p)), body: { move: 'cancel' } }) },
  'POST /contracts/{id}/verdicts': {
    sends: async (p) => ({ ...(await sends(p)), body: { role: 'legal', verdict: 'approved' } }),
    ok: 409,
  },
  'GET /contracts/{id}/parties': { sends },
  'PUT /contracts/{id}/parties': {
    sends: async (p) => ({ ...(await sends(p)), body: { role: 'guarantor', companyId: null } }),
  },
  'DELETE /contracts/{id}/parties': {
    sends: async (p) => ({ ...(await sends(p)), query: { role: 'guarantor' } }),
  },
  'POST /contracts/{id}/party-notices': {
    sends: async (p) => ({ ...(await sends(p)), body: { role: 'customer', personId: p.holder.memberId } }),
  },
  'GET /contracts/{id}/amendments': { sends },
  'POST /contracts/{id}/amendments': {
    sends: async (p) => ({
      ...(await sends(p)),
      body: { name: 'seen', datedOn: '2026-01-01', effectiveOn: null },
    }),
    ok: 409,
  },
  'GET /contracts/{id}/amendment': { sends, ok: 404 },
  'PATCH /contracts/{id}/amendment': {
    sends: async (p) => ({ ...(await sends(p)), body: { datedOn: '2026-01-01', effectiveOn: null } }),
    ok: 404,
  },
  'POST /contracts/{id}/amendment/base': { sends: async (p) => ({ ...(await sends(p)), body: {} }), ok: 404 },
  'GET /contracts/{id}/signing': { sends },
  'POST /contracts/{id}/signing': {
    sends: async (p) => ({
      ...(await sends(p)),
      body: { signers: [{ memberId: p.holder.memberId }, { name: 'Guest' }] },
    }),
    ok: 409,
  },
  'GET /contracts/{id}/signing/pdf': { sends, ok: 404 },
  'GET /contracts/{id}/evidence': { sends },
  'GET /contracts/{id}/evidence/file': { sends, ok: 404 },
  'GET /contracts/{id}/signing/sheet': { sends, ok: 404 },
  'POST /contract-signers/{id}/signature': {
    sends: async (p) => ({ ...(await sends(p)), body: { position: 'seen', sha256: '' } }),
    ok: 404,
  },
  'PUT /contract-signers/{id}/paper': {
    sends: async (p) => ({ ...(await sends(p)), query: { name: 'seen', on: '2026-01-01' }, form: form() }),
    ok: 404,
  },
  'PUT /contract-signers/{id}/signature-file': {
    sends: async (p) => ({ ...(await sends(p)), form: form() }),
    ok: 404,
  },
  'PUT /contracts/{id}/signed-elsewhere': {
    sends: async (p) => ({ ...(await sends(p)), form: entered() }),
  },
  'POST /contracts/{id}/signed-elsewhere/withdrawal': {
    sends: async (p) => ({ params: { id: (await enteredIn(p)).id }, body: { words: 'seen' } }),
  },
  'GET /contract-signings/{id}/file': {
    sends: async (p) => ({ params: { id: (await enteredIn(p)).signing } }),
  },
  'GET /contract-signers/{id}/scan': { sends, ok: 404 },
  'PUT /contract-signers/{id}/link': { sends: async (p) => ({ ...(await sends(p)), body: {} }), ok: 404 },
  'DELETE /contract-signers/{id}/link': { sends, ok: 404 },
  ...Object.fromEntries(
    [
      'GET /c/{slug}/{key}',
      'POST /c/{slug}/{key}',
      'POST /c/{slug}/{key}/signature',
      'GET /c/{slug}/{key}/pages',
      'GET /c/{slug}/{key}/pdf',
    ].map((name) => [name, { sends: () => ({ params: { slug: 'alpha', key: 'none' } }), ok: 404 }]),
  ),
  'GET /contract-routes': { sends: () => ({}) },
  'PUT /contract-routes': {
    sends: async (p) => {
      const { version } = await asOwner({ ...p, workspace: p.app.alpha }, (w) => readRoutes(w))
      return { body: { version, routes: [], legalFrom: null } }
    },
  },
  'GET /contracts/{id}/text': { sends },
  'PUT /contracts/{id}/text': {
    sends: async (p) => ({
      ...(await sends(p)),
      body: { edits: [{ kind: 'title', locale: 'en', was: '', is: 'Agreement' }] },
    }),
  },
  'GET /contracts/{id}/versions': { sends },
  'GET /contracts/{id}/redline': { sends: async (p) => ({ ...(await sends(p)), query: { from: 1, to: 1 } }) },
  'PUT /contracts/{id}/counter-draft': { sends: async (p) => ({ ...(await sends(p)), form: form() }) },
  'POST /contracts/{id}/reviews': { sends: async (p) => ({ ...(await sends(p)), body: {} }) },
  'GET /contracts/{id}/pdf': { sends },
  'GET /contracts/{id}/docx': { sends },
  'POST /contracts/{id}/versions': { sends: async (p) => ({ ...(await sends(p)), body: {} }) },
}
