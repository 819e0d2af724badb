import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { sql } from 'kysely'
import { reaches } from '#kit/access.ts'
import { sha256 } from '#kit/canonical.ts'
import type { Work } from '#kit/db.ts'
import { type Issue, refuse, refuseIssues } from '#kit/errors.ts'
import { storeFile } from '#kit/files.ts'
import type { Locale } from '#kit/i18n.ts'
import { newId } from '#kit/ids.ts'
import type { Open } from '#kit/jobs.ts'
import { phrase } from '#kit/phrases.ts'
import { titlesOf } from '#kit/present.ts'
import { pagesIn } from '#kit/typst/typst.ts'
import { notify } from '#features/notifications/actions.ts'
import { share } from '#features/shares/actions.ts'
import { answer, laidOut, paperIn, setPaper } from '../actions-print.ts'
import { fixOpen, wholeContract } from '../actions-text.ts'
import { contract } from '../contract.ts'
import { type ContractRow, lockContract, readContract, versionOf } from '../queries.ts'
import { isAgreeing } from '../rules.ts'
import { judgesFor, obstaclesTo, setState } from './actions-agreement.ts'
import { elsewhereTold } from './actions-entered.ts'
import { keptText } from './actions-signed.ts'
import type { Signing } from './contract-signing.ts'
import { mailSigner } from './jobs-signing.ts'
import { activeAmong, approvalOf } from './queries-agreement.ts'
import { printedOf, sideOf, signersOf, signingOf, takenBackOf, workspaceOf } from './queries-signing.ts'
import { isApproved } from './rules-moves.ts'
import { isDue } from './rules-signing.ts'
import { signatureSheet } from './sheet.ts'

type Who = { memberId: string } | { name: string; email: string | null }
type Asked = { signers: readonly Who[]; ordered: boolean; days: number }

const zip = promisify(gzip)
/** What stands in a link: 24 bytes nobody can guess. */
export const newKey = () => randomBytes(24).toString('base64url')
/** The moment (ISO 8601) so many days from now, at which a link expires. */
export const until = (w: Work, days: number) => w.now.add({ hours: 24 * days }).toString()

/** Whether a contract may be signed: approved by all who had to, or by nobody where nobody has to. */
const isReady = async (w: Work, row: ContractRow): Promise<boolean> => {
  if (row.state === 'approval') return isApproved((await approvalOf(w, row.id))?.steps ?? [])
  if (row.state !== 'draft' && row.state !== 'negotiation') return false
  const { steps, vacant } = await judgesFor(w, row, await versionOf(w, row.id))
  return steps.length + vacant.length === 0
}

/** Who signs a contract, and who has; links only for whoever may change it. */
export const signingTold = async (w: Work, id: string): Promise<Signing> => {
  const row = await wholeContract(w, id)
  const writes = reaches(w.actor, contract, 'update', row) && row.deleted_at === null
  const signing = await signingOf(w, id)
  const rows = signing ? await signersOf(w, signing.id) : []
  const { slug } = await workspaceOf(w)
  const signers = rows.map((s) => {
    const due = row.state === 'signing' && isDue(rows, s, signing?.ordered ?? false)
    return {
      id: s.id,
      side: sideOf(s),
      memberId: s.member_id,
      name: s.name,
      email: s.email,
      link: writes && s.key !== null ? `/api/c/${slug}/${s.key}` : null,
      expiresAt: s.expires_at?.toISOString() ?? null,
      way: s.way,
      proof: s.proof,
      certificate: s.certificate,
      signedAt: s.signed_at?.toISOString() ?? null,
      signedOn: s.signed_on,
      signedBy: s.signed_by,
      position: s.position,
      scanned: s.scan_file_id !== null,
      due,
      mine: due && s.member_id === w.actor.memberId,
    }
  })
  return {
    signing: signing
      ? {
          number: signing.number,
          sha256: signing.sha256,
          ordered: signing.ordered,
          begunAt: signing.begun_at.toISOString(),
          signers,
          elsewhere: signing.scan_file_id === null ? null : await elsewhereTold(w, row, signing, writes),
        }
      : null,
    ready: writes && (await isReady(w, row)),
    enterable: writes && isAgreeing(row.state),
    takenBack: (await takenBackOf(w, id)).map((one) => ({ ...one, at: one.at.toISOString() })),
    refs: await titlesOf(
      w.tx,
      w.actor,
      new Map([
        ['member', new Set([signing?.begun_by, ...rows.map((s) => s.member_id)].flatMap((by) => by ?? []))],
      ]),
    ),
  }
}

/** The contract locked and fit to be signed: refused where it is not its turn, or where anything stands in the way. */
const toSign = async (w: Work, id: string): Promise<ContractRow> => {
  await wholeContract(w, id)
  const row = await lockContract(w, id)
  if (!['draft', 'negotiation', 'approval'].includes(row.state))
    refuse('contract.no_move', { state: row.state })
  const version = await versionOf(w, id)
  const { vacant } = await judgesFor(w, row, version)
  const obstacles = await obstaclesTo(w, row, version, row.state === 'approval' ? [] : vacant)
  if (obstacles.length > 0) refuse('contract.blocked', { obstacles })
  return (await isReady(w, row)) ? row : refuse('contract.no_move', { state: row.state })
}

