import { type Actor, fieldRight, may, registerVisible, visibleByOwner } from '#kit/access.ts'
import { refuse } from '#kit/errors.ts'
import { registerNoun } from '#kit/nouns.ts'
import { checkFieldRights } from '#kit/store.ts'
import { importing, type Options } from './contract.ts'
import { type Goal, goalNamed, goals, type Importable, PRICE, priceColumns, sheets } from './rules.ts'

// Whoever brought a file in or answers for it sees it; with `import.read` over all, everybody's.
registerVisible(registerNoun(importing).name, visibleByOwner(importing))

const mapped = (options: Options): Goal[] =>
  Object.values(options.mapping ?? {}).flatMap((name) =>
    name && options.noun ? (goalNamed(options.noun, name) ?? []) : [],
  )

/** Refuses to bring in what the actor may not: a noun without `import` (403), a hidden field (422), a frozen one (403). */
export const demandImport = (actor: Actor, options: Options): void => {
  const { noun, mate } = sheets[options.noun as Importable]
  const wanted = mapped(options)
  if (priceColumns(options).length && !may(actor, 'price_list.update'))
    refuse('auth.forbidden', { permission: 'price_list.update' })
  for (const n of [noun, ...(mate && wanted.some((goal) => goal.mate) ? [mate] : [])]) {
    for (const verb of ['read', 'import', 'create'])
      if (!may(actor, `${n.name}.${verb}`)) refuse('auth.forbidden', { permission: `${n.name}.${verb}` })
    const fields = wanted
      .filter((goal) => goal.noun === n && Object.hasOwn(n.fields, goal.key))
      .map((goal) => goal.key)
    if (n === noun && options.tags?.length) fields.push('tags')
    if (n === sheets.contact.noun && wanted.some((goal) => goal.mate)) fields.push('companies')
    checkFieldRights(actor, n, Object.fromEntries(fields.map((key) => [key, true])))
  }
}

/** The goals a sheet's columns can feed, as far as the actor may write them. */
export const openGoals = (actor: Actor, of: Importable): Goal[] =>
  goals(of)
    .filter(
      (goal) =>
        !Object.hasOwn(goal.noun.fields, goal.key) || fieldRight(actor, goal.noun.name, goal.key) === 'open',
    )
    .filter((goal) => !goal.mate || may(actor, `${goal.noun.name}.import`))
    .filter((goal) => goal.key !== PRICE || may(actor, 'price_list.update'))
