import {
  createTemplate,
  removeTemplate,
  templateDrafts,
} from '#features/contracts/templates/actions-templates.ts'
import { addWording } from '#features/contracts/wordings/actions-wordings.ts'
import type { Case } from './cases.ts'
import { asOwner, newName, type Place, word } from './world.ts'

const empty = { empty: 'sale', languages: ['en'] } as const

/** A template with its first draft, the owner's, that another has approved. */
const drafted = (p: Place) => asOwner(p, (w) => createTemplate(w, { name: word(p), from: empty }))
const approved = async (p: Place) => {
  const { id } = await drafted(p)
  await p.app.as(p.workspace, p.workspace.people.admin.memberId, (w) =>
    templateDrafts.answer(w, id, { version: 1, approved: true, words: '' }),
  )
  return { id }
}
const at = (make: (p: Place) => Promise<{ id: string }>, body?: object) => async (p: Place) => ({
  params: { id: (await make(p)).id },
  ...(body && { body }),
})
const removed = async (p: Place) => {
  const { id } = await drafted(p)
  return asOwner(p, (w) => removeTemplate(w, id))
}

const wording = { type: 'payment', locale: 'en', side: 'customer', rank: 'preferred' } as const
const worded = async (p: Place) => {
  const { id } = await asOwner(p, (w) => addWording(w, { ...wording, words: word(p) }))
  return { id: id ?? '' }
}

/** The endpoints of contract templates and of the clause library. */
export const contractTemplateCases: Record<string, Case> = {
  'GET /contract-templates': { sends: () => ({}) },
  'POST /contract-templates': { sends: () => ({ body: { name: newName(), from: empty } }) },
  'GET /contract-templates/{id}': { sends: at(drafted) },
  'DELETE /contract-templates/{id}': { sends: at(drafted) },
  'POST /contract-templates/{id}/restore': { sends: at(removed) },
  'GET /contract-templates/{id}/file': { sends: at(drafted) },
  'GET /contract-templates/{id}/text': { sends: at(drafted) },
  'PUT /contract-templates/{id}/text': { sends: at(drafted, { name: 'seen' }) },
  'GET /contract-templates/{id}/draft': { sends: at(drafted) },
  'PUT /contract-templates/{id}/draft': {
    sends: at(drafted, {
      version: 1,
      base: 1,
      contents: { name: 'seen', kind: 'sale', body: { title: { en: 'Sale' }, clauses: [] }, terms: {} },
    }),
  },
  'DELETE /contract-templates/{id}/draft': { sends: at(drafted) },
  'POST /contract-templates/{id}/draft/reviews': { sends: at(drafted, { version: 1, note: 'seen' }) },
  'POST /contract-templates/{id}/draft/answers': {
    sends: at(drafted, { version: 1, approved: false, words: 'seen' }),
    // The owner has made it.
    ok: (role) => (role === 'owner' ? 409 : 200),
  },
  // It has no clauses yet, which is said to whoever may publish.
  'POST /contract-templates/{id}/editions': { sends: at(approved, { version: 2 }), ok: 422 },
  'GET /contract-templates/{id}/editions': { sends: at(drafted) },
  'GET /contract-wordings': { sends: () => ({ query: { locale: 'zh' } }) },
  'POST /contract-wordings': { sends: () => ({ body: { ...wording, words: newName() } }) },
  'PATCH /contract-wordings/{id}': { sends: at(worded, { version: 1, words: 'seen' }) },
  'DELETE /contract-wordings/{id}': { sends: at(worded) },
  'PUT /contract-wordings/ready': { sends: () => ({ body: { ...wording, hidden: true } }) },
}