/** What is wrong with those who are to sign: members who are not here, the same twice, and a side without anybody. */
const admit = async (w: Work, signers: readonly Who[]): Promise<void> => {
  const members = signers.flatMap((s) => ('memberId' in s ? [s.memberId] : []))
  const here = new Set((await activeAmong(w, { members, teams: [] })).map(({ id }) => id))
  refuseIssues([
    ...signers.flatMap((s, at): Issue[] =>
      'memberId' in s &&
      (!here.has(s.memberId) || members.indexOf(s.memberId) !== members.lastIndexOf(s.memberId))
        ? [{ path: ['signers', at], code: 'ref.unknown', params: { noun: 'member', id: s.memberId } }]
        : [],
    ),
    ...(members.length === 0 || members.length === signers.length
      ? [{ path: ['signers'], code: 'contract.one_side' }]
      : []),
  ])
}

/**
 * Prints a contract for good, between two transactions, and asks for signatures. Refuses where it is not approved
 * (`contract.no_move`), where anything stands in the way (`contract.blocked`), and where it has changed meanwhile (`common.stale`).
 */
export const begin = async (open: Open, id: string, asked: Asked): Promise<Signing> => {
  const { paper, seen } = await open(async (w) => {
    const row = await toSign(w, id)
    await admit(w, asked.signers)
    await fixOpen(w, row, '')
    const fixed = await versionOf(w, id)
    return { paper: await paperIn(w, row, { version: fixed }), seen: (await readContract(w, id)).version }
  })
  const { pdf, svg } = await setPaper(paper, ['pdf', 'svg'])
  const drawing = await zip(svg, { level: 1 })
  return open(async (w) => {
    const row = await toSign(w, id)
    if (row.version !== seen) refuse('common.stale', { version: row.version })
    const store = (name: string, bytes: Uint8Array) => storeFile((run) => run(w), name, pieces(bytes))
    const [file, drawn] = [await store(`${row.number}.pdf`, pdf), await store(`${row.number}.svgz`, drawing)]
    const version = await versionOf(w, id)
    const signingId = newId()
    await sql`insert into contract_signing (workspace_id, id, contract_id, number, pdf_file_id, svg_file_id, pages, sha256,
        ordered, begun_by, begun_at)
      values (${w.actor.workspaceId}::uuid, ${signingId}::uuid, ${id}::uuid, ${version.number}, ${file.id}::uuid, ${drawn.id}::uuid,
        ${JSON.stringify(pagesIn(svg))}::jsonb, ${file.sha256}, ${asked.ordered}, ${w.actor.memberId}::uuid,
        ${w.now.toString()}::timestamptz)`.execute(w.tx)
    await insertSigners(w, signingId, asked)
    await setState(w, row, 'signing', {
      type: 'contract.signing_begun',
      data: { version: version.number, sha256: file.sha256, text: sha256(keptText(version)).toString('hex') },
    })
    for (const signer of asked.signers)
      if ('memberId' in signer) await share(w, { noun: 'contract', recordId: id, memberId: signer.memberId })
    await tellDue(w, id, signingId, [])
    return signingTold(w, id)
  })
}

/** The page of signatures to what is signed or was; refused with 404 where nothing is. */
export const printSheet = async (open: Open, id: string, copies: number | undefined): Promise<Response> => {
  const { paper, name } = await open(async (w) => {
    const row = await wholeContract(w, id)
    const signing = await printedOf(w, id)
    const told = { row, signing, signers: await signersOf(w, signing.id) }
    const foot = phrase(row.ruling, 'contract.foot.fixed', {
      number: row.number ?? '—',
      version: signing.number,
    })
    const sheet = (locale: Locale) => signatureSheet(told, locale, w.actor.timeZone)
    return {
      paper: { data: await laidOut(row, { foot, copies }, sheet), at: w.now },
      name: row.number ?? row.name,
    }
  })
  return answer((await setPaper(paper, ['pdf'])).pdf, 'application/pdf', 'inline', `${name}-signatures.pdf`)
}

/** Bytes as a stream of one piece. */
export async function* pieces(bytes: Uint8Array) {
  yield bytes
}

const insertSigners = async (w: Work, signingId: string, { signers, days }: Asked): Promise<void> => {
  const ours = signers.flatMap((s) => ('memberId' in s ? [s.memberId] : []))
  const names = await titlesOf(w.tx, w.actor, new Map([['member', new Set(ours)]]))
  for (const [place, signer] of signers.entries()) {
    const theirs = 'name' in signer
    await sql`insert into contract_signer (workspace_id, id, signing_id, place, member_id, name, email, key, expires_at)
      values (${w.actor.workspaceId}::uuid, ${newId()}::uuid, ${signingId}::uuid, ${place},
        ${theirs ? null : signer.memberId}::uuid, ${theirs ? signer.name : (names[signer.memberId]?.title ?? '')},
        ${theirs ? signer.email : null}, ${theirs ? newKey() : null},
        ${theirs ? until(w, days) : null}::timestamptz)`.execute(w.tx)
  }
}

/** Tells those whose turn it has become: members by a notice, the other side by mail where they gave an address. */
export const tellDue = async (
  w: Work,
  contractId: string,
  signingId: string,
  toldBefore: readonly string[],
): Promise<void> => {
  const signing = await signingOf(w, contractId)
  const rows = await signersOf(w, signingId)
  for (const row of rows) {
    if (toldBefore.includes(row.id) || !isDue(rows, row, signing?.ordered ?? false)) continue
    if (row.member_id !== null)
      await notify(w, { memberId: row.member_id, kind: 'to_sign', noun: 'contract', recordId: contractId })
    else if (row.email !== null) await w.enqueue(mailSigner.name, { signerId: row.id })
  }
}
