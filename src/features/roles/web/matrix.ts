import type { FieldRight, Grants, Scope } from '#kit/access.ts'

/** A noun as the matrix of rights shows it: which verbs it has and which of its fields can be hidden or frozen. */
export type RightNoun = { name: string; verbs: readonly string[]; fields: readonly string[]; owned: boolean }

export const allVerbs = ['read', 'create', 'update', 'delete', 'export', 'import'] as const

/** How far a verb reaches under these grants; undefined when it is not granted. */
export const scopeOf = (grants: Grants, noun: string, verb: string): Scope | undefined =>
  grants[noun]?.verbs[verb]

/** The right on a field: its own, else what the noun says of the rest, else open. */
export const fieldRightOf = (grants: Grants, noun: string, field: string): FieldRight =>
  grants[noun]?.fields?.[field] ?? grants[noun]?.rest ?? 'open'

/** The grants with one verb given in a scope, or taken away. Without `read` no other verb makes sense. */
export const withScope = (grants: Grants, noun: string, verb: string, scope: Scope | undefined): Grants => {
  const { [noun]: grant = { verbs: {} }, ...others } = grants
  const { [verb]: _old, ...verbs } = grant.verbs
  if (verb === 'read' && !scope) return others
  const read = verbs['read'] ?? (verb === 'read' ? undefined : scope)
  return {
    ...grants,
    [noun]: { ...grant, verbs: { ...verbs, ...(read && { read }), ...(scope && { [verb]: scope }) } },
  }
}

/** The grants with the right on one field. */
export const withFieldRight = (grants: Grants, noun: string, field: string, right: FieldRight): Grants => {
  const grant = grants[noun]
  if (!grant) return grants
  const { [field]: _old, ...fields } = grant.fields ?? {}
  return {
    ...grants,
    [noun]: { ...grant, fields: right === (grant.rest ?? 'open') ? fields : { ...fields, [field]: right } },
  }
}

/** The fields of a noun that are not open, with their rights. */
export const limitedFields = (grants: Grants, noun: RightNoun): { field: string; right: FieldRight }[] =>
  noun.fields
    .map((field) => ({ field, right: fieldRightOf(grants, noun.name, field) }))
    .filter(({ right }) => right !== 'open')
