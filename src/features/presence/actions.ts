import { sql } from 'kysely'
import { among, reach, readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { titlesOf, want, type Wanted } from '#kit/present.ts'
import { claims } from '#features/calls/actions.ts'
import type { Person } from './contract.ts'

const LATE = 5
const NEXT = 3
const subjects = ['company', 'contact', 'deal', 'lead']

type CallRow = {
  member_id: string
  id: string
  subject_id: string | null
  started_at: Date
  outcome: NonNullable<Person['lastCall']>['outcome']
  length: number | null
}
type TaskRow = {
  assignee_id: string
  id: string
  title: string
  due_at: Date
  subject_id: string
  late: boolean
  of: number
  place: number
}

/** What each active employee within the reach of the role, guests are none, is at in this moment, as far as the actor may read it; by name. */
export const presence = async (w: Work) => {
  const { tx, actor } = w
  const members = reach(actor, 'task', 'read')
  const { rows: people } = await sql<{ id: string }>`select id from ${readable(actor, 'member')} m
    where m.active and m.role_id <> 'guest' and ${members === null ? sql`true` : among(sql`m.id`, 'uuid', members)} order by m.name, m.id`.execute(
    tx,
  )
  const ids = people.map(({ id }) => id)
  const [calling, calls, tasks] = await Promise.all([claims(w, ids), lastCalls(w, ids), tasksOf(w, ids)])
  const items = ids.map((memberId): Person => {
    const own = tasks.filter((t) => t.assignee_id === memberId)
    const last = calls.find((c) => c.member_id === memberId)
    const [late, next] = [own.filter((t) => t.late), own.filter((t) => !t.late)]
    return {
      memberId,
      calling: calling.get(memberId) ?? null,
      lastCall: last
        ? {
            id: last.id,
            subjectId: last.subject_id,
            at: last.started_at.toISOString(),
            outcome: last.outcome,
            length: last.length,
          }
        : null,
      open: (late[0]?.of ?? 0) + (next[0]?.of ?? 0),
      overdue: late[0]?.of ?? 0,
      late: late.map(taskOf),
      next: next.slice(0, NEXT).map(taskOf),
    }
  })
  const wanted: Wanted = new Map([['member', new Set(ids)]])
  for (const { calling: c, lastCall, late, next } of items)
    for (const id of [c?.subjectId, lastCall?.subjectId, ...[...late, ...next].map((t) => t.subjectId)])
      if (id) for (const noun of subjects) want(wanted, noun, id)
  return { items, refs: await titlesOf(tx, actor, wanted) }
}

const taskOf = ({ id, title, due_at: due, subject_id: subjectId }: TaskRow) => ({
  id,
  title,
  dueAt: due.toISOString(),
  subjectId,
})

const lastCalls = async ({ tx, actor, now }: Work, memberIds: readonly string[]): Promise<CallRow[]> => {
  const { rows } =
    await sql<CallRow>`select c.* from unnest(${memberIds as string[]}::uuid[]) m(id) cross join lateral (
      select member_id, c.id, subject_id, started_at, outcome, length from ${readable(actor, 'call')} c
      where c.member_id = m.id and c.started_at <= ${now.toString()}::timestamptz
      order by c.started_at desc, c.id desc limit 1) c`.execute(tx)
  return rows
}

const tasksOf = async ({ tx, actor, now }: Work, memberIds: readonly string[]): Promise<TaskRow[]> => {
  const late = sql`due_at < ${now.toString()}::timestamptz`
  const { rows } = await sql<TaskRow>`select * from (
      select assignee_id, id, title, due_at, subject_id, ${late} as late,
        count(*) over (partition by assignee_id, ${late}) as of,
        row_number() over (partition by assignee_id, ${late} order by due_at, id) as place
      from ${readable(actor, 'task')} t
      where state = 'open' and assignee_id = any(${memberIds as string[]}::uuid[])) t
    where place <= ${LATE} order by due_at, id`.execute(tx)
  return rows
}
