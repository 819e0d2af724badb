import './policy.ts'
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { isId, newId } from '#kit/ids.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import type { Form } from './contract.ts'
import type { Content } from './contract-content.ts'
import { admitForm } from './rules.ts'

type Row = {
  id: string
  name: string
  key: string
  active: boolean
  stage_id: string | null
  content: Content
  version: number
  slug: string
}

const present = ({ id, name, key, active, stage_id: stageId, content, version, slug }: Row): Form => ({
  id,
  name,
  path: `/api/f/${slug}/${key}`,
  active,
  stageId,
  content,
  version,
})

const readForms = async ({ tx, actor }: Work, id?: string, lock = false): Promise<Row[]> => {
  const { rows } =
    await sql<Row>`select f.id, f.name, f.key, f.active, f.stage_id, f.content, f.version, w.slug
    from form f join workspace w on w.id = f.workspace_id
    where f.workspace_id = ${actor.workspaceId}::uuid and f.deleted_at is null ${id ? sql`and f.id = ${id}::uuid` : sql``}
    order by f.name, f.id ${lock ? sql`for update of f` : sql``}`.execute(tx)
  return rows
}
const oneForm = async (w: Work, id: string, lock = false): Promise<Row> =>
  (isId(id) && (await readForms(w, id, lock))[0]) || refuse('common.not_found')

type Settings = Pick<Form, 'name' | 'active' | 'stageId' | 'content'>

const admit = async (w: Work, { content, stageId }: Settings) => {
  refuseIssues(admitForm(content, stageId))
  if (stageId === null) return
  const stage = (await stagesOf(w)).find(({ id }) => id === stageId)
  if (stage?.kind !== 'open')
    refuseIssues([{ path: ['stageId'], code: 'ref.unknown', params: { noun: 'stage', id: stageId } }])
}

/** All forms, by name. */
export const list = async (w: Work): Promise<{ items: Form[] }> => ({
  items: (await readForms(w)).map(present),
})

/** Makes a form under an address nobody can guess. */
export const create = async (w: Work, settings: Settings): Promise<Form> => {
  await admit(w, settings)
  const { tx, actor, now } = w
  const [id, key] = [newId(), randomBytes(9).toString('base64url')]
  const { name, active, stageId, content } = settings
  await sql`insert into form (workspace_id, id, name, key, active, stage_id, content, runs_as, created_at, created_by, updated_at)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${name}, ${key}, ${active}, ${stageId}::uuid, ${JSON.stringify(content)}::jsonb,
      ${actor.memberId}::uuid, ${now.toString()}, ${actor.memberId}::uuid, ${now.toString()})`.execute(tx)
  await w.record({
    type: 'form.created',
    noun: 'form',
    id,
    data: {
      changes: {
        name: [null, name],
        active: [null, active],
        stageId: [null, stageId],
        content: [null, content],
      },
    },
  })
  return present(await oneForm(w, id))
}

/** Changes a form as a whole; refuses a stale version. */
export const change = async (
  w: Work,
  id: string,
  { version, ...settings }: Settings & { version: number },
): Promise<Form> => {
  const before = await oneForm(w, id, true)
  if (before.version !== version)
    refuse('common.stale', { version: before.version, current: present(before) })
  await admit(w, settings)
  const { tx, actor, now } = w
  const { name, active, stageId, content } = settings
  await sql`update form set name = ${name}, active = ${active}, stage_id = ${stageId}::uuid, content = ${JSON.stringify(content)}::jsonb,
      version = version + 1, updated_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  const was = present(before)
  await w.record({
    type: 'form.updated',
    noun: 'form',
    id,
    data: {
      changes: Object.fromEntries(
        (['name', 'active', 'stageId', 'content'] as const)
          .filter((key) => JSON.stringify(was[key]) !== JSON.stringify(settings[key]))
          .map((key) => [key, [was[key], settings[key]]]),
      ),
    },
  })
  return present(await oneForm(w, id))
}

/** Removes a form. */
export const remove = async (w: Work, id: string): Promise<{ id: string }> => {
  await oneForm(w, id, true)
  await sql`update form set deleted_at = ${w.now.toString()}, active = false, version = version + 1
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: 'form.deleted', noun: 'form', id })
  return { id }
}
