import type { Permission } from './endpoint.ts'
import { refuse } from './errors.ts'
import type { Field } from './fields.ts'
import type { AnyNoun, Verb } from './noun.ts'

// What a role grants, told without a database: the browser asks it too.

/** How far a permission reaches: records one holds, records of one's teams and those below, or all. */
export const scopes = ['own', 'team', 'all'] as const
export type Scope = (typeof scopes)[number]
export type FieldRight = 'hidden' | 'frozen' | 'open'

/** What a role may do. Fields are an allow-list: what `fields` does not name gets `rest`. */
export type Grants = {
  [noun: string]: {
    verbs: { [verb: string]: Scope }
    rest?: FieldRight
    fields?: { [field: string]: FieldRight }
  }
}

/** Who acts: a member of one workspace under one role, with the members whose records count as the team's. */
export type Actor = {
  workspaceId: string
  memberId: string
  userId: string
  roleId: string
  grants: Grants
  /** The actor and all members of the actor's teams and the teams below. */
  teamMemberIds: readonly string[]
  locale: 'en' | 'zh' | 'ru'
  /** IANA zone of the workspace. */
  timeZone: string
  /** ISO 3166 country of the workspace: how telephone numbers without a country code are read. */
  country: string
  via: 'web' | 'api' | 'job' | 'cli' | 'import' | 'form' | 'automation'
  /** What makes the actor act where no person does: noted with each event, with all that led to it. */
  cause?: { id: string; name: string; chain: readonly string[] }
}

/** Whether nobody is at work: what a form or an automation does is no person's answer. */
export const byItself = ({ via }: Actor): boolean => via === 'form' || via === 'automation'

/** What stands in a table under a key that may come from outside, where `toString` is no more than a word. */
const at = <T>(table: { [key: string]: T } | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined

const granted = (actor: Pick<Actor, 'grants'>, noun: string, verb: string): Scope | undefined =>
  at(at(actor.grants, noun)?.verbs, verb)

/** Whether the role has the permission in any scope. */
export const may = (actor: Pick<Actor, 'grants'>, permission: Permission): boolean => {
  if (permission === 'member' || permission === 'user' || permission === 'public') return true
  const [noun, verb] = permission.split('.') as [string, string]
  return granted(actor, noun, verb) !== undefined
}

/** The actor's right on one field of a noun; an unnamed field gets the noun's `rest`, and without one stays open. */
export const fieldRight = (actor: Actor, noun: string, field: string): FieldRight => {
  const grant = at(actor.grants, noun)
  return grant ? (at(grant.fields, field) ?? grant.rest ?? 'open') : 'hidden'
}

/** The fields of a noun the actor may read, in the catalogue's order. */
export const readableFields = (actor: Actor, n: AnyNoun): [string, Field][] =>
  Object.entries(n.fields as Record<string, Field>).filter(
    ([key]) => fieldRight(actor, n.name, key) !== 'hidden',
  )

/** The members whose records a verb reaches; null means everybody's. */
export const reach = (actor: Actor, noun: string, verb: string): readonly string[] | null => {
  const scope = granted(actor, noun, verb) ?? refuse('auth.forbidden', { permission: `${noun}.${verb}` })
  return scope === 'all' ? null : scope === 'team' ? actor.teamMemberIds : [actor.memberId]
}

const columns = new Map<string, string>()

/** The column of a field: `ownerId` → `owner_id`. */
export const column = (field: string): string => {
  const known = columns.get(field)
  if (known !== undefined) return known
  const name = field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
  // Names that come from outside must not fill the memory.
  if (columns.size < 1000) columns.set(field, name)
  return name
}

/** Whether the actor's verb reaches a row already read, judged by its owners. */
export const reaches = (actor: Actor, n: AnyNoun, verb: Verb, row: Record<string, unknown>): boolean => {
  const scope = granted(actor, n.name, verb)
  if (!scope || scope === 'all') return scope === 'all'
  const members = scope === 'team' ? actor.teamMemberIds : [actor.memberId]
  return n.owners.some((field) => members.includes(row[column(field)] as string))
}
