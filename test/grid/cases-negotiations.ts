import { contracts } from '#features/contracts/actions.ts'
import { negotiationPoints } from '#features/negotiations/actions.ts'
import type { Case } from './cases.ts'
import { asOwner, newName, type Place } from './world.ts'

/** A contract that somebody holds, to be negotiated about. */
const freshContract = (p: Place) =>
  asOwner(p, (w) =>
    contracts.create(w, {
      name: newName(),
      kind: 'other',
      ourRole: 'customer',
      ruling: 'en',
      ownerId: p.holder.memberId,
    }),
  )

/** A point of such a contract, held by the same. */
const fresh = async (p: Place) => {
  const { id: contractId } = await freshContract(p)
  const ownerId = p.holder.memberId
  return asOwner(p, (w) =>
    negotiationPoints.create(w, { contractId, name: newName(), priority: 'should', ownerId }),
  )
}

/** What points are made and changed with. */
export const negotiationNoun = {
  fresh,
  body: async (p: Place) => ({ name: newName(), priority: 'must', contractId: (await freshContract(p)).id }),
  patch: { ours: 'seen' },
  foreign: 422,
}

/** Their endpoints beside the plain ones, and those that look at all contracts. */
export const negotiationCases: Record<string, Case> = {
  'GET /negotiation-points/table': {
    sends: async (p) => ({ query: { contractId: (await freshContract(p)).id } }),
    foreign: 404,
  },
  'POST /negotiation-points/{id}/moves': {
    sends: async (p) => ({
      params: { id: (await fresh(p)).id },
      body: { version: 1, to: 'dropped', words: 'seen' },
    }),
  },
  'GET /contracts/{id}/negotiation/pdf': {
    sends: async (p) => ({ params: { id: (await freshContract(p)).id } }),
  },
  ...Object.fromEntries(
    ['board', 'totals', 'risks'].map((path) => [
      `GET /contracts/${path}`,
      {
        sends: async (p: Place) => {
          await freshContract(p)
          return { query: {} }
        },
      },
    ]),
  ),
}
