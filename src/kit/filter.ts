import { z } from 'zod'
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

const MAX_CONDITIONS = 50
const MAX_DEPTH = 5

const ConditionShape = z.union([
  z.tuple([z.string().max(100), z.string().max(20)]),
  z.tuple([z.string().max(100), z.string().max(20), z.unknown()]),
])
const Tree: z.ZodType<FilterTree> = z.lazy(() =>
  z.union([
    ConditionShape as unknown as z.ZodType<Condition>,
    z.strictObject({ and: z.array(Tree).max(MAX_CONDITIONS) }),
    z.strictObject({ or: z.array(Tree).max(MAX_CONDITIONS) }),
  ]),
)

const depth = (value: unknown, level = 0): number =>
  level > 20 || typeof value !== 'object' || value === null
    ? level
    : Math.max(level, ...Object.values(value).map((v) => depth(v, level + 1)))

const treeIn = (json: unknown): FilterTree | undefined => {
  if (depth(json) > MAX_DEPTH * 2 + 2) return undefined
  const parsed = Tree.safeParse(json)
  return parsed.success && conditions(parsed.data).length <= MAX_CONDITIONS ? parsed.data : undefined
}

const unreadable = { code: 'custom' as const, params: { code: 'filter.unreadable' } }

/** A filter as it stands in the URL: JSON of a FilterTree, e.g. `{"and":[["lifecycle","in",["current"]]]}`. */
export const Filter = z
  .string()
  .max(8000)
  .transform((source, ctx): FilterTree => {
    try {
      const tree = treeIn(JSON.parse(source))
      if (tree) return tree
    } catch {
      // said below: not JSON is the same to the reader as not a filter
    }
    ctx.addIssue(unreadable)
    return z.NEVER
  })

/** A filter as it stands in a body. */
export const FilterBody = z.unknown().transform((json, ctx): FilterTree => {
  const tree = treeIn(json)
  if (!tree) ctx.addIssue(unreadable)
  return tree ?? z.NEVER
})

/** `name` ascending or `-name` descending. */
export const Sort = z.string().regex(/^-?[a-zA-Z]+$/)

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
