import type pg from 'pg'

export type Limit = { max: number; window: number }
export type Verdict = { allowed: boolean; retryAfter: number | null }
export type Limits = ReturnType<typeof createLimits>

/** Counts attempts per key in windows of so many seconds, in the database, so that all servers count together. */
export const createLimits = (pool: pg.Pool) => ({
  /** Counts one attempt and says whether it is still within the limit; `retryAfter` in seconds. */
  take: async (key: string, { max, window }: Limit): Promise<Verdict> => {
    const { rows } = await pool.query<{ count: number; wait: number }>(
      `insert into rate_limit as r (key, count, resets_at) values ($1, 1, now() + make_interval(secs => $2))
       on conflict (key) do update set
         count = case when r.resets_at <= now() then 1 else r.count + 1 end,
         resets_at = case when r.resets_at <= now() then excluded.resets_at else r.resets_at end
       returning count, ceil(extract(epoch from resets_at - now()))::int as wait`,
      [key, window],
    )
    const { count, wait } = rows[0]!
    if (count === 1) await pool.query('delete from rate_limit where resets_at < now()')
    return verdict(count <= max, wait)
  },

  /** Says whether another attempt would be within the limit, without counting one. */
  peek: async (key: string, { max }: Limit): Promise<Verdict> => {
    const { rows } = await pool.query<{ count: number; wait: number }>(
      `select count, ceil(extract(epoch from resets_at - now()))::int as wait
       from rate_limit where key = $1 and resets_at > now()`,
      [key],
    )
    return verdict((rows[0]?.count ?? 0) < max, rows[0]?.wait ?? 0)
  },

  /** Forgets the attempts of a key. */
  clear: (key: string) => pool.query('delete from rate_limit where key = $1', [key]),
})

const verdict = (allowed: boolean, wait: number): Verdict => ({
  allowed,
  retryAfter: allowed ? null : Math.max(wait, 1),
})
