import { sql } from 'kysely'
import type { Grants } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { Refusal, refuse } from '#kit/errors.ts'
import { downloadOf, fileIn, readFile } from '#kit/files.ts'
import { localeFor } from '#kit/i18n.ts'
import type { Open } from '#kit/jobs.ts'
import { keptPrint, type Limits, linkPage } from '#kit/link-pages.ts'
import { sentIn } from '#kit/plain-page.ts'
import type { Visit } from '#kit/serve.ts'
import { PlainText } from '#kit/shapes.ts'
import { behindLink } from '#features/workspaces/actions.ts'
import { wholeContract } from '../actions-text.ts'
import { type ContractRow, readContract } from '../queries.ts'
import { MOST_SIGNED, takeSignature } from './actions-qualified.ts'
import { decline, sendCode, settle } from './actions-signatures.ts'
import { type Fault, noSigningPage, signingPage } from './page-signing.ts'
import {
  scanOf,
  signerAt,
  type SignerRow,
  signersOf,
  type SigningRow,
  workspaceOf,
} from './queries-signing.ts'
import { isDue, linkState, type LinkState } from './rules-signing.ts'
import { asksCode, proveVisit, provenIn, visitCookie } from './visit-proof.ts'

/** What guards the door that everybody may knock at. */
export type Door = {
  limits: Limits
}
const HOUR = 3600
const most = { address: { max: 30, window: HOUR }, codes: { max: 5, window: HOUR } }
const MAX_TEXT = 60_000
const blank: Fault = { name: '', position: '', words: '', problem: null }

/** What a visitor’s signature may bring about: no more than it needs. */
const grants: Grants = {
  contract: { verbs: { read: 'all', update: 'all' } },
  ...Object.fromEntries(['company', 'contact', 'member'].map((noun) => [noun, { verbs: { read: 'all' } }])),
}

/** What is to be signed as its signer meets it. */
export type Found = {
  row: ContractRow
  signer: SignerRow
  signing: SigningRow
  state: LinkState
  /** When the mailed code was given in this browser; null where it was not. */
  provenAt: Date | null
  path: string
  us: string
  timeZone: string
}

/** The signer of a link, and the right to act in the name of whoever began the signing; undefined where there is none. */
const find = (visit: Visit, slug: string, key: string) =>
  behindLink(
    visit,
    slug,
    { roleId: 'contract', grants },
    (workspaceId) => sql`select s.id, m.id as member_id, m.user_id
      from contract_signer s join contract_signing g on g.workspace_id = s.workspace_id and g.id = s.signing_id
      join contract c on c.workspace_id = g.workspace_id and c.id = g.contract_id and c.deleted_at is null
      join member m on m.workspace_id = g.workspace_id and m.id = g.begun_by
      where s.workspace_id = ${workspaceId}::uuid and s.key = ${key}`,
  )

const read = async (
  w: Work,
  id: string,
  { request }: Pick<Visit, 'request'>,
  lock = false,
): Promise<Found> => {
  const { signing } = await signerAt(w, id)
  const row = await readContract(w, signing.contract_id, lock ? sql`for update of t` : sql``)
  // Read again behind the lock: another signature may have come meanwhile.
  const { signer, signing: now } = await signerAt(w, id)
  const due = isDue(await signersOf(w, signing.id), signer, signing.ordered)
  const { slug, name } = await workspaceOf(w)
  return {
    row,
    signer,
    signing: now,
    state: linkState(
      signer,
      { closed: now.closed_at !== null || row.state !== 'signing', due },
      w.now.epochMilliseconds,
    ),
    provenAt: provenIn(w, signer, request.headers.get('cookie')),
    path: `/api/c/${slug}/${signer.key}`,
    us: name,
    timeZone: w.actor.timeZone,
  }
}

const nothing = async ({ request }: Visit) =>
  linkPage(noSigningPage(localeFor((request.headers.get('accept-language') ?? '').split(','))), 404)

/** What cannot be taken as things stand is answered with 410 where the link’s time is over, else with 409. */
const statusOf = (state: LinkState): number => (state === 'expired' ? 410 : 409)

/** The page on which somebody of the other side signs. */
export const show = async (visit: Visit, slug: string, key: string): Promise<Response> => {
  const at = await find(visit, slug, key)
  if (!at) return nothing(visit)
  const found = await at.open((w) => read(w, at.id, visit))
  return linkPage(signingPage(found), found.state === 'expired' ? 410 : 200)
}

/**
 * Takes in what the other side says: a signature, a refusal with its reason, or the wish for a code. A link that was used, has
 * expired or was withdrawn changes nothing, and its page says how it stands.
 */
