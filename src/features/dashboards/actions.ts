import { sql } from 'kysely'
import { may } from '#kit/access.ts'
import { fieldOf } from '#kit/condition.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { type Figures, type Question as Asked, severalFigures } from '#kit/figures.ts'
import { conditions } from '#kit/filter.ts'
import { newId } from '#kit/ids.ts'
import { nounNamed } from '#kit/nouns.ts'
import { isBucket } from '#kit/period.ts'
import * as roles from '#features/roles/actions.ts'
import { type Desk, type DeskName, desks, type Question, type Widget } from './contract.ts'
import { readyDesks } from './rules.ts'

type Row = { id: string; role_id: string | null; widgets: unknown; version: number }

/** Answers questions about nouns, in their order; refuses a noun that the actor may not read. */
export const figuresOf = async (
  w: Work,
  asked: readonly { noun: string; question: Asked }[],
): Promise<Figures[]> =>
  severalFigures(
    w,
    asked.map(({ noun, question }) => {
      const n = nounNamed(noun) ?? refuse('common.not_found', { noun })
      if (!may(w.actor, `${noun}.read`)) refuse('auth.forbidden', { permission: `${noun}.read` })
      return [n, question]
    }),
  )

/** The desk of that name; refuses any other (404). */
export const named = (id: string): DeskName => desks.find((desk) => desk === id) ?? refuse('common.not_found')

/** A desk as the actor finds it. What it asks of nouns and fields that the actor may not read is left out. */
export const get = async (w: Work, id: string): Promise<Desk> => {
  const { tx, actor } = w
  const desk = named(id)
  const { rows } = await sql<Row>`select id, role_id, widgets, version from dashboard
    where workspace_id = ${actor.workspaceId}::uuid and desk = ${desk} and deleted_at is null
      and (member_id = ${actor.memberId}::uuid or role_id = ${actor.roleId})`.execute(tx)
  const own = rows.find((row) => row.role_id === null)
  const row = own ?? rows[0]
  const widgets = (row?.widgets as Widget[] | undefined) ?? readyDesks[desk]
  return {
    desk,
    of: own ? 'member' : row ? 'role' : 'ready',
    version: own?.version ?? 0,
    widgets: widgets.flatMap((widget) => shownOf(w, widget)),
  }
}

const shownOf = (w: Work, widget: Widget): Widget[] => {
  if (widget.kind === 'target') return may(w.actor, 'target.read') ? [widget] : []
  const questions = widget.questions.filter((question) => mayAsk(w, question))
  return questions.length > 0 ? [{ ...widget, questions }] : []
}

const mayAsk = ({ actor }: Work, { noun, filter, date, by, measure }: Question): boolean => {
  const n = nounNamed(noun)
  if (!n || !may(actor, `${noun}.read`)) return false
  const fields = [...conditions(filter).map(([field]) => field), date, isBucket(by) ? null : by, measure]
  return fields.every((field) => field === null || fieldOf(actor, n, field) !== undefined)
}

/** Whose arrangement is changed; a role's only by somebody who may change roles. */
const holderOf = ({ actor }: Work, roleId: string | undefined) => {
  if (roleId === undefined) return { member: actor.memberId, role: null }
  if (!may(actor, 'role.update')) refuse('auth.forbidden', { permission: 'role.update' })
  return { member: null, role: roleId }
}

const lock = async (w: Work, desk: DeskName, holder: ReturnType<typeof holderOf>) => {
  const { tx, actor } = w
  if (holder.role !== null) {
    const { items } = await roles.list(w)
    if (!items.some(({ id }) => id === holder.role)) refuse('common.not_found')
  }
  const { rows } = await sql<
    Row & { deleted_at: Date | null }
  >`select id, role_id, widgets, version, deleted_at
    from dashboard where workspace_id = ${actor.workspaceId}::uuid and desk = ${desk}
      and member_id is not distinct from ${holder.member}::uuid and role_id is not distinct from ${holder.role}
    for update`.execute(tx)
  return rows[0]
}

/** Arranges a desk for the actor, or for a role. Refuses a version that is not the last one. */
export const save = async (
  w: Work,
  id: string,
  {
    widgets,
    version,
    roleId,
  }: { widgets: Widget[]; version?: number | undefined; roleId?: string | undefined },
): Promise<Desk> => {
  const [desk, holder] = [named(id), holderOf(w, roleId)]
  const before = await lock(w, desk, holder)
  const current = before && before.deleted_at === null ? before.version : 0
  if (version !== undefined && version !== current)
    refuse('common.stale', { version: current, current: await get(w, id) })
  const made = newId()
  const { rows } = await sql<{
    id: string
  }>`insert into dashboard (workspace_id, id, desk, member_id, role_id, widgets)
    values (${w.actor.workspaceId}::uuid, ${made}::uuid, ${desk}, ${holder.member}::uuid, ${holder.role}, ${JSON.stringify(widgets)}::jsonb)
    on conflict (workspace_id, desk, member_id, role_id) do update
      set widgets = excluded.widgets, version = dashboard.version + 1, updated_at = ${w.now.toString()}, deleted_at = null
    returning id`.execute(w.tx)
  const type = rows[0]!.id === made ? 'dashboard.created' : 'dashboard.updated'
  await w.record({ type, noun: 'dashboard', id: rows[0]!.id, data: { desk, ...(roleId && { roleId }) } })
  return get(w, id)
}

/** Gives up an arrangement, so that the one behind it is shown. */
export const reset = async (w: Work, id: string, roleId: string | undefined): Promise<Desk> => {
  const [desk, holder] = [named(id), holderOf(w, roleId)]
  const before = await lock(w, desk, holder)
  if (before && before.deleted_at === null) {
    await sql`update dashboard set deleted_at = ${w.now.toString()}
      where workspace_id = ${w.actor.workspaceId}::uuid and id = ${before.id}::uuid`.execute(w.tx)
    await w.record({ type: 'dashboard.deleted', noun: 'dashboard', id: before.id, data: { desk } })
  }
  return get(w, id)
}
