import type { Scope } from '#kit/access.ts'

// What several ready roles are granted alike.

type Verbs = { [verb: string]: Scope }

/** The same scope for several verbs. */
export const every = (scope: Scope, ...verbs: string[]): Verbs =>
  Object.fromEntries(verbs.map((verb) => [verb, scope]))
/** Everything there is, in the whole workspace. */
export const full = every('all', 'read', 'create', 'update', 'delete', 'export', 'import')
/** Colleagues, the hours they work, and what they are asked. */
export const staff = {
  member: { verbs: every('all', 'read') },
  team: { verbs: every('all', 'read') },
  calendar: { verbs: every('all', 'read') },
  survey: { verbs: every('all', 'read') },
}
/** The ways deals go. */
export const ways = { pipeline: { verbs: every('all', 'read') }, stage: { verbs: every('all', 'read') } }
/** What is sold and for how much. */
export const goods = {
  product: { verbs: every('all', 'read') },
  price_list: { verbs: every('all', 'read') },
  tax_rate: { verbs: every('all', 'read') },
}
/** What can be booked, and what is: seen by all who sell, changed by whoever runs the warehouse. */
export const held = {
  resource: { verbs: every('all', 'read') },
  booking: { verbs: every('all', 'read', 'create', 'update', 'delete') },
}
/** What is asked of vendors: everybody who buys must see all of it, or what is missing could not be told. */
export const asked = {
  requirement_list: { verbs: every('all', 'read', 'create', 'update') },
  requirement: { verbs: every('all', 'read', 'create', 'update') },
  /** Of the contracts within reach, whoever the point is with. */
  negotiation_point: { verbs: every('all', 'read', 'create', 'update', 'delete') },
  survey: { verbs: { ...every('all', 'read', 'create'), ...every('own', 'update', 'delete') } },
}
/** What papers are made from. */
export const papers = {
  template: { verbs: every('all', 'read') },
  contract_template: { verbs: every('all', 'read') },
}
/** Questions of one's own. */
export const questions = { report: { verbs: every('all', 'read', 'create') } }
/** Tags. */
export const words = { tag: { verbs: every('all', 'read', 'create') } }

/** Everything but bringing it in from files. */
export const sold = { verbs: every('all', 'read', 'create', 'update', 'delete', 'export') }
