import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { reaches } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { whoMay } from '#features/members/actions.ts'
import { notify } from '#features/notifications/actions.ts'
import { isInForce } from '#features/templates/actions.ts'
import { createFromDeal } from './actions.ts'
import { comment, settle } from './answer.ts'
import { offer } from './contract.ts'
import type { Details, OfferMove } from './contract-papers.ts'
import { type Issuing, issueRow, prepareIssue, type Prints, settleIssue } from './actions-issue.ts'
import { mailOffer } from './jobs.ts'
import { dealOf, lockOffer, type OfferRow, readOffer, setOffer, standingOf, workspaceOf } from './queries.ts'
import { isExpired, mayJudge, movesOf, transitions } from './rules.ts'
import { todayOf } from '#kit/time.ts'

/** What was said about an offer, oldest first. */
export const commentsOf = async ({ tx, actor }: Work, id: string): Promise<Details['comments']> => {
  const { rows } = await sql<{ id: string; at: Date; member_id: string | null; name: string; body: string }>`
    select id, at, member_id, name, body from offer_comment
    where workspace_id = ${actor.workspaceId}::uuid and offer_id = ${id}::uuid order by id`.execute(tx)
  return rows.map((r) => ({
    id: r.id,
    at: r.at.toISOString(),
    memberId: r.member_id,
    name: r.name,
    body: r.body,
  }))
}

const linkOf = async (w: Work, key: string | null): Promise<string | null> =>
  key === null ? null : `/api/o/${(await workspaceOf(w)).slug}/${key}`

/** An offer beyond its fields: its lines, what may be done with it, its link, its print and what was said. */
export const details = async (w: Work, id: string): Promise<Details> => {
  const row = await readOffer(w, id)
  const standing = await standingOf(w, row)
  const writes = reaches(w.actor, offer, 'update', row) && row.deleted_at === null
  return {
    version: row.version,
    contents: row.content,
    moves: writes ? movesOf(standing, w.actor.memberId) : [],
    expired: isExpired({ state: row.state, validUntil: row.valid_until }, todayOf(w)),
    beyondLimit: standing.beyond,
    link: await linkOf(w, row.key),
    printed: row.sha256 === null || row.pages === null ? null : { sha256: row.sha256, pages: row.pages },
    docx: row.sha256 === null ? await isInForce(w, row.docx_template_id, 'docx') : row.docx_file_id !== null,
    supersedes: row.supersedes_id,
    comments: await commentsOf(w, id),
  }
}

/** The offer for one of its moves, locked. Refuses a stale version, and a move that does not lead on from where it stands. */
const lockFor = async (w: Work, id: string, move: OfferMove, version?: number): Promise<OfferRow> => {
  const row = await lockOffer(w, id)
  if (version !== undefined && row.version !== version) refuse('common.stale', { version: row.version })
  const standing = await standingOf(w, row)
  const judges = move === 'approve' || move === 'return'
  if (judges && row.state === 'review' && !mayJudge(standing, w.actor.memberId)) refuse('draft.own_review')
  if (!movesOf(standing, w.actor.memberId).includes(move)) refuse('offer.not_now', { state: row.state })
  return row
}

type Asked = { version?: number | undefined; words?: string | undefined; by?: string | undefined }

const types = {
  ask: 'review_asked',
  approve: 'approved',
  return: 'returned',
  reopen: 'reopened',
  withdraw: 'withdrawn',
} as const

/** Moves an offer on; the move is refused where it does not lead on from where the offer stands (`offer.not_now`). */
export const moveOffer = async (
  w: Work,
  id: string,
  move: Exclude<OfferMove, 'send' | 'revise'>,
  { version, words = '', by }: Asked = {},
): Promise<void> => {
  const row = await lockFor(w, id, move, version)
  if (move === 'issue') return issueRow(w, row)
  if (move === 'accept' || move === 'decline') {
    if (!by) refuseIssues([{ path: ['by'], code: 'required' }])
    return settle(w, row, move === 'accept' ? 'accepted' : 'declined', { by: by ?? '', from: null }, words)
  }
  if (move === 'return' && words === '') refuseIssues([{ path: ['words'], code: 'required' }])
  const { to } = transitions[move]
  await setOffer(w, id, {
    state: to,
    ...(move === 'ask' && { asked_by: w.actor.memberId }),
    ...(move === 'approve' && { approved_by: w.actor.memberId }),
  })
  await w.record({
    type: `offer.${types[move]}`,
    noun: 'offer',
    id,
    parent: dealOf(row),
    data: { words, changes: { state: [row.state, to] } },
  })
  if (move === 'ask') await tellJudges(w, row)
  if ((move === 'approve' || move === 'return') && row.asked_by !== null)
    await notify(w, {
      memberId: row.asked_by,
      kind: move === 'approve' ? 'approved' : 'returned',
      noun: 'offer',
      recordId: id,
    })
}