export const receive =
  ({ limits }: Door) =>
  async (visit: Visit, slug: string, key: string): Promise<Response> => {
    const at = await find(visit, slug, key)
    if (!at) return nothing(visit)
    const sent = await sentIn(visit.request, MAX_TEXT)
    const field = (name: string, max: number) => PlainText(max).safeParse(sent.get(name) ?? '').data ?? ''
    const [name, position, words] = [field('name', 200), field('position', 200), field('words', 2000)]
    const [say, code, sha256] = [sent.get('say') ?? 'sign', field('code', 20), sent.get('sha256') ?? '']
    const from = visit.address ?? null
    const doors = [limits.take(`sign|${at.id}|${from}`, most.address)]
    if (say === 'code') doors.push(limits.take(`sign-code|${at.id}`, most.codes))
    const stopped = (await Promise.all(doors)).some(({ allowed }) => !allowed)
    const outcome = await at.open(async (w) => {
      let found = await read(w, at.id, visit, true)
      const told = async () => ({ found: await read(w, at.id, visit), fault: null, secret: null })
      const so = (fault: Fault['problem'], secret: string | null = null) => ({ found, fault, secret })
      if (found.state !== 'open') return so('state')
      if (stopped) return so('often')
      if (say === 'code' && found.signer.email !== null) {
        await sendCode(w, found.signer)
        return told()
      }
      if (say === 'decline') {
        if (words === '') return so('words')
        await decline(w, found.row, found, words)
        return told()
      }
      const secret = asksCode(found) ? await proveVisit(w, found.signer, code) : null
      if (secret !== null) found = { ...found, provenAt: new Date(w.now.epochMilliseconds) }
      if (asksCode(found)) return so('code')
      if (say === 'prove') return so(null, secret)
      if (name === '') return so('name', secret)
      if (position === '') return so('position', secret)
      if (sent.get('agree') !== 'yes') return so('agree', secret)
      if (sha256 !== found.signing.sha256) return so('state', secret)
      const { provenAt: proven_at } = found
      const proof = proven_at === null ? 'name' : 'code'
      const given = { signed_by: name, position, signed_from: from, proven_at }
      await settle(w, found.row, found, { way: 'link', proof, ...given })
      return told()
    })
    const { found, fault, secret } = outcome
    const status =
      fault === null ? 200 : fault === 'state' ? statusOf(found.state) : fault === 'often' ? 429 : 422
    const cookie = secret === null ? undefined : { 'set-cookie': visitCookie(found.path, secret) }
    return linkPage(signingPage(found, { name, position, words, problem: fault }), status, cookie)
  }

/** What is wrong with a signature that was sent, as a phrase. */
const wrongFile = ({ code, details }: Refusal): string => {
  const [issue] = (details['issues'] ?? []) as { code: string }[]
  if (issue?.code.startsWith('contract.cms.')) return `issue.${issue.code}`
  return `contract.visit.wrong.${code === 'common.too_large' ? 'large' : 'file'}`
}

/** Takes in a signature by certificate from the other side: like a member’s, and after the code where they have an address. */
export const receiveSignature =
  ({ limits }: Door) =>
  async (visit: Visit, slug: string, key: string): Promise<Response> => {
    const at = await find(visit, slug, key)
    if (!at) return nothing(visit)
    const from = visit.address ?? null
    const { allowed } = await limits.take(`sign|${at.id}|${from}`, most.address)
    const answer = async (status: number, wrong: Partial<Fault> | null = null) => {
      const found = await at.open((w) => read(w, at.id, visit))
      return linkPage(signingPage(found, wrong && { ...blank, ...wrong }), status)
    }
    if (!allowed) return answer(429, { problem: 'often' })
    // The link must be good to the end: it may be taken back while the file is being read.
    const open: Open = (run) =>
      at.open(async (w) => {
        const { state, row } = await read(w, at.id, visit, true)
        return state === 'open' ? run(w) : refuse('contract.no_move', { state: row.state })
      })
    try {
      const found = await open((w) => read(w, at.id, visit))
      if (asksCode(found)) return answer(422, { problem: 'code' })
      const sent = await fileIn(visit.request, MOST_SIGNED)
      await takeSignature(open, at.id, sent, { from, provenAt: found.provenAt })
      return answer(200)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { state } = await at.open((w) => read(w, at.id, visit))
      if (state !== 'open') return answer(statusOf(state))
      return answer(error.code === 'common.too_large' ? 413 : 422, { file: wrongFile(error) })
    }
  }

/** The PDF or the pages of what a link is about. */
export const showPrint =
  (kind: 'pdf' | 'pages') =>
  async (visit: Visit, slug: string, key: string): Promise<Response> => {
    const at = await find(visit, slug, key)
    if (!at) return nothing(visit)
    const { signing, row } = await at.open((w) => read(w, at.id, visit))
    return printOf(kind, signing, row, at.open)
  }

/** The scan of what somebody signed on paper; refused with 404 where they did not, and to whoever may not read the contract. */
export const showScan = async ({ open }: Visit, signerId: string): Promise<Response> => {
  const file = await open(async (w) => {
    const { signer, signing } = await signerAt(w, signerId)
    await wholeContract(w, signing.contract_id)
    return (await scanOf(w, signer)) ?? refuse('common.not_found')
  })
  return downloadOf(open, file)
}

/** The kept PDF of a signing, or the drawing of its pages. */
export const printOf = (kind: 'pdf' | 'pages', signing: SigningRow, row: ContractRow, open: Open): Response =>
  keptPrint(
    readFile(open, kind === 'pdf' ? signing.pdf_file_id : signing.svg_file_id),
    kind,
    row.number ?? 'contract',
  )
