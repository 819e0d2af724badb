import type pg from 'pg'

const HOUR = 2

/**
 * Starts what a workspace does once a night, where it is two o’clock: sends back to the pool what nobody works, as whoever
 * made the rules, reminds of what has no next step, brings amendments into contracts on
 * their day, and removes documents that became no template. Where that member has left, as
 * the owner who is here longest.
 */
export const startNights = async (pool: pg.Pool, now: Temporal.Instant): Promise<void> => {
  const { rows } = await pool.query<{ id: string; time_zone: string }>('select id, time_zone from workspace')
  const client = await pool.connect()
  try {
    for (const { id } of rows.filter(({ time_zone: zone }) => now.toZonedDateTimeISO(zone).hour === HOUR)) {
      await client.query('begin')
      await client.query(`select set_config('tessera.workspace', $1, true)`, [id])
      await client.query(
        `select enqueue_job('pool.sweep', json_build_object('workspaceId', p.workspace_id, 'memberId', m.id, 'input', json_build_object()),
            null, 'pool.sweep:' || p.workspace_id, null)
          from pool p cross join lateral (select m.id from member m
            where m.workspace_id = p.workspace_id and m.active and m.deleted_at is null and (m.id = p.updated_by or m.role_id = 'owner')
            order by m.id <> p.updated_by, m.created_at limit 1) m
          where p.workspace_id = $1 and p.active`,
        [id],
      )
      for (const job of ['task.idle', 'template.sweep', 'contract.amendments'])
        await client.query(
          `select enqueue_job($2, json_build_object('workspaceId', m.workspace_id, 'memberId', m.id, 'input', json_build_object()),
              null, $2 || ':' || m.workspace_id, null)
            from member m where m.workspace_id = $1 and m.active and m.deleted_at is null and m.role_id = 'owner'
            order by m.created_at limit 1`,
          [id, job],
        )
      await client.query('commit')
    }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
