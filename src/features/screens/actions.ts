import './policy.ts'
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import type { Values } from '#kit/store.ts'
import { type Screen, screen } from './contract.ts'

/** The links of screens: to take one back is to end it at once, wherever it is shown. */
export const screens = crudActions(screen, { defaults: ({ actor }) => ({ memberId: actor.memberId }) })

/** What is kept of the secret part of a link. */
export const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()

/** Makes the link of a screen in the name of the actor, and tells its address: afterwards nobody can. */
export const make = async (w: Work, values: Values): Promise<{ screen: Screen; path: string }> => {
  const { tx, actor } = w
  const made = (await screens.create(w, values)) as Screen
  const key = randomBytes(24).toString('base64url')
  await sql`update screen set key_hash = ${hashOf(key)}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${made.id}::uuid`.execute(tx)
  const { rows } = await sql<{
    slug: string
  }>`select slug from workspace where id = ${actor.workspaceId}::uuid`.execute(tx)
  return { screen: made, path: `/api/s/${rows[0]!.slug}/${key}` }
}
