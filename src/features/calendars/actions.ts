import './policy.ts'
import { sql } from 'kysely'
import type { WorkingCalendar } from '#kit/calendar.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { isId, newId } from '#kit/ids.ts'
import { officialDays } from '#kit/official.ts'
import { changesOf } from '#kit/trace.ts'
import type { Calendar, Settings } from './contract.ts'
import { admitCalendar, standardCalendar, workingCalendar } from './rules.ts'

const read = async ({ tx, actor }: Work, id?: string, lock = false): Promise<Calendar[]> => {
  const { rows } = await sql<Calendar>`select id, name, time_zone as "timeZone", country, week, exceptions,
      is_default as "isDefault", version from calendar
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null ${id ? sql`and id = ${id}::uuid` : sql``}
    order by is_default desc, name, id ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows
}
const one = async (w: Work, id: string, lock = false): Promise<Calendar> =>
  (isId(id) && (await read(w, id, lock))[0]) || refuse('common.not_found')

const keys = ['name', 'timeZone', 'country', 'week', 'exceptions', 'isDefault'] as const
const inOrder = ({ exceptions, ...rest }: Settings): Settings => ({
  ...rest,
  exceptions: exceptions.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
})

/** Takes the default from the calendar that has it: the one that is written next becomes it. */
const dethrone = async ({ tx, actor, now }: Work) => {
  await sql`update calendar set is_default = false, version = version + 1, updated_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and is_default and deleted_at is null`.execute(tx)
}

/** All working calendars, the default one first, the others by name. */
export const list = async (w: Work): Promise<{ items: Calendar[] }> => ({ items: await read(w) })

/** Makes a working calendar. Refuses shifts out of order, a week without work and a zone that does not exist. */
export const create = async (w: Work, given: Settings): Promise<Calendar> => {
  const settings = inOrder(given)
  refuseIssues(admitCalendar(settings))
  if (settings.isDefault) await dethrone(w)
  const id = newId()
  const { name, timeZone, country, week, exceptions, isDefault } = settings
  await sql`insert into calendar (workspace_id, id, name, time_zone, country, week, exceptions, is_default, created_at, updated_at)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${name}, ${timeZone}, ${country}, ${JSON.stringify(week)}::jsonb,
      ${JSON.stringify(exceptions)}::jsonb, ${isDefault}, ${w.now.toString()}, ${w.now.toString()})`.execute(
    w.tx,
  )
  await w.record({
    type: 'calendar.created',
    noun: 'calendar',
    id,
    data: { changes: { name: [null, name] } },
  })
  return one(w, id)
}

/** Changes a working calendar as a whole. Refuses a stale version, and what `create` does; the default one stays it. */
export const change = async (
  w: Work,
  id: string,
  { version, ...given }: Settings & { version: number },
): Promise<Calendar> => {
  const before = await one(w, id, true)
  if (before.version !== version) refuse('common.stale', { version: before.version, current: before })
  const settings = inOrder({ ...given, isDefault: given.isDefault || before.isDefault })
  refuseIssues(admitCalendar(settings))
  if (settings.isDefault && !before.isDefault) await dethrone(w)
  const { name, timeZone, country, week, exceptions, isDefault } = settings
  await sql`update calendar set name = ${name}, time_zone = ${timeZone}, country = ${country}, week = ${JSON.stringify(week)}::jsonb,
      exceptions = ${JSON.stringify(exceptions)}::jsonb, is_default = ${isDefault}, version = version + 1, updated_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  const changes = changesOf(keys, before, settings)
  await w.record({ type: 'calendar.updated', noun: 'calendar', id, data: { changes } })
  return one(w, id)
}

/** Removes a working calendar. Refuses the default one (`common.in_use`). */
export const remove = async (w: Work, id: string): Promise<{ id: string }> => {
  const { isDefault } = await one(w, id, true)
  if (isDefault) refuse('common.in_use', { count: 1 })
  await sql`update calendar set deleted_at = ${w.now.toString()}, version = version + 1
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: 'calendar.deleted', noun: 'calendar', id })
  return { id }
}

/** The calendar by which the workspace works, for terms and working time, whoever asks. */
export const defaultCalendar = async (w: Work): Promise<WorkingCalendar> => {
  const [first] = await read(w)
  // A workspace that was founded by a server of the version before has none yet.
  const settings = first ?? standardCalendar('', '')
  const official = settings.country && (await officialDays(settings.country))
  return workingCalendar(settings, official, w.actor.timeZone)
}
