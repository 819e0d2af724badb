import type { Draft, Rule, Routing, Trial } from '../contract.ts'

/** A rule while it is edited; one that is new has no id yet, so that each carries a key of its own for the screen. */
export type DraftRule = Draft['rules'][number] & { key: string }
export type RoutingDraft = Omit<Draft, 'rules'> & { rules: readonly DraftRule[] }

export const draftOf = ({ rules, fallbackId }: Routing): RoutingDraft => ({
  rules: rules.map((rule) => ({ ...rule, key: rule.id })),
  fallbackId,
})

/** What is sent; a rule that somebody else has taken out meanwhile is made anew. */
export const bodyOf = ({ rules, ...draft }: RoutingDraft, known: readonly Rule[]): Draft => ({
  ...draft,
  rules: rules.map(({ key: _, id, ...rule }) => ({
    ...rule,
    ...(known.some((k) => k.id === id) && { id }),
  })),
})

/** A rule that takes every lead, as a beginning. */
export const blankRule = (key: string): DraftRule => ({
  key,
  name: '',
  active: true,
  filter: { and: [] },
  when: 'always',
  to: { members: [] },
  by: 'turn',
  most: null,
})

/** Puts a rule in the place of the one with its key, or behind all others. */
export const withRule = (draft: RoutingDraft, rule: DraftRule): RoutingDraft => ({
  ...draft,
  rules: draft.rules.some(({ key }) => key === rule.key)
    ? draft.rules.map((r) => (r.key === rule.key ? rule : r))
    : [...draft.rules, rule],
})

/** Moves a rule by one place up (-1) or down (1); the first and the last stay where they are. */
export const moved = (draft: RoutingDraft, key: string, by: -1 | 1): RoutingDraft => {
  const from = draft.rules.findIndex((rule) => rule.key === key)
  const rule = draft.rules[from]
  if (!rule || !draft.rules[from + by]) return draft
  return { ...draft, rules: draft.rules.toSpliced(from, 1).toSpliced(from + by, 0, rule) }
}

/** How many of the tried leads each person had and would get, who would get most first; null had nobody. */
export const tallyOf = (items: Trial['items']): { id: string | null; was: number; would: number }[] => {
  const ids = new Set(items.flatMap(({ ownerId, was }) => [ownerId, was.ownerId]))
  return [...ids]
    .map((id) => ({
      id,
      was: items.filter((item) => item.was.ownerId === id).length,
      would: items.filter((item) => item.ownerId === id).length,
    }))
    .toSorted((a, b) => b.would - a.would || b.was - a.was)
}
