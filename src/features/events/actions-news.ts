import { sql } from 'kysely'
import { column, may, visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { nounNamed } from '#kit/nouns.ts'
import { type EventRow, told } from './actions.ts'

/** How many records are told of, and how many events of each. */
const RECORDS = 30
const EVENTS = 10
const FIRST_LOOK = { hours: 7 * 24 }
const FURTHEST = { hours: 30 * 24 }

const nouns = ['company', 'contact', 'deal', 'lead', 'task', 'offer']

/** What a role lets the actor read of the own records that were changed or removed after a moment. */
const ownChanged = ({ actor }: Work, since: string) =>
  nouns
    .filter((noun) => may(actor, `${noun}.read`))
    .map((noun) => {
      const holders = nounNamed(noun)!.owners.map(
        (field) => sql`t.${sql.ref(column(field))} = ${actor.memberId}::uuid`,
      )
      // Each arm has an index: of what was changed last, and of the recycle bin.
      return sql`select t.id from ${sql.table(noun)} t where ${visible(actor, noun, 't')} and (${sql.join(holders, sql` or `)})
        and ((t.deleted_at is null and t.updated_at > ${since}::timestamptz) or t.deleted_at > ${since}::timestamptz)`
    })

/** What others changed on the actor's own records since the actor last looked, as far as the actor may read it. */
export const news = async (w: Work) => {
  const { tx, actor, now } = w
  const { rows: looks } = await sql<{ seen_at: Date }>`select seen_at from news_seen
    where workspace_id = ${actor.workspaceId}::uuid and member_id = ${actor.memberId}::uuid`.execute(tx)
  const seenAt = looks[0]?.seen_at.toISOString() ?? null
  const before = (ago: { hours: number }) => new Date(now.subtract(ago).epochMilliseconds).toISOString()
  const earliest = before(seenAt === null ? FIRST_LOOK : FURTHEST)
  const since = seenAt !== null && seenAt > earliest ? seenAt : earliest
  const own = ownChanged(w, since)
  const { rows } =
    own.length === 0
      ? { rows: [] }
      : await sql<EventRow & { place: number }>`
    select * from (select e.*, dense_rank() over (order by e.newest desc, e.record_id) as place
      from (select e.*, max(e.id::text) over (partition by e.record_id) as newest
        from (${sql.join(own, sql` union all `)}) own cross join lateral (
          select * from event e where e.workspace_id = ${actor.workspaceId}::uuid and e.record_id = own.id and e.at > ${since}::timestamptz
            and (e.actor_id <> ${actor.memberId}::uuid or e.via in ('form', 'automation'))
          order by e.id desc limit ${EVENTS}) e) e) e
    where place <= ${RECORDS + 1} order by place, id desc`.execute(tx)
  return {
    ...(await told(
      w,
      rows.filter(({ place }) => place <= RECORDS),
    )),
    seenAt,
    since,
    more: rows.some(({ place }) => place > RECORDS),
  }
}

/** Notes up to which moment the actor has seen the news, the present one at most; null forgets that they ever looked. */
export const see = async ({ tx, actor, now }: Work, seenAt: string | null) => {
  const mine = sql`workspace_id = ${actor.workspaceId}::uuid and member_id = ${actor.memberId}::uuid`
  if (seenAt === null) {
    await sql`delete from news_seen where ${mine}`.execute(tx)
    return { seenAt }
  }
  const moment = Temporal.Instant.from(seenAt)
  const upTo = Temporal.Instant.compare(moment, now) < 0 ? moment : now
  const { rows } = await sql<{ seen_at: Date }>`
    insert into news_seen (workspace_id, member_id, seen_at)
    values (${actor.workspaceId}::uuid, ${actor.memberId}::uuid, ${upTo.toString()}::timestamptz)
    on conflict (workspace_id, member_id) do update set seen_at = excluded.seen_at returning seen_at`.execute(
    tx,
  )
  return { seenAt: rows[0]!.seen_at.toISOString() }
}
