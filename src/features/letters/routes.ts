import { sql } from 'kysely'
import { transaction } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { route, type Route, type Visit, visitRoute } from '#kit/serve.ts'
import { workspaceAt } from '#features/workspaces/actions.ts'
import { counts } from './actions.ts'
import { preview } from './actions-kept.ts'
import * as contract from './contract.ts'

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Notes that a letter was opened, and whether its link was followed; where that leads. Refuses a key that no letter has. */
const note = async ({ db, now }: Visit, slug: string, key: string, followed: boolean) => {
  const workspace = await workspaceAt(db, slug)
  if (!workspace) return refuse('common.not_found')
  const { rows } = await transaction(db, workspace.id, (tx) =>
    sql<{
      video: string | null
    }>`update letter set opened_at = coalesce(opened_at, ${now.toString()}::timestamptz),
        followed_at = coalesce(followed_at, ${followed ? now.toString() : null}::timestamptz)
      where workspace_id = ${workspace.id}::uuid and key = ${key} and (not ${followed} or video is not null)
      returning video`.execute(tx),
  )
  return rows[0] ?? refuse('common.not_found')
}

const unkept = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

export const letterRoutes: Route[] = [
  route(contract.previewLetter, (w, { body }) => preview(w, body)),
  route(contract.countLetters, (w, { params }) => counts(w, params.id)),
  visitRoute(contract.followLetter, async (visit, { params: { slug, key } }) => {
    const { video } = await note(visit, slug, key, true)
    return new Response(null, { status: 302, headers: { ...unkept, location: video ?? '/' } })
  }),
  visitRoute(contract.openLetter, async (visit, { params: { slug, key } }) => {
    await note(visit, slug, key, false)
    return new Response(pixel, { headers: { ...unkept, 'content-type': 'image/gif' } })
  }),
]
