import { z } from 'zod'
import { type Condition, conditions, type FilterTree } from './filter.ts'

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

/** What may be asked of a list. */
export const ListQuery = z.object({
  find: z.string().trim().max(200).optional(),
  filter: Filter.optional(),
  sort: Sort.optional(),
  after: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  deleted: z.stringbool().optional(),
})
/** The same of its export. */
export const ExportQuery = z.object({
  find: z.string().trim().max(200).optional(),
  filter: Filter.optional(),
  sort: Sort.optional(),
  columns: z.string().max(2000).optional(),
  as: z.enum(['csv', 'xlsx']).default('csv'),
})
