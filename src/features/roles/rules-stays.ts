import type { Grants } from '#kit/access.ts'

/** What a stay tells beside fields that the deal has too; each is told to whoever is told this field of the deal. */
const told = {
  dealId: 'name',
  enteredAt: 'stageSince',
  leftAt: 'stageSince',
  duration: 'stageSince',
  outcome: 'state',
  enteredBy: 'stageId',
  leftBy: 'stageId',
} as const

/** Grants with those on stays of deals in stages, which nobody gives by themselves: they follow from those on deals. */
export const withStays = ({ stay: _, ...grants }: Grants): Grants => {
  const { verbs = {}, rest, fields } = grants.deal ?? {}
  const shown = (field: string) => fields?.[field] ?? rest ?? 'open'
  const { read, export: out } = verbs
  if (read === undefined || shown('stageId') === 'hidden') return grants
  return {
    ...grants,
    stay: {
      verbs: { read, ...(out && { export: out }) },
      ...(rest && { rest }),
      fields: { ...fields, ...Object.fromEntries(Object.entries(told).map(([key, of]) => [key, shown(of)])) },
    },
  }
}
