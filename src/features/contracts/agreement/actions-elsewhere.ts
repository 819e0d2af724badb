import { sql } from 'kysely'
import { sha256 } from '#kit/canonical.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { mostFileBytes } from '#kit/file-size.ts'
import { downloadOf, fileIn, filesNamed, type SentFile, storeFile } from '#kit/files.ts'
import { newId } from '#kit/ids.ts'
import { optionsIn } from '#kit/multipart.ts'
import type { Visit } from '#kit/serve.ts'
import { todayOf } from '#kit/time.ts'
import { fixOpen, wholeContract } from '../actions-text.ts'
import { lockAmended, unconclude } from '../amendments/actions-effect.ts'
import { type ContractRow, lockContract, readContract, versionOf } from '../queries.ts'
import { isAgreeing } from '../rules.ts'
import { agreementOf, closeRounds, setState } from './actions-agreement.ts'
import { restsOn } from './actions-entered.ts'
import { comeIntoForce } from './actions-signatures.ts'
import { keptText } from './actions-signed.ts'
import { pieces, signingTold } from './actions-signing.ts'
import { type Entered, enterSigned } from './contract-elsewhere.ts'
import type { Signing } from './contract-signing.ts'
import { elsewhereAt, signingOf } from './queries-signing.ts'
import { admitEntered, openOf } from './rules-elsewhere.ts'

/** A contract that may be entered as signed elsewhere, locked; refused with `contract.no_move` once it is signed here or over. */
const enterable = async (w: Work, id: string): Promise<ContractRow> => {
  await wholeContract(w, id)
  const row = await lockContract(w, id)
  return isAgreeing(row.state) ? row : refuse('contract.no_move', { state: row.state })
}

/**
 * Enters a contract as signed elsewhere, with the file of what was signed: it is in force, as after its last signature. What would keep
 * it from being signed here is no hindrance, for it has happened; the event says what of it was known.
 */
export const enter = async (
  w: Work,
  id: string,
  { on, signers, words, version }: Entered,
  file: Pick<SentFile, 'name' | 'bytes'>,
): Promise<Signing> => {
  const row = await enterable(w, id)
  if (version !== undefined && row.version !== version) refuse('common.stale', { version: row.version })
  const base = row.amends_id === null ? null : await readContract(w, row.amends_id)
  const about = { on, signers, bytes: file.bytes.length }
  refuseIssues(admitEntered(about, { today: todayOf(w), concluded: base?.concluded_on ?? null }))
  const agreement = await agreementOf(w, id)
  const open = openOf(agreement).map(({ kind, of, clause, count = null }) => ({ kind, of, clause, count }))
  if (agreement.unapproved.length > 0) await closeRounds(w, id)
  await fixOpen(w, row, '')
  const kept = await versionOf(w, id)
  const scan = await storeFile((run) => run(w), file.name, pieces(file.bytes))
  const signing = { id: newId(), number: kept.number, scan }
  const people = signers.map((signer) => ({ id: newId(), ...signer }))
  await insertEntered(w, row, { ...signing, words })
  for (const [place, person] of people.entries())
    await insertSigned(w, { ...person, signingId: signing.id, place, on, sha256: scan.sha256 })
  await comeIntoForce(w, row, signing.id, {
    by: people.map(({ name }) => name).join(', '),
    way: 'elsewhere',
    proof: 'scan',
    on,
    sha256: scan.sha256,
    version: kept.number,
    text: sha256(keptText(kept)).toString('hex'),
    signing: signing.id,
    file: scan.name,
    signers: people,
    words,
    open,
    count: open.length,
  })
  return signingTold(w, id)
}

/** Enters a contract as signed elsewhere, as a form sends it. Refuses as `enter` does, and a file of more than 30 MB. */
export const receiveEntered = async (
  { open, request }: Pick<Visit, 'open' | 'request'>,
  id: string,
): Promise<Signing> => {
  await open((w) => enterable(w, id))
  const { fields, ...file } = await fileIn(request, mostFileBytes)
  const entered = optionsIn(enterSigned, Buffer.from(fields.get('options') ?? '{}'))
  return open((w) => enter(w, id, entered, file))
}

/**
 * Takes back that a contract was signed elsewhere: it stands again where it stood, and file and event are kept. Refuses one that was
 * signed here (`contract.no_move`), and once anything rests on it (`contract.relied_on`).
 */
export const takeBack = async (w: Work, id: string, { words }: { words: string }): Promise<Signing> => {
  await wholeContract(w, id)
  const row = await lockContract(w, id)
  const signing = await signingOf(w, id)
  if (row.state !== 'active' || !signing || signing.scan_file_id === null)
    return refuse('contract.no_move', { state: row.state })
  if (row.amends_id !== null) await lockAmended(w, row.amends_id)
  const rests = await restsOn(w, row, signing)
  if (rests.length > 0) refuse('contract.relied_on', { rests })
  await closeRounds(w, id)
  await setState(w, row, signing.state_before, {
    type: 'contract.signing_taken_back',
    data: { words, signing: signing.id, sha256: signing.sha256 },
  })
  await unconclude(w, row)
  return signingTold(w, id)
}

/** The file of what was signed elsewhere as a download; refused with 404 to whoever may not read the contract. */
export const showSigned = async ({ open }: Pick<Visit, 'open'>, signingId: string): Promise<Response> => {
  const file = await open(async (w) => {
    const { contract_id: id, scan_file_id: fileId } = await elsewhereAt(w, signingId)
    await wholeContract(w, id)
    return (await filesNamed(w, [fileId])).get(fileId) ?? refuse('common.not_found')
  })
  return downloadOf(open, file)
}

type Written = { id: string; number: number; scan: { id: string; sha256: string }; words: string }

const insertEntered = async (
  { tx, actor, now }: Work,
  { id: contractId, state }: ContractRow,
  { id, number, scan, words }: Written,
): Promise<void> => {
  // Whose approval was asked for is asked anew where it is taken back.
  const before = state === 'approval' ? 'negotiation' : state
  await sql`insert into contract_signing (workspace_id, id, contract_id, number, scan_file_id, sha256, ordered, begun_by, begun_at,
      state_before, words)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${contractId}::uuid, ${number}, ${scan.id}::uuid, ${scan.sha256}, false,
      ${actor.memberId}::uuid, ${now.toString()}::timestamptz, ${before}, ${words})`.execute(tx)
}

type Signed = Entered['signers'][number] & {
  id: string
  signingId: string
  place: number
  on: string
  sha256: string
}

const insertSigned = async (
  { tx, actor, now }: Work,
  { id, signingId, place, side, name, position, on, sha256: digest }: Signed,
): Promise<void> => {
  await sql`insert into contract_signer (workspace_id, id, signing_id, place, side, name, way, proof, signed_at, signed_on, signed_by,
      position, sha256)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${signingId}::uuid, ${place}, ${side}, ${name}, 'elsewhere', 'scan',
      ${now.toString()}::timestamptz, ${on}::date, ${name}, ${position || null}, ${digest})`.execute(tx)
}
