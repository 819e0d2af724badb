import type pg from 'pg'
import { type Db, transaction, work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { indexRecords } from '#kit/find.ts'
import { newId } from '#kit/ids.ts'
import { phrase } from '#kit/phrases.ts'
import * as calendars from '#features/calendars/actions.ts'
import { standardCalendar } from '#features/calendars/rules.ts'
import { readyRoleIds } from '#features/roles/contract.ts'
import { admitWorkspace } from '#features/workspaces/rules.ts'
import { actorOf } from './context.ts'

export type Founding = {
  name: string
  slug: string
  timeZone: string
  country: string
  locale: 'en' | 'zh' | 'ru'
  founder: { userId: string; name: string; email: string }
}

/**
 * Makes a workspace with its ready roles and its first owner. `pool` belongs to the schema's owner: requests may not make
 * workspaces by themselves. Refuses a taken address and a zone that does not exist. Returns the ids.
 */
export const foundWorkspace = async (
  db: Db,
  pool: pg.Pool,
  { founder, ...place }: Founding,
): Promise<{ workspaceId: string; memberId: string }> => {
  refuseIssues(admitWorkspace(place))
  const [workspaceId, memberId] = [newId(), newId()]
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rowCount } = await client.query(
      'insert into workspace (id, slug, name, time_zone, country, locale) values ($1, $2, $3, $4, $5, $6) on conflict (slug) do nothing',
      [workspaceId, place.slug, place.name, place.timeZone, place.country, place.locale],
    )
    if (rowCount === 0) refuse('common.duplicate', { field: 'slug' })
    await client.query(`select set_config('tessera.workspace', $1, true)`, [workspaceId])
    await client.query('insert into role (workspace_id, id) select $1, unnest($2::text[])', [
      workspaceId,
      readyRoleIds,
    ])
    await client.query(
      `insert into member (workspace_id, id, user_id, name, email, role_id) values ($1, $2, $3, $4, lower($5), 'owner')`,
      [workspaceId, memberId, founder.userId, founder.name, founder.email],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
  const actor = await transaction(db, workspaceId, (tx) => actorOf(tx, workspaceId, { memberId }, 'web'))
  if (!actor) throw new Error('the founder is missing')
  await work({ db, actor, now: Temporal.Instant.fromEpochMilliseconds(Date.now()) }, async (w) => {
    await w.record(
      {
        type: 'workspace.created',
        noun: 'workspace',
        id: workspaceId,
        data: { changes: { name: [null, place.name] } },
      },
      {
        type: 'member.created',
        noun: 'member',
        id: memberId,
        data: { changes: { name: [null, founder.name], roleId: [null, 'owner'] } },
      },
    )
    await indexRecords(w.tx, 'member', [
      {
        id: memberId,
        title: founder.name,
        ownerIds: [],
        fields: { name: founder.name, email: founder.email },
        keys: [founder.email],
      },
    ])
    await calendars.create(w, standardCalendar(phrase(place.locale, 'calendar.standard'), place.country))
  })
  return { workspaceId, memberId }
}
