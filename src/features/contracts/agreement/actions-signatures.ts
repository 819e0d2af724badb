import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { mostFileBytes } from '#kit/file-size.ts'
import { fileIn, storeFile } from '#kit/files.ts'
import type { Visit } from '#kit/serve.ts'
import { notify } from '#features/notifications/actions.ts'
import { type ContractRow, lockContract, readContract } from '../queries.ts'
import { conclude } from '../amendments/actions-effect.ts'
import { closeRounds, setState } from './actions-agreement.ts'
import { newKey, pieces, signingTold, tellDue, until } from './actions-signing.ts'
import type { Signing } from './contract-signing.ts'
import { mailSigner } from './jobs-signing.ts'
import { setSigner, signerAt, type SignerRow, signersOf, type SigningRow } from './queries-signing.ts'
import { isDue } from './rules-signing.ts'
import { todayOf } from '#kit/time.ts'

const TRIES = 5

/** What is kept of a signature, beside the moment and the digest. */
type Given = Pick<SignerRow, 'way' | 'proof' | 'signed_by'> &
  Partial<
    Pick<
      SignerRow,
      | 'position'
      | 'signed_from'
      | 'signed_on'
      | 'scan_file_id'
      | 'signature_file_id'
      | 'certificate'
      | 'proven_at'
    >
  >

/**
 * Notes a signature; after the last one the contract is in force. Refuses one whose turn it is not (`contract.not_your_turn`), and
 * any while nothing is being signed (`contract.no_move`).
 */
export const settle = async (
  w: Work,
  row: ContractRow,
  { signer, signing }: { signer: SignerRow; signing: SigningRow },
  given: Given,
  /** SHA-256 of the scan or the signature that came as a file. */
  file: string | null = null,
): Promise<void> => {
  if (row.state !== 'signing' || signing.closed_at !== null) refuse('contract.no_move', { state: row.state })
  const before = await signersOf(w, signing.id)
  if (!isDue(before, signer, signing.ordered)) refuse('contract.not_your_turn')
  const told = before.filter((s) => isDue(before, s, signing.ordered)).map(({ id }) => id)
  const provenAt = given.proven_at?.toISOString() ?? null
  await setSigner(w, signer.id, {
    ...given,
    signed_at: w.now.toString(),
    sha256: signing.sha256,
    proven_at: provenAt,
    code: null,
    visit: null,
  })
  const last = before.every((s) => s.id === signer.id || s.signed_at !== null)
  const data = {
    by: given.signed_by,
    way: given.way,
    proof: given.proof,
    provenAt,
    sha256: signing.sha256,
    signer: signer.id,
    position: given.position ?? null,
    on: given.signed_on ?? null,
    file,
  }
  if (last) return comeIntoForce(w, row, signing.id, data)
  await setState(w, row, 'signing', { type: 'contract.signed', data })
  await tellDue(w, row.id, signing.id, told)
}

/** Has a contract be in force by its last signature, and tells so. */
export const comeIntoForce = async (
  w: Work,
  row: ContractRow,
  signingId: string,
  data: Record<string, unknown>,
): Promise<void> => {
  await setState(w, row, 'active', { type: 'contract.in_force', data })
  await conclude(w, row, signingId)
  if (row.owner_id !== null)
    await notify(w, { memberId: row.owner_id, kind: 'signed', noun: 'contract', recordId: row.id })
}

/** Takes a refusal to sign in: the contract is negotiated again, and nothing of this round holds. */
export const decline = async (
  w: Work,
  row: ContractRow,
  { signer }: { signer: SignerRow },
  words: string,
): Promise<void> => {
  await setSigner(w, signer.id, { declined_at: w.now.toString(), words })
  await closeRounds(w, row.id)
  await setState(w, row, 'negotiation', { type: 'contract.declined', data: { by: signer.name, words } })
  if (row.owner_id !== null)
    await notify(w, { memberId: row.owner_id, kind: 'unsigned', noun: 'contract', recordId: row.id })
}

