import { join, readSet } from '#features/contract-sets/actions.ts'
import { contracts } from '#features/contracts/actions.ts'
import type { Case } from './cases.ts'
import { asOwner, newName, type Place } from './world.ts'

/** A contract that somebody holds; its kind has no ready-made text, so that it is made at once. */
const fresh = (p: Place, more: object = {}) =>
  asOwner(p, (w) =>
    contracts.create(w, {
      name: newName(),
      kind: 'other',
      ourRole: 'customer',
      ruling: 'en',
      ownerId: p.holder.memberId,
      ...more,
    }),
  )

/** Two contracts in a set, of which each rules in another language. */
const pair = async (p: Place) => {
  const [{ id }, { id: other }] = [await fresh(p), await fresh(p, { ruling: 'ru' })]
  await asOwner(p, (w) => join(w, id, other))
  return { params: { id } }
}

/** The endpoints of contract sets. */
export const contractSetCases: Record<string, Case> = {
  'GET /contracts/{id}/set': { sends: pair },
  'POST /contracts/{id}/set': {
    sends: async (p) => ({
      params: { id: (await fresh(p)).id },
      body: { contractId: (await fresh(p)).id },
    }),
  },
  'DELETE /contracts/{id}/set': { sends: pair },
  'POST /contracts/{id}/set/contracts': {
    sends: async (p) => ({ ...(await pair(p)), body: { kind: 'other', name: newName() } }),
  },
  'PUT /contracts/{id}/set/waivers': {
    sends: async (p) => {
      const { params } = await pair(p)
      const { lines } = await asOwner(p, (w) => readSet(w, params.id))
      const { hash } = lines.find(({ term }) => term === 'ruling')!
      return { params, body: { term: 'ruling', hash, words: 'seen' } }
    },
  },
}
