import { reaches } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { fieldRight, may } from '#kit/rights.ts'
import { titlesOf } from '#kit/present.ts'
import { checkReferences } from '#kit/store.ts'
import { contacts } from '#features/contacts/actions.ts'
import { notify } from '#features/notifications/actions.ts'
import { contracts } from '../actions.ts'
import { editText, parentOf, readText, wholeContract, writableContract } from '../actions-text.ts'
import { contract } from '../contract.ts'
import type { Edit } from '../contract-text.ts'
import { type ContractRow, lockContract } from '../queries.ts'
import { isOpen } from '../rules.ts'
import { extentOf } from '../text/rules-moves.ts'
import { clauseOf, codeOf } from './clause.ts'
import { type FurtherRole, type Parties, type Party, type PartyRole } from './contract-parties.ts'
import { deleteParty, type FurtherParty, furtherParties, writeParty } from './queries-parties.ts'

type Bare = Omit<Party, 'person'>

/** The parties of a contract: customer and supplier as its record says, and the further ones. */
const partiesTo = async (w: Work, row: ContractRow): Promise<Bare[]> => [
  ...(['customer', 'supplier'] as const).map((role): Bare => {
    const ours = row.our_role === role
    return {
      role,
      ours,
      companyId: ours ? null : row.company_id,
      contactId: ours ? null : row.contact_id,
      ownerId: ours ? row.owner_id : null,
    }
  }),
  ...(await furtherParties(w, row.id)).map((party) => ({ ...party, ours: party.companyId === null })),
]

/** A contact the actor may read, as they are written to; null for one beyond their reach. */
const personOf = async (w: Work, id: string | null): Promise<Party['person']> => {
  if (id === null || !may(w.actor, 'contact.read')) return null
  const seen = await titlesOf(w.tx, w.actor, new Map([['contact', new Set([id])]]))
  if (!seen[id]) return null
  const { emails } = await contacts.get(w, id)
  const shown = fieldRight(w.actor, 'contact', 'emails') !== 'hidden'
  return { name: seen[id].title, email: (shown && (emails as string[] | undefined)?.[0]) || null }
}

/** The parties of a contract the actor may read, and who answers for it on each side. */
export const readParties = async (w: Work, id: string): Promise<Parties> => {
  const row = await wholeContract(w, id)
  const bare = await partiesTo(w, row)
  const items: Party[] = []
  for (const party of bare) items.push({ ...party, person: await personOf(w, party.contactId) })
  const writes = reaches(w.actor, contract, 'update', row) && row.deleted_at === null
  const wanted = new Map([
    ['company', new Set(bare.flatMap(({ companyId }) => companyId ?? []))],
    ['contact', new Set(bare.flatMap(({ contactId }) => contactId ?? []))],
    ['member', new Set(bare.flatMap(({ ownerId }) => ownerId ?? []))],
  ])
  return {
    items,
    open: writes && isOpen(row.state),
    writes: writes && row.state !== 'cancelled',
    refs: await titlesOf(w.tx, w.actor, wanted),
  }
}

const tell = (w: Work, row: ContractRow, type: `contract.${string}`, data: Record<string, unknown>) =>
  w.record({ type, noun: 'contract', id: row.id, parent: parentOf(row), data })

/** Makes a company or ourselves a further party, and has its particulars printed beside the signatures. */
export const setParty = async (w: Work, id: string, { role, ...given }: FurtherParty): Promise<Parties> => {
  const row = await writableContract(w, id)
  await checkReferences(w.tx, w.actor, contract, given)
  const { companyId } = given
  const party =
    companyId === null
      ? { role, companyId, contactId: null, ownerId: given.ownerId ?? w.actor.memberId }
      : { role, companyId, contactId: given.contactId, ownerId: null }
  await writeParty(w, id, party)
  await tell(w, row, 'contract.party_set', { role })
  const { body, languages } = await readText(w, id, {})
  if (!body.clauses.some(({ code }) => code === codeOf(role))) {
    const { after, clause } = clauseOf(
      party,
      [...languages, row.ruling, ...(row.beside ? [row.beside] : [])],
      body.clauses,
    )
    await editText(w, id, { edits: [{ kind: 'add', after, clauses: [clause] }] })
  }
  return readParties(w, id)
}

/** Takes a further party out of a contract, and what was printed of it. */
export const removeParty = async (w: Work, id: string, role: FurtherRole): Promise<Parties> => {
  const row = await writableContract(w, id)
  const { clauses } = (await readText(w, id, {})).body
  const at = clauses.findIndex(({ code }) => code === codeOf(role))
  const gone: Edit[] = at < 0 ? [] : [{ kind: 'remove', was: clauses.slice(at, at + extentOf(clauses, at)) }]
  if (gone.length > 0) await editText(w, id, { edits: gone })
  await deleteParty(w, id, role)
  await tell(w, row, 'contract.party_removed', { role })
  return readParties(w, id)
}

/** Who is to be told that a contact answers for a party now: whose contact they are, and whoever looks after the contract. */
const told = async (w: Work, row: ContractRow, party: Bare, personId: string): Promise<string[]> => {
  const owner = party.ours ? personId : ((await contacts.get(w, personId))['ownerId'] as string | null)
  return [...new Set([owner, row.owner_id])].flatMap((one) =>
    one == null || one === w.actor.memberId ? [] : [one],
  )
}

/**
 * Gives notice that somebody else answers for a party. The notice stands in the contract’s history with who, when, from and to; the
 * text of a fixed version stays. Refuses a party that is not there with 404, and any while the contract is cancelled.
 */
export const giveNotice = async (
  w: Work,
  id: string,
  { role, personId, words }: { role: PartyRole; personId: string; words: string },
): Promise<Parties> => {
  await wholeContract(w, id)
  const row = await lockContract(w, id)
  if (row.state === 'cancelled') refuse('contract.no_move', { state: row.state })
  const party = (await partiesTo(w, row)).find((one) => one.role === role) ?? refuse('common.not_found')
  const [noun, field] = party.ours ? (['member', 'ownerId'] as const) : (['contact', 'contactId'] as const)
  await checkReferences(w.tx, w.actor, contract, { [field]: personId })
  const was = party[field]
  const names = await titlesOf(
    w.tx,
    w.actor,
    new Map([[noun, new Set([personId, ...(was === null ? [] : [was])])]]),
  )
  if (party.role === 'integrator' || party.role === 'guarantor')
    await writeParty(w, id, { ...party, role: party.role, [field]: personId })
  else await contracts.update(w, id, { version: row.version, [field]: personId })
  await tell(w, row, 'contract.responsible_changed', {
    role,
    from: was === null ? '—' : (names[was]?.title ?? '…'),
    to: names[personId]?.title ?? '…',
    words,
    said: words.trim() === '' ? 'no' : 'yes',
    personId: { from: was, to: personId },
  })
  for (const memberId of await told(w, row, party, personId))
    await notify(w, { memberId, kind: 'responsible', noun: 'contract', recordId: id })
  return readParties(w, id)
}
