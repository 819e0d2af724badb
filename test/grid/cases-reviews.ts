import { reviews } from '#features/reviews/actions.ts'
import { readReading, receiveText } from '#features/reviews/reading.ts'
import type { Case } from './cases.ts'
import { asOwner, newName, type Place } from './world.ts'

const draft = 'Agreement\n\n1. Fees\nThe Customer pays ____ EUR.\n'
/** A draft as a form sends it. */
export const form = () => {
  const body = new FormData()
  body.set('file', new File([draft], 'draft.txt'))
  return body
}

/** A review that somebody holds. */
const made = (p: Place) =>
  asOwner(p, (w) =>
    reviews.create(w, { name: newName(), side: 'customer', profile: 'elements', ownerId: p.holder.memberId }),
  )
/** One whose text was read. */
const fresh = async (p: Place) => {
  const { id } = await made(p)
  const request = new Request('http://grid.test', { method: 'POST', body: form() })
  await receiveText({ open: (run) => asOwner(p, run), request }, id)
  return { id }
}

/** What reviews are made and changed with. */
export const reviewNoun = {
  fresh: made,
  body: () => ({ name: newName(), side: 'customer', profile: 'elements' }),
  patch: { name: 'seen' },
  foreign: 200,
}

/** The endpoints of reviews beside the plain ones. */
export const reviewCases: Record<string, Case> = {
  'GET /reviews/{id}/reading': { sends: async (p) => ({ params: { id: (await fresh(p)).id } }) },
  'PUT /reviews/{id}/text': { sends: async (p) => ({ params: { id: (await fresh(p)).id }, form: form() }) },
  'POST /reviews/{id}/readings': {
    sends: async (p) => ({
      params: { id: (await fresh(p)).id },
      body: { side: 'supplier', profile: 'elements' },
    }),
  },
  'GET /review-profile': { sends: () => ({}) },
  // What was changed since is not overwritten.
  'PUT /review-profile': {
    sends: () => ({
      body: {
        version: 99_999,
        matters: [{ types: ['payment'], missing: 'error', says: [], partly: 'hint' }],
      },
    }),
    ok: 409,
  },
  'GET /review-model': { sends: () => ({}) },
  'PUT /review-model': {
    sends: () => ({ body: { url: 'https://models.example.test/v1', model: 'reader' } }),
  },
  'DELETE /review-model': { sends: () => ({}) },
  'GET /reviews/{id}/suggestions': { sends: async (p) => ({ params: { id: (await fresh(p)).id } }) },
  // Another model than was confirmed is set up, or none: nothing is sent.
  'POST /reviews/{id}/suggestions': {
    sends: async (p) => ({
      params: { id: (await fresh(p)).id },
      body: { url: 'https://elsewhere.example.test/v1', locale: 'en' },
    }),
    ok: 409,
  },
  'PUT /review-findings/{id}': {
    sends: async (p) => {
      const { id } = await fresh(p)
      const { findings } = await asOwner(p, (w) => readReading(w, id))
      return { params: { id: findings[0]!.id }, body: { decision: 'accepted' } }
    },
  },
}
