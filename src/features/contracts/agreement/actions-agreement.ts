import { sql } from 'kysely'
import { reaches } from '#kit/access.ts'
import { dayOf, workingDays } from '#kit/calendar.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { titlesOf } from '#kit/present.ts'
import { defaultCalendar } from '#features/calendars/actions.ts'
import { whoMay } from '#features/members/actions.ts'
import { openErrorsOf } from '#features/reviews/actions-texts.ts'
import { countAmendments } from '../amendments/counts.ts'
import { amendmentAt } from '../amendments/queries-amendments.ts'
import { amendingNow } from '../amendments/written.ts'
import { parentOf, textsOf, wholeContract } from '../actions-text.ts'
import { contract, type ContractState } from '../contract.ts'
import { type ContractRow, type VersionRow, versionOf } from '../queries.ts'
import { isAgreeing, toldBy } from '../rules.ts'
import { plainOf } from '../text/show.ts'
import {
  type Agreement,
  type CountedObstacle,
  countedObstacles,
  type JudgeRole,
  type Obstacle,
  type RouteStep,
  type Step,
} from './contract-agreement.ts'
import { activeAmong, type ApprovalRow, approvalOf, routesRow } from './queries-agreement.ts'
import { isApproved, movesOf, obligatory, routeOf, seatOf, unapprovedRoles } from './rules-moves.ts'
import { obstaclesOf } from './rules-obstacles.ts'

/** Those who wrote a version or ask for its approval: they do not judge it. */
export const authorsOf = (version: Pick<VersionRow, 'made_by'>, askedBy: string): Set<string> =>
  new Set([askedBy, ...(version.made_by === null ? [] : [version.made_by])])

const lastDay = async (w: Work, days: number): Promise<string> => {
  const calendar = await defaultCalendar(w)
  const today = dayOf(calendar, w.now)
  let left = days
  for (const { day } of workingDays(calendar, today.add({ days: 1 }))) if (--left === 0) return day.toString()
  return today.toString()
}

/** A step with those who can really judge: active, allowed to read contracts, and not its authors. */
const seated = async (
  w: Work,
  { role, to, deputies, quorum, days }: RouteStep,
  may: ReadonlySet<string>,
  authors: ReadonlySet<string>,
): Promise<Step> => {
  const able = (id: string) => may.has(id) && !authors.has(id)
  const named =
    'members' in to
      ? to.members
      : (await activeAmong(w, { members: [], teams: [to.teamId] })).map(({ id }) => id)
  const [own, others] = [named.filter(able), deputies.filter(able)]
  const seats = own.length > 0 ? own : others
  return {
    role,
    quorum,
    dueOn: await lastDay(w, days),
    deputies: others,
    seats: seats.map((memberId) => ({ memberId, verdict: null, byId: null, words: '', at: null })),
  }
}

/** Who is to judge a contract, and the roles in which nobody can. */
export const judgesFor = async (
  w: Work,
  row: ContractRow,
  version: VersionRow,
): Promise<{ steps: Step[]; vacant: JudgeRole[] }> => {
  const settings = await routesRow(w)
  const about = { kind: row.kind, ourRole: row.our_role, amount: toldBy(version.terms).amount }
  const may = new Set((await whoMay(w, 'contract.read')).map(({ id }) => id))
  const steps: Step[] = []
  for (const step of routeOf(settings, about)?.steps ?? [])
    steps.push(await seated(w, step, may, authorsOf(version, w.actor.memberId)))
  const roles = new Set([...obligatory(settings, about), ...steps.map(({ role }) => role)])
  const filled = (role: JudgeRole) => steps.some((step) => step.role === role && step.seats.length > 0)
  return { steps, vacant: [...roles].filter((role) => !filled(role)) }
}

type Count = (w: Work, contractId: string) => Promise<number>
const counts: Record<CountedObstacle, Count> = {
  uncovered: async () => 0,
  negotiated: async () => 0,
  differing: async () => 0,
}

/** Says how many obstacles of a kind a contract has; told by the feature that keeps what they are about. */
export const registerCounted = (kind: CountedObstacle, count: Count): void => {
  counts[kind] = count
}

