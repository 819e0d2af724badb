import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { type Profile, readyProfiles } from '../contract.ts'
import { type Asked, heldBy } from '../judgement/profiles.ts'
import type { Matter, Own } from './contract-own.ts'
import { admitMatters, mattersOf, profileOf } from './rules-own.ts'

type Row = { matters: Matter[]; version: number }

/** What stands there until somebody changes it. */
const nine = mattersOf(heldBy('elements'))

const rowOf = async ({ tx, actor }: Work, lock = sql``): Promise<Row> => {
  const { rows } = await sql<Row>`select matters, version from review_own
    where workspace_id = ${actor.workspaceId}::uuid ${lock}`.execute(tx)
  return rows[0] ?? { matters: nine, version: 0 }
}

const ready = Object.fromEntries(readyProfiles.map((name) => [name, mattersOf(heldBy(name))]))

/** What the company itself asks of contracts; the nine elements until somebody says otherwise. */
export const readOwn = async (w: Work): Promise<Own> => ({ ...(await rowOf(w)), ready })

/** Says what the company itself asks of contracts. Refuses with `common.stale` when it was changed meanwhile. */
export const setOwn = async (
  w: Work,
  { version, matters }: { version: number; matters: readonly Matter[] },
): Promise<Own> => {
  const { tx, actor, now } = w
  // Two who begin at once take turns at the same row.
  await sql`insert into review_own (workspace_id, matters, version, updated_at)
    values (${actor.workspaceId}::uuid, ${JSON.stringify(nine)}::jsonb, 0, ${now.toString()}::timestamptz)
    on conflict do nothing`.execute(tx)
  const before = await rowOf(w, sql`for update`)
  if (before.version !== version)
    refuse('common.stale', { version: before.version, current: await readOwn(w) })
  refuseIssues(admitMatters(matters))
  await sql`update review_own set matters = ${JSON.stringify(matters)}::jsonb, version = version + 1,
    updated_at = ${now.toString()}::timestamptz where workspace_id = ${actor.workspaceId}::uuid`.execute(tx)
  await w.record({
    type: 'workspace.review_own_changed',
    noun: 'workspace',
    id: actor.workspaceId,
    data: { changes: { matters: [before.matters, matters] }, count: matters.length },
  })
  return readOwn(w)
}

/** What a review by a profile asks: the name of a ready-made one, or what the company asks for itself. */
export const askedBy = async (w: Work, profile: Profile): Promise<Asked> =>
  profile === 'own' ? profileOf((await rowOf(w)).matters) : profile
