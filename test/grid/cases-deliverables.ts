import { Readable } from 'node:stream'
import { contracts } from '#features/contracts/actions.ts'
import { add } from '#features/deliverables/actions.ts'
import { handOver } from '#features/deliverables/actions-rounds.ts'
import { insertFile } from '#features/deliverables/queries-files.ts'
import { readDeliverables } from '#features/deliverables/actions.ts'
import { storeFile } from '#kit/files.ts'
import type { Case } from './cases.ts'
import { asOwner, newName, type Place } from './world.ts'

/** A contract of somebody's that promises one thing. */
const promised = async (p: Place) => {
  const asked = {
    name: newName(),
    kind: 'other',
    ourRole: 'customer',
    ruling: 'en',
    ownerId: p.holder.memberId,
  }
  const { id } = await asOwner(p, (w) => contracts.create(w, asked))
  const given = { name: newName(), clause: null, dueOn: null, criterion: '' }
  const { items } = await asOwner(p, (w) => add(w, id, given))
  return { contractId: id, params: { id: items[0]!.id } }
}

const contract = async (p: Place) => ({ params: { id: (await promised(p)).contractId } })

/** The same once the contract is in force. */
const owed = async (p: Place) => {
  const made = await promised(p)
  await p.app.pool.query(`update contract set state = 'active' where id = $1`, [made.contractId])
  return made
}

/** The same once it was handed over. */
const handed = async (p: Place) => {
  const made = await owed(p)
  const { params } = made
  const said = { version: 1, on: '2026-01-01', words: '' }
  await asOwner(p, (w) => handOver(w, params.id, said))
  return made
}

const round = async (p: Place) => ({ params: { ...(await handed(p)).params, round: '1' } })

/** A file that shows its test. */
const filed = async (p: Place) => {
  const { contractId, params } = await handed(p)
  return asOwner(p, async (w) => {
    const file = await storeFile((run) => run(w), newName(), Readable.from([Buffer.from('seen')]))
    await insertFile(w, { id: params.id, round: 1, fileId: file.id })
    const { items } = await readDeliverables(w, contractId)
    return { params: { id: items[0]!.rounds[0]!.files[0]!.id } }
  })
}

const form = () => {
  const sent = new FormData()
  sent.set('file', new Blob(['seen']), 'seen.txt')
  return sent
}

/** The endpoints of deliverables, and of what comes of them. */
export const deliverableCases: Record<string, Case> = {
  'GET /contracts/{id}/deliverables': { sends: contract },
  'POST /contracts/{id}/deliverables': {
    sends: async (p) => ({ ...(await contract(p)), body: { name: newName() } }),
  },
  'POST /contracts/{id}/deliverables/from-text': {
    sends: async (p) => ({ ...(await contract(p)), body: {} }),
  },
  'PATCH /deliverables/{id}': {
    sends: async (p) => ({ ...(await promised(p)), body: { version: 1, name: 'seen' } }),
  },
  'POST /deliverables/{id}/handovers': {
    sends: async (p) => ({ ...(await owed(p)), body: { version: 1, on: '2026-01-01' } }),
  },
  'POST /deliverables/{id}/results': {
    sends: async (p) => ({
      ...(await handed(p)),
      body: { version: 2, result: 'accepted', testedOn: '2026-01-02' },
    }),
  },
  'POST /deliverables/{id}/rounds/{round}/withdrawal': {
    sends: async (p) => ({ ...(await round(p)), body: { version: 2, reason: 'seen' } }),
  },
  'POST /deliverables/{id}/rounds/{round}/files': {
    sends: async (p) => ({ ...(await round(p)), form: form() }),
  },
  'GET /deliverable-files/{id}': { sends: filed },
  'DELETE /deliverable-files/{id}': { sends: filed },
  'POST /deliverable-files/{id}/restoration': { sends: filed },
}