/** Whoever may even remove offers leads those who make them. */
const tellJudges = async (w: Work, row: OfferRow): Promise<void> => {
  const standing = { ...(await standingOf(w, row)), askedBy: w.actor.memberId }
  for (const { id: memberId } of await whoMay(w, 'offer.delete'))
    if (mayJudge(standing, memberId))
      await notify(w, { memberId, kind: 'review', noun: 'offer', recordId: row.id })
}

/**
 * Makes an offer of a deal and issues it, or asks for approval where it needs one; of a deal without lines it stays a draft,
 * which `empty` says. With the same `once`, the one made before is given back as it stands.
 */
export const offerDeal = async (
  w: Work,
  dealId: string,
  once?: string,
): Promise<{ id: string; name: string; number: string | null; empty: boolean }> => {
  const { id, made } = await createFromDeal(w, dealId, once)
  const row = await readOffer(w, id)
  const empty = made && row.content.lines.length === 0
  if (!made || empty) return { id, name: row.name, number: row.number, empty }
  const moves = movesOf(await standingOf(w, row), w.actor.memberId)
  await moveOffer(w, id, moves.includes('issue') ? 'issue' : 'ask')
  const { name, number } = await readOffer(w, id)
  return { id, name, number, empty }
}

/** Issues an offer: its number is given, and it is printed for good. */
export const issue = (w: Work, id: string): Promise<void> => moveOffer(w, id, 'issue')

/**
 * Opens the customer's link and mails it with the PDF; without an address it is only noted as sent. The first sending is what
 * counts as an offer sent.
 */
export const send = async (
  w: Work,
  id: string,
  { version, to, words = '' }: { version?: number; to: string | null; words?: string },
): Promise<void> => {
  const row = await lockFor(w, id, 'send', version)
  const first = row.state !== 'sent'
  await setOffer(w, id, {
    state: 'sent',
    key: row.key ?? randomBytes(24).toString('base64url'),
    ...(first && { sent_at: w.now.toString() }),
  })
  await w.record({
    type: first ? 'offer.sent' : 'offer.resent',
    noun: 'offer',
    id,
    parent: dealOf(row),
    data: {
      ...(to !== null && { to }),
      // Whose offer it is counted as.
      ...(row.owner_id !== null && { memberId: row.owner_id }),
      ...(first && { changes: { state: [row.state, 'sent'] } }),
    },
  })
  if (to !== null) await w.enqueue(mailOffer.name, { offerId: id, to, words })
}

/** An offer that is issued apart from the transaction that began it. */
export type IssueBegun = Issuing & { id: string; version: number }

/**
 * Begins to issue an offer that is printed between two transactions: the number is kept on the draft until then. Refuses with
 * `offer.needs_approval` where the discount is beyond the limit, else as issuing does.
 */
export const beginIssue = async (w: Work, id: string): Promise<IssueBegun> => {
  const row = await lockOffer(w, id)
  if (row.state === 'draft' && (await standingOf(w, row)).beyond) refuse('offer.needs_approval')
  const issuing = await prepareIssue(w, await lockFor(w, id, 'issue'))
  if (row.number !== null) return { ...issuing, id, version: row.version }
  await setOffer(w, id, { number: issuing.number })
  return { ...issuing, id, version: row.version + 1 }
}

/** Issues an offer with what was printed of it; false where it has changed since, and must be printed anew. */
export const endIssue = async (w: Work, begun: IssueBegun, prints: Prints): Promise<boolean> => {
  const row = await lockOffer(w, begun.id)
  if (row.version !== begun.version) return false
  await settleIssue(w, row, begun, prints)
  return true
}

/** Takes the customer's link back; whoever has it reads that there is no offer. */
export const closeLink = async (w: Work, id: string): Promise<void> => {
  const row = await lockOffer(w, id)
  if (row.key === null) return
  await setOffer(w, id, { key: null })
  await w.record({ type: 'offer.link_closed', noun: 'offer', id, parent: dealOf(row) })
}

/** Says something that the customer reads by the link. */
export const say = async (w: Work, id: string, body: string): Promise<void> => {
  const row = await lockOffer(w, id)
  const { name } = await w.tx
    .selectFrom('member')
    .select('name')
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('id', '=', w.actor.memberId)
    .executeTakeFirstOrThrow()
  await comment(w, row, { name, body, memberId: w.actor.memberId })
}
