import type { readyProfiles, Severity, Side } from '../contract.ts'
import type { ElementName } from '../own/contract-own.ts'
import type { ClauseType } from '../contract-types.ts'

/** What a contract must speak of, by one of these types; `source` names where the demand comes from. */
export type Demand = { types: readonly ClauseType[]; severity: Severity; source: string }

/** What the clauses of some types must say between them, by what shows that they do. */
export type Element = {
  types: readonly ClauseType[]
  element: ElementName
  severity: Severity
  source: string
}

export type Profile = { demands: readonly Demand[]; elements: readonly Element[] }

const demand = (severity: Severity, source: string, ...types: ClauseType[]): Demand => ({
  types,
  severity,
  source,
})
const elements = (type: ClauseType, severity: Severity, source: string, ...names: ElementName[]): Element[] =>
  names.map((element) => ({ types: [type], element, severity, source }))

/** What a contract is held against: each a list that a lawyer can read and change. */
export const profiles = {
  /** The nine basic elements of a service contract. */
  elements: {
    demands: [
      demand('error', 'procurement', 'parties'),
      demand('warning', 'procurement', 'definitions'),
      demand('error', 'procurement', 'scope', 'licence_grant'),
      demand('error', 'procurement', 'expiration_date', 'stages', 'effective_date', 'irrevocable_licence'),
      demand('error', 'procurement', 'payment'),
      demand('error', 'procurement', 'intellectual_property', 'ip_assignment', 'licence_grant', 'joint_ip'),
      demand('error', 'procurement', 'data_protection'),
      demand('error', 'procurement', 'confidentiality'),
      demand('error', 'procurement', 'breach_liability', 'liquidated_damages', 'liability_cap'),
      demand('error', 'procurement', 'dispute_resolution'),
    ],
    elements: [
      ...elements('data_protection', 'warning', 'procurement', 'law', 'place', 'measures', 'leak'),
      ...elements('payment', 'warning', 'procurement', 'amount', 'due'),
      ...elements('claim_procedure', 'warning', 'development', 'days'),
    ],
  },
  /** What the buyer of an implementation should have agreed before the work begins. */
  implementation: {
    demands: [
      demand('error', 'implementation', 'named_consultant'),
      demand('error', 'implementation', 'service_mode'),
      demand('warning', 'implementation', 'visit_quota'),
      demand('error', 'implementation', 'retention'),
      demand('error', 'development', 'acceptance', 'objection'),
      demand('warning', 'development', 'stages'),
      demand('warning', 'development', 'warranty', 'trial'),
      demand('hint', 'implementation', 'training'),
      demand('hint', 'development', 'change_requests'),
    ],
    elements: [
      ...elements(
        'retention',
        'error',
        'implementation',
        'base',
        'percent',
        'trigger',
        'days',
        'deductions',
        'dispute',
      ),
      ...elements('named_consultant', 'warning', 'implementation', 'consent'),
      ...elements('visit_quota', 'warning', 'implementation', 'number', 'beyond'),
      ...elements('service_mode', 'warning', 'implementation', 'onsite', 'days'),
      ...elements('acceptance', 'warning', 'development', 'act', 'days'),
      ...elements('objection', 'warning', 'development', 'days', 'grounds', 'silence'),
      ...elements('warranty', 'warning', 'development', 'days'),
    ],
  },
  /** The four traps of software as a service: growing costs, sudden outage, shrinking support, vague recovery. */
  saas: {
    demands: [
      demand('warning', 'saas', 'price_restriction', 'price_adjustment'),
      demand('error', 'saas', 'sla'),
      demand('warning', 'saas', 'maintenance_window'),
      demand('warning', 'procurement', 'service_credit'),
      demand('error', 'saas', 'support'),
      demand('error', 'saas', 'disaster_recovery'),
      demand('error', 'procurement', 'exit'),
      demand('warning', 'procurement', 'data_ownership'),
    ],
    elements: [
      ...elements('payment', 'warning', 'procurement', 'cycle', 'complete'),
      ...elements('price_adjustment', 'warning', 'saas', 'limit', 'notice'),
      ...elements('sla', 'warning', 'procurement', 'figure', 'period'),
      ...elements('support', 'warning', 'saas', 'days', 'level'),
      ...elements('disaster_recovery', 'error', 'saas', 'rto', 'rpo', 'test'),
      ...elements('maintenance_window', 'warning', 'saas', 'notice', 'limit'),
      ...elements('exit', 'warning', 'procurement', 'format', 'days'),
    ],
  },
  /** What whoever buys software should have in writing. */
  procurement: {
    demands: [
      demand('error', 'procurement', 'scope'),
      demand('warning', 'procurement', 'renewal_term'),
      demand('error', 'procurement', 'support'),
      demand('warning', 'procurement', 'sla'),
      demand('warning', 'procurement', 'service_credit'),
      demand('warning', 'procurement', 'updates'),
      demand('warning', 'procurement', 'migration'),
      demand('warning', 'procurement', 'source_escrow', 'exit'),
      demand('hint', 'procurement', 'taxes'),
    ],
    elements: [
      ...elements('payment', 'warning', 'procurement', 'complete'),
      ...elements('renewal_term', 'warning', 'procurement', 'notice'),
      ...elements('updates', 'warning', 'procurement', 'frequency'),
      ...elements('migration', 'warning', 'procurement', 'responsible', 'method', 'loss'),
      ...elements('support', 'warning', 'procurement', 'days'),
      ...elements('sla', 'warning', 'procurement', 'figure', 'period'),
    ],
  },
} as const satisfies Record<string, Profile>

