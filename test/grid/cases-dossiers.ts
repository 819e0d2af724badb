import { addEvidence, readDossier } from '#features/dossiers/actions.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { ReadyRoleId } from '#features/roles/contract.ts'
import type { Case } from './cases.ts'
import { asOwner, fresh, type Place } from './world.ts'

const said = {
  question: 'fit',
  found: 'seen',
  source: 'A visit',
  origin: 'vendor',
  foundOn: '2026-01-15',
  speaks: 'neither',
} as const

const company = async (p: Place) => ({ params: { id: (await fresh.company(p)).id } })
const evidence = (p: Place) =>
  asOwner(p, async (w) => {
    const { id } = await fresh.company(p)
    await addEvidence(w, id, said)
    const { questions } = await readDossier(w, id)
    return { params: { id: questions.flatMap((question) => question.evidence)[0]!.id } }
  })

/** Whoever reads companies reads their dossiers, unless the role hides the field that says how far they are. */
const ok = (role: ReadyRoleId) => {
  const { fields, rest } = readyGrants[role].company!
  return (fields?.['dossier'] ?? rest) === 'hidden' ? 403 : 200
}

const form = () => {
  const sent = new FormData()
  sent.set('file', new Blob(['seen']), 'seen.txt')
  return sent
}

/** The endpoints of dossiers. */
export const dossierCases: Record<string, Case> = {
  'GET /companies/{id}/dossier': { sends: company, ok },
  'PUT /companies/{id}/dossier/answer': {
    sends: async (p) => ({
      ...(await company(p)),
      body: { question: 'fit', version: 0, answer: 'seen', confidence: 'low' },
    }),
  },
  'POST /companies/{id}/dossier/evidence': { sends: async (p) => ({ ...(await company(p)), body: said }) },
  'PATCH /dossier-evidence/{id}': {
    sends: async (p) => ({ ...(await evidence(p)), body: { version: 1, found: 'more' } }),
  },
  'DELETE /dossier-evidence/{id}': { sends: evidence },
  'POST /dossier-evidence/{id}/restoration': { sends: evidence },
  'PUT /dossier-evidence/{id}/file': { sends: async (p) => ({ ...(await evidence(p)), form: form() }) },
  'DELETE /dossier-evidence/{id}/file': { sends: evidence },
  // Nothing was sent in with it.
  'GET /dossier-evidence/{id}/file': {
    sends: evidence,
    ok: (role) => (ok(role) === 200 ? 404 : 403),
  },
}
