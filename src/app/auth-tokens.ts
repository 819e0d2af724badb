import type pg from 'pg'
import type { BetterAuth } from './auth-options.ts'

export type NewToken = {
  userId: string
  workspaceId: string
  memberId: string
  name: string
  /** 1 to 3650; a year when left out. */
  expiresInDays?: number
}

export type Token = {
  id: string
  name: string
  /** The first characters, by which a person recognises it. */
  start: string
  userId: string
  memberId: string
  createdAt: Date
  expiresAt: Date | null
  lastUsedAt: Date | null
}

type Parts = { pool: pg.Pool; better: BetterAuth; forget: (userId?: string) => void }

/** API tokens: each acts as one member of one workspace, and only its hash is kept. */
export const createTokens = ({ pool, better, forget }: Parts) => ({
  /** Makes a token and returns it in plain text, for the only time. */
  createToken: async ({ userId, workspaceId, memberId, name, expiresInDays = 365 }: NewToken) => {
    const made = await better.api.createApiKey({
      body: { userId, name, expiresIn: expiresInDays * 24 * 60 * 60, metadata: { workspaceId, memberId } },
    })
    return { id: made.id, token: made.key, expiresAt: made.expiresAt }
  },

  /** The tokens of a workspace, or of one member of it, newest first. */
  listTokens: async ({
    workspaceId,
    memberId,
  }: {
    workspaceId: string
    memberId?: string
  }): Promise<Token[]> => {
    const { rows } = await pool.query<Token>(
      `select id, name, start, reference_id as "userId", member_id as "memberId", created_at as "createdAt",
         expires_at as "expiresAt", last_request as "lastUsedAt"
       from api_key where workspace_id = $1 and ($2::uuid is null or member_id = $2)
       order by created_at desc, id desc`,
      [workspaceId, memberId ?? null],
    )
    return rows
  },

  /** Ends a token of a workspace, or of one member of it, at once; false when there is no such token. */
  revokeToken: async (of: { id: string; workspaceId: string; memberId?: string }): Promise<boolean> => {
    const { rows } = await pool.query<{ reference_id: string }>(
      `delete from api_key where id = $1 and workspace_id = $2 and ($3::uuid is null or member_id = $3)
       returning reference_id`,
      [of.id, of.workspaceId, of.memberId ?? null],
    )
    for (const { reference_id } of rows) forget(reference_id)
    return rows.length > 0
  },
})
