import type pg from 'pg'
import { refuse } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import { type BetterAuth, password as rule } from './auth-options.ts'
import type { Language } from './mail-texts.ts'

export type NewUser = { email: string; name: string; password?: string; locale?: Language | null }

type Parts = { pool: pg.Pool; better: BetterAuth; forget: (userId?: string) => void }

/** People: made only here, by an invitation or the command line, never by a public sign-up. */
export const createUsers = ({ pool, better, forget }: Parts) => ({
  /** Makes a person and returns their id; without a password they set one by the reset link. Refuses a taken e-mail and a weak password. */
  createUser: async ({ email, name, password, locale = null }: NewUser): Promise<{ id: string }> => {
    const id = newId()
    const hash = password === undefined ? null : await hashOf(better, password)
    const { rowCount } = await pool.query(
      `with made as (
         insert into "user" (id, email, name, email_verified, locale) values ($1, lower($2), $3, true, $4)
         on conflict (email) do nothing returning id
       )
       insert into account (id, user_id, provider_id, account_id, password)
       select $5, id, 'credential', id::text, $6 from made`,
      [id, email, name, locale, newId(), hash],
    )
    if (rowCount === 0) refuse('common.duplicate', { field: 'email' })
    return { id }
  },

  /** The person with this e-mail, in any case of letters, or null. */
  findUser: async (
    email: string,
  ): Promise<{ id: string; name: string; email: string; locale: Language | null } | null> => {
    const { rows } = await pool.query('select id, name, email, locale from "user" where email = lower($1)', [
      email,
    ])
    return rows[0] ?? null
  },

  /** Sets a person's password, and ends their sessions and open reset links. Refuses a weak password and an unknown person. */
  setPassword: async ({ userId, password }: { userId: string; password: string }): Promise<void> => {
    const hash = await hashOf(better, password)
    const { rowCount } = await pool.query(
      `with ended as (delete from session where user_id = $1),
            void as (delete from verification where value = $1::text)
       insert into account (id, user_id, provider_id, account_id, password)
       select $2, id, 'credential', id::text, $3 from "user" where id = $1
       on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = now()`,
      [userId, newId(), hash],
    )
    forget(userId)
    if (rowCount === 0) refuse('common.not_found')
  },
})

const hashOf = async (better: BetterAuth, password: string) => {
  if (password.length < rule.min)
    refuse('common.invalid', issue('auth.password_too_short', { min: rule.min }))
  if (password.length > rule.max) refuse('common.invalid', issue('auth.password_too_long', { max: rule.max }))
  return (await better.$context).password.hash(password)
}

const issue = (code: string, params: Record<string, unknown>) => ({
  issues: [{ path: ['password'], code, params }],
})
