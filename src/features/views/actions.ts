import type { Selectable } from 'kysely'
import type { Database } from '#db/schema.gen.ts'
import { may } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { isId, newId } from '#kit/ids.ts'
import { nounNamed } from '#kit/nouns.ts'
import type { View } from './contract.ts'

type Row = Selectable<Database['view']>

const present = (w: Work, r: Row): View => ({
  id: r.id,
  noun: r.noun,
  name: r.name,
  query: r.query as View['query'],
  shared: r.shared,
  ownerId: r.owner_id,
  version: r.version,
  can: r.owner_id === w.actor.memberId ? ['update', 'delete'] : [],
})

/** Saved views of a noun: the actor's own and the shared ones, by name. */
export const list = async (w: Work, noun: string) => {
  const rows = await w.tx
    .selectFrom('view')
    .selectAll()
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('noun', '=', noun)
    .where('deleted_at', 'is', null)
    .where((eb) => eb.or([eb('owner_id', '=', w.actor.memberId), eb('shared', '=', true)]))
    .orderBy('name')
    .orderBy('id')
    .execute()
  return { items: may(w.actor, `${noun}.read`) ? rows.map((r) => present(w, r)) : [] }
}

/** Saves a view for the actor, or for everybody who may read the noun. */
export const create = async (
  w: Work,
  { noun, name, query, shared }: Pick<View, 'noun' | 'name' | 'query' | 'shared'>,
) => {
  if (!nounNamed(noun) || !may(w.actor, `${noun}.read`))
    refuseIssues([{ path: ['noun'], code: 'ref.unknown', params: { noun } }])
  const row = await w.tx
    .insertInto('view')
    .values({
      workspace_id: w.actor.workspaceId,
      id: newId(),
      noun,
      name,
      query: JSON.stringify(query),
      shared,
      owner_id: w.actor.memberId,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await w.record({
    type: 'view.created',
    noun: 'view',
    id: row.id,
    data: { changes: { name: [null, name] } },
  })
  return present(w, row)
}

const own = async (w: Work, id: string): Promise<Row> => {
  if (!isId(id)) return refuse('common.not_found')
  const row = await w.tx
    .selectFrom('view')
    .selectAll()
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where((eb) => eb.or([eb('owner_id', '=', w.actor.memberId), eb('shared', '=', true)]))
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('common.not_found')
  return row.owner_id === w.actor.memberId ? row : refuse('auth.forbidden')
}

/** Changes the actor's own view; refuses another's with 403 and a stale version with 409. */
export const update = async (
  w: Work,
  id: string,
  {
    version,
    query,
    ...rest
  }: {
    version: number
    name?: string | undefined
    query?: View['query'] | undefined
    shared?: boolean | undefined
  },
) => {
  const before = await own(w, id)
  if (before.version !== version)
    refuse('common.stale', { version: before.version, current: present(w, before) })
  const row = await w.tx
    .updateTable('view')
    .set((eb) => ({
      ...rest,
      ...(query && { query: JSON.stringify(query) }),
      version: eb('version', '+', 1),
      updated_at: new Date(w.now.epochMilliseconds),
    }))
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await w.record({
    type: 'view.updated',
    noun: 'view',
    id,
    data: { changes: { name: [before.name, row.name], query: [before.query, row.query] } },
  })
  return present(w, row)
}

/** Removes the actor's own view. */
export const remove = async (w: Work, id: string) => {
  await own(w, id)
  await w.tx
    .updateTable('view')
    .set({ deleted_at: new Date(w.now.epochMilliseconds) })
    .where('workspace_id', '=', w.actor.workspaceId)
    .where('id', '=', id)
    .execute()
  await w.record({ type: 'view.deleted', noun: 'view', id })
  return { id }
}