/** What a contract is held against: a ready-made profile by its name, or one that a company wrote. */
export type Asked = (typeof readyProfiles)[number] | Profile

/** The profiles a contract is held against; the nine elements always go with a ready-made one. */
export const heldBy = (asked: Asked): readonly Profile[] => {
  if (typeof asked !== 'string') return [asked]
  return asked === 'elements' ? [profiles.elements] : [profiles.elements, profiles[asked]]
}

/** What profiles demand, each once, as the first of them weighs it. */
export const demandsOf = (held: readonly Profile[]): Demand[] =>
  held.flatMap(({ demands }, at) => {
    const before = new Set(held.slice(0, at).flatMap((one) => one.demands.map(({ types }) => types[0])))
    return demands.filter(({ types }) => !before.has(types[0]))
  })

/** What else says a thing in terms that speak to "you": they last until the account is closed, and explain words as they go. */
const addressedAs: Partial<Record<ClauseType, readonly ClauseType[]>> = {
  expiration_date: ['renewal_term', 'renewal_notice', 'termination_for_convenience'],
  definitions: ['parties', 'scope'],
}

/** What needs no clause where another settles it: whoever may use a thing for ever has nothing to renew. */
const settledBy: Partial<Record<ClauseType, readonly ClauseType[]>> = {
  renewal_term: ['irrevocable_licence'],
}

/** By which types of clauses a demand is met; of terms that speak to "you" by more of them. */
export const metBy = ({ types }: Demand, addressed: boolean): readonly ClauseType[] => [
  ...types,
  ...(settledBy[types[0]!] ?? []),
  ...(addressed ? (addressedAs[types[0]!] ?? []) : []),
]

type Rule = { severity: Severity; source: string; harms?: Side }
const rules = <Name extends string>(all: Record<Name, Rule>) => all

/** What a customer should not sign unseen, told by its words alone. */
const traps = rules({
  warranty_disclaimed: { severity: 'error', source: 'procurement', harms: 'customer' },
  liability_excluded: { severity: 'error', source: 'procurement', harms: 'customer' },
  tiny_cap: { severity: 'error', source: 'procurement', harms: 'customer' },
  sole_remedy: { severity: 'warning', source: 'procurement', harms: 'customer' },
  one_sided_indemnity: { severity: 'warning', source: 'procurement', harms: 'customer' },
  unilateral_change: { severity: 'error', source: 'saas', harms: 'customer' },
  ends_at_will: { severity: 'error', source: 'saas', harms: 'customer' },
  bound_to_stay: { severity: 'warning', source: 'development' },
  renews_unasked: { severity: 'warning', source: 'saas', harms: 'customer' },
  no_refund: { severity: 'warning', source: 'saas', harms: 'customer' },
  no_set_off: { severity: 'warning', source: 'procurement', harms: 'customer' },
  all_prepaid: { severity: 'warning', source: 'implementation', harms: 'customer' },
  deemed_accepted: { severity: 'warning', source: 'development', harms: 'customer' },
  home_court: { severity: 'warning', source: 'development', harms: 'customer' },
  either_forum: { severity: 'warning', source: 'development' },
  sole_interpreter: { severity: 'warning', source: 'development', harms: 'customer' },
  data_for_own_use: { severity: 'warning', source: 'saas', harms: 'customer' },
  data_taken: { severity: 'error', source: 'saas', harms: 'customer' },
  data_erased: { severity: 'error', source: 'saas', harms: 'customer' },
  rights_kept: { severity: 'error', source: 'development', harms: 'customer' },
  left_open: { severity: 'warning', source: 'development' },
  named_as_reference: { severity: 'hint', source: 'procurement', harms: 'customer' },
  licence_back: { severity: 'hint', source: 'saas', harms: 'customer' },
  audited_at_will: { severity: 'warning', source: 'procurement', harms: 'customer' },
})
export type Trap = keyof typeof traps

/** Where each rule over a whole contract comes from, how much it weighs, and whom alone it harms, where it does not both. */
export const judgements = rules({
  no_vendor_penalty: { severity: 'error', source: 'implementation', harms: 'customer' },
  no_penalties: { severity: 'warning', source: 'development' },
  one_sided_confidentiality: { severity: 'warning', source: 'development' },
  one_sided_termination: { severity: 'warning', source: 'development' },
  claims_cut_off: { severity: 'error', source: 'development', harms: 'customer' },
  kill_switch: { severity: 'error', source: 'development', harms: 'customer' },
  maintenance_not_included: { severity: 'warning', source: 'development', harms: 'customer' },
  contradictory_ownership: { severity: 'error', source: 'development' },
  restricts_exit: { severity: 'warning', source: 'development', harms: 'customer' },
  vague_promise: { severity: 'warning', source: 'support' },
  best_effort_support: { severity: 'error', source: 'procurement', harms: 'customer' },
  unreachable_promise: { severity: 'warning', source: 'support' },
  unlimited_raise: { severity: 'warning', source: 'saas', harms: 'customer' },
  retention_out_of_range: { severity: 'warning', source: 'implementation', harms: 'customer' },
  ...traps,
})
export type Judgement = keyof typeof judgements