/** Somebody who is to sign and their contract, locked. */
export const lockSigner = async (w: Work, signerId: string, writes: boolean) => {
  const { signing } = await signerAt(w, signerId)
  const id = signing.contract_id
  const row = writes
    ? await lockContract(w, id)
    : await readContract(w, id, sql`and t.deleted_at is null for update of t`)
  return { row, at: await signerAt(w, signerId) }
}

/** Signs as the member who is named to. Refuses anybody else with 403, and the digest of another PDF with `common.stale`. */
export const sign = async (
  w: Work,
  signerId: string,
  { position, sha256 }: { position: string; sha256: string },
): Promise<Signing> => {
  const { row, at } = await lockSigner(w, signerId, false)
  const { signer, signing } = at
  if (signer.member_id !== w.actor.memberId) refuse('auth.forbidden', { permission: 'contract.update' })
  if (sha256 !== signing.sha256) refuse('common.stale', { version: row.version })
  await settle(w, row, at, { way: 'page', proof: 'account', signed_by: signer.name, position })
  return signingTold(w, row.id)
}

/** Keeps the scan of what somebody signed on paper. Refuses as `settle` does, and a day that has not come (`contract.day_ahead`). */
export const signPaper = async (
  { open, request }: Pick<Visit, 'open' | 'request'>,
  signerId: string,
  { name, on }: { name: string; on: string },
): Promise<Signing> => {
  await open((w) => lockSigner(w, signerId, true))
  const { name: fileName, bytes } = await fileIn(request, mostFileBytes)
  return open(async (w) => {
    const { row, at } = await lockSigner(w, signerId, true)
    if (on > todayOf(w)) refuseIssues([{ path: ['on'], code: 'contract.day_ahead' }])
    const file = await storeFile((run) => run(w), fileName, pieces(bytes))
    const given = { signed_by: name, signed_on: on, scan_file_id: file.id }
    await settle(w, row, at, { way: 'paper', proof: 'scan', ...given }, file.sha256)
    return signingTold(w, row.id)
  })
}

/** Gives somebody of the other side a new link for some days, or takes it away with null. */
export const setLink = async (w: Work, signerId: string, days: number | null): Promise<Signing> => {
  const { row, at } = await lockSigner(w, signerId, true)
  const { signer } = at
  if (row.state !== 'signing' || signer.member_id !== null || signer.signed_at !== null)
    refuse('contract.no_move', { state: row.state })
  const key = days === null ? null : newKey()
  await setSigner(w, signerId, { key, expires_at: days === null ? null : until(w, days), code: null })
  await setState(w, row, row.state, {
    type: days === null ? 'contract.link_withdrawn' : 'contract.link_renewed',
    data: { by: signer.name },
  })
  if (key !== null && signer.email !== null) await w.enqueue(mailSigner.name, { signerId })
  return signingTold(w, row.id)
}

const digest = (code: string, id: string) => createHash('sha256').update(`${id} ${code}`).digest()

/** Mails a code of six digits, which holds for a quarter of an hour. */
export const sendCode = async (w: Work, { id }: SignerRow): Promise<void> => {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const codeUntil = w.now.add({ minutes: 15 }).toString()
  await setSigner(w, id, { code: digest(code, id), code_until: codeUntil, code_tries: 0 })
  await w.enqueue(mailSigner.name, { signerId: id, code })
}

/** Whether a code is the one that was mailed; each wrong one is counted, and after five none holds. */
export const provesBy = async (w: Work, signer: SignerRow, code: string): Promise<boolean> => {
  const { id, code: kept, code_until: end, code_tries: tries } = signer
  if (kept === null || end === null || end.getTime() <= w.now.epochMilliseconds || tries >= TRIES)
    return false
  if (timingSafeEqual(kept, digest(code.replace(/\D/g, ''), id))) return true
  await setSigner(w, id, { code_tries: tries + 1 })
  return false
}
