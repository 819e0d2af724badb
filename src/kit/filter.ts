import type { Field, Kind } from './fields.ts'

/** What can be asked of a field, by its kind. `me`, and days relative to today, are resolved when the filter runs. */
export const operators = {
  text: ['contains', 'starts', 'is', 'isNot', 'empty', 'filled'],
  url: ['contains', 'empty', 'filled'],
  choice: ['in', 'notIn', 'empty', 'filled'],
  ref: ['in', 'notIn', 'empty', 'filled'],
  subject: ['in', 'empty', 'filled'],
  links: ['in', 'notIn', 'empty', 'filled'],
  day: ['on', 'before', 'after', 'between', 'empty', 'filled'],
  instant: ['on', 'before', 'after', 'between', 'empty', 'filled'],
  integer: ['is', 'below', 'above', 'between', 'empty', 'filled'],
  flag: ['is', 'empty', 'filled'],
  money: ['below', 'above', 'between', 'empty', 'filled'],
  phones: ['has', 'empty', 'filled'],
  emails: ['has', 'empty', 'filled'],
  identifier: ['is', 'starts', 'empty', 'filled'],
  addresses: ['contains', 'empty', 'filled'],
} as const satisfies Record<Kind, readonly string[]>

export type Operator = (typeof operators)[Kind][number]

/** One condition: field, operator, and its value(s); `empty` and `filled` take none. */
export type Condition = readonly [field: string, operator: string, value?: unknown]
export type FilterTree = Condition | { and: readonly FilterTree[] } | { or: readonly FilterTree[] }

/** Whether a tree, or a part of one, is a single condition. */
export const isCondition = (tree: FilterTree | Group): tree is Condition => Array.isArray(tree)

export type Group = { join: 'and' | 'or'; parts: readonly FilterTree[] }

/** Every condition of a tree, in reading order. */
export const conditions = (tree: FilterTree): Condition[] =>
  isCondition(tree) ? [tree] : ('and' in tree ? tree.and : tree.or).flatMap(conditions)

/** The parts of a tree: one condition, or the word that joins its branches. */
export const branches = (tree: FilterTree): Group | Condition =>
  isCondition(tree) ? tree : 'and' in tree ? { join: 'and', parts: tree.and } : { join: 'or', parts: tree.or }

/** The operators a field understands. */
export const operatorsOf = (field: Field): readonly Operator[] => operators[field.kind]
