import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import { notify } from '#features/notifications/actions.ts'
import { share } from '#features/shares/actions.ts'
import { fixOpen, wholeContract } from '../actions-text.ts'
import { type ContractRow, lockContract, readContract, versionOf } from '../queries.ts'
import { agreementOf, authorsOf, closeRounds, judgesFor, obstaclesTo, setState } from './actions-agreement.ts'
import type { Agreement, ContractMove, JudgeRole, Step } from './contract-agreement.ts'
import { approvalOf } from './queries-agreement.ts'
import { isApproved, isDone, movesOf, seatOf, transitions } from './rules-moves.ts'

const types = { send: 'sent', reopen: 'reopened', cancel: 'cancelled', end: 'ended' } as const

type Asked = { move: ContractMove; version?: number | undefined; words: string }

/**
 * Moves a contract on. Refuses a stale version, a move that does not lead on from where it stands (`contract.no_move`), and to ask
 * for approval of what could not be signed (`contract.blocked`, with everything that stands in the way).
 */
export const move = async (w: Work, id: string, { move: how, version, words }: Asked): Promise<Agreement> => {
  await wholeContract(w, id)
  const row = await lockContract(w, id)
  if (version !== undefined && row.version !== version) refuse('common.stale', { version: row.version })
  if (!movesOf(row, true).includes(how)) refuse('contract.no_move', { state: row.state })
  if (how === 'ask') await ask(w, row, words)
  else {
    const fixed = how === 'send' ? await fixOpen(w, row, words) : undefined
    if (how === 'send' && !fixed && row.state === 'negotiation') refuse('contract.unchanged')
    await closeRounds(w, id)
    const { number } = fixed ?? (await versionOf(w, id))
    const data = { words, version: number }
    await setState(w, row, transitions[how].to, { type: `contract.${types[how]}`, data })
  }
  return agreementOf(w, id)
}

const ask = async (w: Work, row: ContractRow, words: string): Promise<void> => {
  const open = await versionOf(w, row.id)
  const { steps, vacant } = await judgesFor(w, row, open)
  const obstacles = await obstaclesTo(w, row, open, vacant)
  if (obstacles.length > 0) refuse('contract.blocked', { obstacles })
  if (steps.length === 0) refuse('contract.no_move', { state: row.state })
  await fixOpen(w, row, words)
  await sql`insert into contract_approval (workspace_id, id, contract_id, number, steps, asked_by, asked_at)
    values (${w.actor.workspaceId}::uuid, ${newId()}::uuid, ${row.id}::uuid, ${open.number},
      ${JSON.stringify(steps)}::jsonb, ${w.actor.memberId}::uuid, ${w.now.toString()}::timestamptz)`.execute(
    w.tx,
  )
  const judges = [
    ...new Set(steps.flatMap(({ seats, deputies }) => [...seats.map((s) => s.memberId), ...deputies])),
  ]
  await setState(w, row, transitions.ask.to, {
    type: 'contract.approval_asked',
    data: { words, version: open.number, roles: steps.map(({ role }) => role) },
  })
  // Whoever is to judge may read it, whatever else they may.
  for (const memberId of judges) await share(w, { noun: 'contract', recordId: row.id, memberId })
  for (const memberId of new Set(steps.flatMap(({ seats }) => seats.map((s) => s.memberId))))
    await notify(w, { memberId, kind: 'review', noun: 'contract', recordId: row.id })
}

type Judgement = { role: JudgeRole; verdict: 'approved' | 'returned'; words: string }

/**
 * Notes what somebody thinks of a contract in a role. Refuses whoever is not asked with 403, whoever wrote it or asks for it with
 * `draft.own_review`, and to give it back without words.
 */
export const judge = async (w: Work, id: string, { role, verdict, words }: Judgement): Promise<Agreement> => {
  await wholeContract(w, id)
  const row = await readContract(w, id, sql`and t.deleted_at is null for update of t`)
  const approval = await approvalOf(w, id)
  if (row.state !== 'approval' || !approval) return refuse('contract.no_move', { state: row.state })
  const version = await versionOf(w, id, approval.number)
  const me = w.actor.memberId
  if (authorsOf(version, approval.asked_by).has(me)) refuse('draft.own_review')
  const at = approval.steps.findIndex((step) => step.role === role)
  const place = at < 0 ? -1 : seatOf(approval.steps[at]!, me)
  if (place < 0) refuse('auth.forbidden', { permission: 'contract.read', role })
  if (verdict === 'returned' && words.trim() === '') refuseIssues([{ path: ['words'], code: 'required' }])
  const steps: Step[] = approval.steps.map((step, n) =>
    n === at
      ? {
          ...step,
          seats: step.seats.map((seat, m) =>
            m === place ? { ...seat, verdict, byId: me, words, at: w.now.toString() } : seat,
          ),
        }
      : step,
  )
  await sql`update contract_approval set steps = ${JSON.stringify(steps)}::jsonb
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${approval.id}::uuid`.execute(w.tx)
  const returned = verdict === 'returned'
  if (returned) await closeRounds(w, id)
  await setState(w, row, returned ? 'negotiation' : 'approval', {
    type: returned ? 'contract.returned' : 'contract.approved',
    data: {
      role,
      words,
      version: approval.number,
      forId: steps[at]!.seats[place]!.memberId,
      done: isDone(steps[at]!),
    },
  })
  if (returned || isApproved(steps))
    await notify(w, {
      memberId: approval.asked_by,
      kind: returned ? 'returned' : 'approved',
      noun: 'contract',
      recordId: id,
    })
  return agreementOf(w, id)
}
