import { contracts } from '#features/contracts/actions.ts'
import { holdAgainst } from '#features/requirements/actions-coverage.ts'
import { requirementLists, requirements } from '#features/requirements/actions.ts'
import type { Case } from './cases.ts'
import { asOwner, newName, type Place } from './world.ts'

/** A list that somebody holds. */
const freshList = (p: Place) =>
  asOwner(p, (w) => requirementLists.create(w, { name: newName(), ownerId: p.holder.memberId }))

/** A requirement of such a list, held by the same. */
const fresh = (p: Place) =>
  asOwner(p, async (w) => {
    const { id: listId } = await requirementLists.create(w, { name: newName() })
    return requirements.create(w, {
      name: newName(),
      listId,
      priority: 'must',
      ownerId: p.holder.memberId,
    })
  })

/** What requirements and their lists are made and changed with. */
export const requirementNouns = {
  'requirement-lists': {
    fresh: freshList,
    body: () => ({ name: newName() }),
    patch: { name: 'seen' },
    foreign: 200,
  },
  requirements: {
    fresh,
    body: async (p: Place) => ({
      name: newName(),
      listId: (await freshList(p)).id,
      priority: 'should',
    }),
    patch: { about: 'seen' },
    foreign: 422,
  },
}

/** A contract that is held against one requirement. */
const held = async (p: Place) => {
  const { id: contractId } = await asOwner(p, (w) =>
    contracts.create(w, {
      name: newName(),
      kind: 'other',
      ourRole: 'customer',
      ruling: 'en',
      ownerId: p.holder.memberId,
    }),
  )
  const { id, listId } = await fresh(p)
  await asOwner(p, (w) => holdAgainst(w, contractId, { was: [], lists: [listId as string] }))
  return { params: { id: contractId }, requirementId: id, listId }
}

/** The endpoints of coverage. */
export const requirementCases: Record<string, Case> = {
  'GET /contracts/{id}/coverage': { sends: async (p) => ({ params: (await held(p)).params }) },
  'PUT /contracts/{id}/coverage': {
    sends: async (p) => {
      const { params, requirementId } = await held(p)
      return { params, body: { covers: [{ requirementId, version: 0, verdict: 'missing' }] } }
    },
  },
  'PUT /contracts/{id}/coverage/lists': {
    sends: async (p) => {
      const { params, listId } = await held(p)
      return { params, body: { was: [listId], lists: [] } }
    },
  },
  'POST /contracts/{id}/coverage/clauses': {
    sends: async (p) => {
      const { params, requirementId } = await held(p)
      return { params, body: { requirements: [requirementId] } }
    },
  },
}