/** Everything that keeps a version of a contract from being signed. */
export const obstaclesTo = async (
  w: Work,
  row: ContractRow,
  version: VersionRow,
  vacant: readonly JudgeRole[],
): Promise<Obstacle[]> => {
  const texts = await textsOf(w, row, version)
  const body = plainOf(texts[0]!.reads, row.ruling).text
  const errors = row.review_id === null ? null : await openErrorsOf(w, row.review_id, body)
  const counted = {} as Record<CountedObstacle, number>
  for (const kind of countedObstacles) counted[kind] = await counts[kind](w, row.id)
  const amendment = await amendmentAt(w, row.id)
  const amending = amendment ? await amendingNow(w, amendment) : null
  return obstaclesOf({
    kind: row.kind,
    body: version.body,
    terms: version.terms,
    texts,
    errors,
    counted,
    vacant,
    amending,
  })
}

const shownApproval = (
  { number, steps, asked_by: askedBy, asked_at: at }: ApprovalRow,
  judges: JudgeRole[],
): Agreement['approval'] => ({
  number,
  askedBy,
  askedAt: at.toISOString(),
  approved: isApproved(steps),
  steps,
  judges,
})

/** How a contract stands: what may be done next, what stands in the way, and who has judged it. */
export const agreementOf = async (w: Work, id: string): Promise<Agreement> => {
  const row = await wholeContract(w, id)
  const version = await versionOf(w, id)
  const approval = await approvalOf(w, id)
  const { steps, vacant } = await judgesFor(w, row, version)
  const writes = reaches(w.actor, contract, 'update', row) && row.deleted_at === null
  const me = w.actor.memberId
  const judges =
    approval && row.state === 'approval' && !authorsOf(version, approval.asked_by).has(me)
      ? approval.steps.filter((step) => seatOf(step, me) >= 0).map(({ role }) => role)
      : []
  const people = (approval?.steps ?? []).flatMap(({ seats, deputies }) => [
    ...deputies,
    ...seats.flatMap(({ memberId, byId }) => [memberId, ...(byId === null ? [] : [byId])]),
  ])
  const members = new Set([...people, ...(approval ? [approval.asked_by] : [])])
  return {
    state: row.state,
    version: row.version,
    moves: writes ? movesOf(row, steps.length + vacant.length > 0) : [],
    amendment: row.amends_id !== null,
    obstacles: isAgreeing(row.state)
      ? await obstaclesTo(w, row, version, row.state === 'approval' ? [] : vacant)
      : [],
    unapproved: unapprovedRoles(row.state, { round: approval?.steps, needed: steps }),
    approval: approval ? shownApproval(approval, judges) : null,
    refs: await titlesOf(w.tx, w.actor, new Map([['member', members]])),
  }
}

/** Has a contract stand in another state, with what else changes with it, and tells so. */
export const setState = async (
  w: Work,
  row: Pick<ContractRow, 'id' | 'state' | 'company_id' | 'amends_id'>,
  state: ContractState,
  told: { type: `contract.${string}`; data?: object },
): Promise<void> => {
  const { rows } = await sql`update contract set state = ${state}, version = version + 1,
      updated_at = ${w.now.toString()}::timestamptz
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${row.id}::uuid returning id`.execute(w.tx)
  if (rows.length === 0) refuse('common.not_found')
  if (row.amends_id !== null) await countAmendments(w, row.amends_id)
  await w.record({
    type: told.type,
    noun: 'contract',
    id: row.id,
    parent: parentOf(row),
    data: { ...told.data, ...(row.state !== state && { changes: { state: [row.state, state] } }) },
  })
}

/** Ends the rounds of judging and of signing that run, if any do: their links lead nowhere any more. */
export const closeRounds = async (w: Work, id: string): Promise<void> => {
  for (const table of ['contract_approval', 'contract_signing'])
    await sql`update ${sql.table(table)} set closed_at = ${w.now.toString()}::timestamptz
      where workspace_id = ${w.actor.workspaceId}::uuid and contract_id = ${id}::uuid and closed_at is null`.execute(
      w.tx,
    )
}
