import type { Translate } from '#ui/i18n.tsx'
import type { Target } from '../../contract.ts'
import { type Goal, goalNamed, type Importable, PRICE } from '../../rules.ts'

/** What a column can feed, in the reader's words. */
export type GoalOption = { value: string; label: string }
export type GoalGroup = { group: string; items: GoalOption[] }

/** The goal's name within its group: "City", "Phones". */
const shortLabel = (t: Translate, { key, noun, part }: Goal): string => {
  if (key === 'createdAt' || key === 'createdBy' || key === PRICE) return t(`import.goal.${key}`)
  return part ? t(`import.address.${part}`) : t(`${noun.name}.${key}`)
}

/** The goal's name by itself, which says whose it is when it is not the record's own: "Contact: Name". */
export const goalLabel = (t: Translate, goal: Goal): string => {
  const label = shortLabel(t, goal)
  return goal.mate ? t('import.goal.of', { noun: t(`import.mate.${goal.noun.name}`), field: label }) : label
}

/** The label of a goal by the name a mapping gives it; of an unknown one, the name. */
export const labelOf = (t: Translate, noun: Importable | undefined, name: string): string => {
  const goal = noun && goalNamed(noun, name)
  return goal ? goalLabel(t, goal) : name
}

const groupKey = ({ key, mate, part, noun }: Goal): string => {
  if (key === 'createdAt' || key === 'createdBy') return 'import.group.old'
  if (mate) return `import.mate.${noun.name}`
  return part ? 'import.group.address' : `${noun.name}.one`
}

/** The goals that the reader may feed, in groups: the record's own, its address, its mate, what the old system knew. */
export const goalGroups = (t: Translate, noun: Importable, targets: readonly Target[]): GoalGroup[] => {
  const known = targets.flatMap(({ field }) => goalNamed(noun, field) ?? [])
  const grouped = Map.groupBy(new Set(known), groupKey)
  const place = (key: string) => [`${noun}.one`, 'import.group.address'].indexOf(key)
  const order = (key: string) => (key === 'import.group.old' ? 9 : place(key) < 0 ? 5 : place(key))
  return [...grouped]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([key, goals]) => ({
      group: t(key),
      items: goals.map((goal) => ({ value: goal.name, label: goalLabel(t, goal) })),
    }))
}
