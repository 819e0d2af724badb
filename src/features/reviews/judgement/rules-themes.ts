import type { Severity, Tally, Theme } from '../contract.ts'
import type { ClauseType } from '../contract-types.ts'
import { ruleSources } from '../rules-structure.ts'

/** The types of clauses each theme is about; what is in none is how the contract is put together, and all the rest. */
const types: Record<Exclude<Theme, 'structure'>, readonly ClauseType[]> = {
  money: [
    'payment',
    'taxes',
    'retention',
    'price_adjustment',
    'price_restriction',
    'revenue_sharing',
    'minimum_commitment',
    'volume_restriction',
    'most_favoured',
  ],
  term: [
    'effective_date',
    'expiration_date',
    'renewal_term',
    'renewal_notice',
    'termination_for_convenience',
    'termination_for_cause',
    'post_termination_services',
    'exit',
    'migration',
    'suspension',
    'change_of_control',
    'anti_assignment',
  ],
  liability: [
    'uncapped_liability',
    'liability_cap',
    'liquidated_damages',
    'breach_liability',
    'insurance',
    'covenant_not_to_sue',
    'claim_procedure',
    'dispute_resolution',
    'force_majeure',
  ],
  ip: [
    'intellectual_property',
    'ip_assignment',
    'joint_ip',
    'licence_grant',
    'non_transferable_licence',
    'licensor_affiliates',
    'licensee_affiliates',
    'unlimited_licence',
    'irrevocable_licence',
    'source_escrow',
  ],
  data: ['data_protection', 'data_ownership', 'confidentiality', 'audit_rights'],
  service: [
    'sla',
    'service_credit',
    'service_mode',
    'maintenance_window',
    'disaster_recovery',
    'support',
    'updates',
    'named_consultant',
    'visit_quota',
    'training',
  ],
  acceptance: ['acceptance', 'objection', 'trial', 'warranty', 'hand_over', 'stages', 'change_requests'],
}
const ofType = new Map(
  Object.entries(types).flatMap(([theme, of]) => of.map((type) => [type as string, theme as Theme])),
)

/** The theme of a rule that is about one matter, wherever it is broken. */
const ofRule: Readonly<Record<string, Theme>> = {
  no_vendor_penalty: 'liability',
  no_penalties: 'liability',
  claims_cut_off: 'liability',
  one_sided_confidentiality: 'data',
  one_sided_termination: 'term',
  restricts_exit: 'term',
  kill_switch: 'service',
  maintenance_not_included: 'service',
  best_effort_support: 'service',
  vague_promise: 'service',
  unreachable_promise: 'service',
  contradictory_ownership: 'ip',
  unlimited_raise: 'money',
  retention_out_of_range: 'money',
  warranty_disclaimed: 'liability',
  liability_excluded: 'liability',
  tiny_cap: 'liability',
  sole_remedy: 'liability',
  one_sided_indemnity: 'liability',
  home_court: 'liability',
  either_forum: 'liability',
  sole_interpreter: 'liability',
  unilateral_change: 'term',
  ends_at_will: 'term',
  renews_unasked: 'term',
  bound_to_stay: 'term',
  left_open: 'term',
  no_refund: 'money',
  all_prepaid: 'money',
  no_set_off: 'money',
  deemed_accepted: 'acceptance',
  data_for_own_use: 'data',
  data_taken: 'data',
  data_erased: 'data',
  audited_at_will: 'data',
  named_as_reference: 'data',
  rights_kept: 'ip',
  licence_back: 'ip',
}
const ofSource = { drafting: 'structure', arithmetic: 'money', calendar: 'term' } as const
const sources: Readonly<Record<string, keyof typeof ofSource>> = ruleSources

/** What a finding is a risk to: told by the matter of its rule, or by the type of clause that is missing or says too little. */
export const themeOf = (rule: string, values: Readonly<Record<string, string | number>>): Theme => {
  const source = sources[rule]
  return ofRule[rule] ?? (source ? ofSource[source] : (ofType.get(String(values['type'])) ?? 'structure'))
}

type Found = {
  rule: string
  values: Readonly<Record<string, string | number>>
  severity: Severity
  decision: string | null
}

/** Counts what is still open, theme by theme. */
export const tallyOf = (findings: readonly Found[]): Tally => {
  const tally: Tally = {}
  for (const { rule, values, severity, decision } of findings)
    if (decision === null) (tally[themeOf(rule, values)] ??= { error: 0, warning: 0, hint: 0 })[severity]++
  return tally
}
