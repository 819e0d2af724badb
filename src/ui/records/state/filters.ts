import type { Field } from '#kit/fields.ts'
import { type Condition, type FilterTree, isCondition, operatorsOf } from '#kit/filter.ts'

/** A filter as it is edited: conditions and groups of conditions, one level deep. */
export type FilterGroup = { join: 'and' | 'or'; items: readonly Condition[] }
export type FilterDraft = { join: 'and' | 'or'; items: readonly (Condition | FilterGroup)[] }
/** Where a condition or group stands: its place, or the group's place and its own. */
export type Place = readonly [number] | readonly [number, number]

export const emptyDraft: FilterDraft = { join: 'and', items: [] }
export const isGroup = (item: Condition | FilterGroup): item is FilterGroup => !Array.isArray(item)

const groupOf = (tree: Exclude<FilterTree, Condition>) =>
  'and' in tree ? { join: 'and' as const, parts: tree.and } : { join: 'or' as const, parts: tree.or }

/** A filter's text as a draft; undefined when it cannot be edited here (not a filter, or nested deeper). */
export const draftOf = (text: string | undefined): FilterDraft | undefined => {
  if (!text) return emptyDraft
  try {
    const tree = JSON.parse(text) as FilterTree
    if (isCondition(tree)) return { join: 'and', items: [tree] }
    const { join, parts } = groupOf(tree)
    const items = parts.map((part): Condition | FilterGroup => {
      if (isCondition(part)) return part
      const group = groupOf(part)
      if (!group.parts.every(isCondition)) throw new Error('deeper than one level')
      return { join: group.join, items: group.parts }
    })
    return { join, items }
  } catch {
    return undefined
  }
}

const needsNoValue = (operator: string) => operator === 'empty' || operator === 'filled'

/** Whether a condition says enough to be asked. */
export const isComplete = ([, operator, value]: Condition): boolean => {
  if (needsNoValue(operator)) return true
  if (operator === 'between')
    return Array.isArray(value) && value.length === 2 && value.every((v) => v !== '' && v != null)
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== ''
}

/** A draft as the URL's text: incomplete conditions and empty groups are left out; undefined when nothing is left. */
export const filterText = (draft: FilterDraft): string | undefined => {
  const parts = draft.items.flatMap((item): FilterTree[] => {
    if (!isGroup(item)) return isComplete(item) ? [item] : []
    const inner = item.items.filter(isComplete)
    return inner.length === 0 ? [] : [item.join === 'and' ? { and: inner } : { or: inner }]
  })
  if (parts.length === 0) return undefined
  return JSON.stringify(draft.join === 'and' ? { and: parts } : { or: parts })
}

/** How a field is asked about first: the operator people mean most often, still without a value. */
export const firstCondition = (key: string, field: Field): Condition => {
  const operators = operatorsOf(field)
  const wanted =
    ['contains', 'has', 'in', 'is', 'on'].find((o) => operators.some((known) => known === o)) ??
    operators[0] ??
    'filled'
  return field.kind === 'flag' ? [key, 'is', true] : [key, wanted]
}

const shapeOf = (operator: string) =>
  needsNoValue(operator)
    ? 'none'
    : operator === 'between'
      ? 'pair'
      : operator === 'in' || operator === 'notIn'
        ? 'many'
        : 'one'

/** The condition under another operator; the value stays where it still fits. */
export const withOperator = ([key, before, value]: Condition, operator: string): Condition => {
  if (shapeOf(operator) === 'none') return [key, operator]
  return shapeOf(operator) === shapeOf(before) && value !== undefined
    ? [key, operator, value]
    : [key, operator]
}

/** Puts an item at the end, or at the end of the group at `group`. */
export const addItem = (draft: FilterDraft, item: Condition | FilterGroup, group?: number): FilterDraft => {
  if (group === undefined) return { ...draft, items: [...draft.items, item] }
  return mapGroup(draft, group, (items) => (isGroup(item) ? items : [...items, item]))
}

/** Puts a condition where another one was. */
export const putCondition = (draft: FilterDraft, [at, inner]: Place, condition: Condition): FilterDraft =>
  inner === undefined
    ? { ...draft, items: draft.items.with(at, condition) }
    : mapGroup(draft, at, (items) => items.with(inner, condition))

/** Takes an item out; a group that becomes empty goes too. */
export const dropItem = (draft: FilterDraft, [at, inner]: Place): FilterDraft => {
  const item = draft.items[at]
  if (inner === undefined || !item || !isGroup(item) || item.items.length === 1)
    return { ...draft, items: draft.items.toSpliced(at, 1) }
  return mapGroup(draft, at, (items) => items.toSpliced(inner, 1))
}

/** Joins a group's conditions, or without a place the whole draft, by the other word. */
export const joinBy = (draft: FilterDraft, join: 'and' | 'or', at?: number): FilterDraft => {
  if (at === undefined) return { ...draft, join }
  return {
    ...draft,
    items: draft.items.map((item, i) => (i === at && isGroup(item) ? { ...item, join } : item)),
  }
}

const mapGroup = (
  draft: FilterDraft,
  at: number,
  change: (items: readonly Condition[]) => readonly Condition[],
): FilterDraft => ({
  ...draft,
  items: draft.items.map((item, i) =>
    i === at && isGroup(item) ? { ...item, items: change(item.items) } : item,
  ),
})
