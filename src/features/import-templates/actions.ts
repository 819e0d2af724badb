import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import type { Options } from '#features/sheets/contract.ts'
import type { Importable } from '#features/sheets/rules.ts'
import type { Template } from './contract.ts'

type Stored = { id: string; name: string; noun: string; headers: string[]; options: unknown }
const present = (r: Stored): Template => ({
  id: r.id,
  name: r.name,
  noun: r.noun as Importable,
  headers: r.headers,
  options: r.options as Options,
})

/** The saved mappings of a noun, or of all. */
export const list = async ({ tx, actor }: Work, noun?: Importable): Promise<Template[]> => {
  const rows = await tx
    .selectFrom('import_template')
    .selectAll()
    .where('workspace_id', '=', actor.workspaceId)
    .$if(noun !== undefined, (q) => q.where('noun', '=', noun!))
    .orderBy('name')
    .limit(200)
    .execute()
  return rows.map(present)
}

/** The saved mappings that feed on columns this file has: all of theirs, or nearly. */
export const fitting = async (w: Work, noun: Importable, headers: readonly string[]): Promise<Template[]> =>
  (await list(w, noun)).filter(
    (t) => t.headers.filter((header) => headers.includes(header)).length >= t.headers.length * 0.8,
  )

/** Saves a mapping under a name that is free (409 otherwise); where the file's own marks are (encoding, dates), they stay out. */
export const create = async (w: Work, name: string, options: Options): Promise<Template> => {
  const headers = Object.entries(options.mapping ?? {}).flatMap(([header, field]) => (field ? [header] : []))
  if (!options.noun) refuseIssues([{ path: ['options', 'noun'], code: 'required' }])
  if (headers.length === 0) refuseIssues([{ path: ['options', 'mapping'], code: 'required' }])
  const { noun, mapping, key, onMatch, tags, dates, numbers, priceListId, source, listId } = options
  const row = {
    id: newId(),
    name,
    noun: noun!,
    headers,
    options: { noun, mapping, key, onMatch, tags, dates, numbers, priceListId, source, listId },
  }
  await w.tx
    .insertInto('import_template')
    .values({
      ...row,
      workspace_id: w.actor.workspaceId,
      options: JSON.stringify(row.options),
      author_id: w.actor.memberId,
      created_at: new Date(w.now.epochMilliseconds),
    })
    .execute()
  return present(row)
}

/** Removes a saved mapping of one's own, or with `import.create` over all, anybody's. */
export const remove = async ({ tx, actor }: Work, id: string): Promise<{ id: string }> => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return refuse('common.not_found')
  const gone = await tx
    .deleteFrom('import_template')
    .where('workspace_id', '=', actor.workspaceId)
    .where('id', '=', id)
    .$if(actor.grants.import?.verbs.create !== 'all', (q) => q.where('author_id', '=', actor.memberId))
    .returning('id')
    .executeTakeFirst()
  return gone ?? refuse('common.not_found')
}
