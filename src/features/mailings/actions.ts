import './policy.ts'
import { sql } from 'kysely'
import { crudActions } from '#kit/crud.ts'
import type { Tx } from '#kit/db.ts'
import type { Values } from '#kit/store.ts'
import { mailing } from './contract.ts'
import { admitRhythm, nextTime, type Rhythm } from './rules.ts'

const rhythmOf = (values: Values): Rhythm => ({
  every: values['every'] as string,
  weekday: (values['weekday'] as number | null | undefined) ?? null,
  monthDay: (values['monthDay'] as number | null | undefined) ?? null,
  at: values['at'] as string,
})

/** Desks that are sent by mail again and again. */
export const mailings = crudActions(mailing, {
  defaults: ({ actor }) => ({ memberId: actor.memberId }),
  admit: (after) => [
    ...admitRhythm(rhythmOf(after)),
    ...((after['recipients'] as unknown[]).length > 0 ? [] : [{ path: ['recipients'], code: 'required' }]),
  ],
  derive: ({ now, actor }, values) => ({
    nextAt: nextTime(rhythmOf(values), now, actor.timeZone).toString(),
  }),
})

type Due = Rhythm & { id: string; member_ids: string[] }

/**
 * Puts a letter for each recipient of what is due in a workspace into the queue, to be written by the recipient's own rights, and
 * notes when it is due next. What was missed is sent once.
 */
export const sendDue = async (
  tx: Tx,
  { workspaceId, timeZone, now }: { workspaceId: string; timeZone: string; now: Temporal.Instant },
): Promise<void> => {
  const { rows } = await sql<Due>`
    select m.id, m.every, m.weekday, m.month_day as "monthDay", m.at,
      array(select r.member_id from mailing_member r join member p on p.workspace_id = r.workspace_id and p.id = r.member_id
        where r.workspace_id = m.workspace_id and r.mailing_id = m.id and p.active and p.deleted_at is null) as member_ids
    from mailing m
    where m.workspace_id = ${workspaceId}::uuid and m.deleted_at is null and m.next_at <= ${now.toString()}::timestamptz
      and exists (select from member a where a.workspace_id = m.workspace_id and a.id = m.member_id and a.active and a.deleted_at is null)
    order by m.id for update of m skip locked`.execute(tx)
  for (const { id, member_ids: recipients, ...rhythm } of rows) {
    for (const memberId of recipients) {
      const payload = JSON.stringify({ workspaceId, memberId, input: { mailingId: id } })
      await sql`select enqueue_job('mail_desk', ${payload}::json, null, ${`mail_desk:${id}:${memberId}`}, null)`.execute(
        tx,
      )
    }
    await sql`update mailing set next_at = ${nextTime(rhythm, now, timeZone).toString()}::timestamptz
      where workspace_id = ${workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  }
}
