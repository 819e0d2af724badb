import type { ClauseType, Severity } from './rules.ts'

/** What a contract must speak of, by one of these types; `source` names where the demand comes from. */
export type Demand = { types: readonly ClauseType[]; severity: Severity; source: string }

/** What a clause of a type must say, by words any of which are enough; `number` asks for a figure beside them. */
export type Element = { type: ClauseType; element: string; severity: Severity; source: string }

export type Profile = { demands: readonly Demand[]; elements: readonly Element[] }

const demand = (severity: Severity, source: string, ...types: ClauseType[]): Demand => ({
  types,
  severity,
  source,
})
const elements = (type: ClauseType, severity: Severity, source: string, names: string): Element[] =>
  names.split(' ').map((element) => ({ type, element, severity, source }))

/** What a contract is held against: each a list that a lawyer can read and change. */
export const profiles = {
  /** The nine basic elements of a service contract. */
  elements: {
    demands: [
      demand('error', 'S2-02', 'parties'),
      demand('warning', 'S2-02', 'definitions'),
      demand('error', 'S2-02', 'scope'),
      demand('error', 'S2-07', 'expiration_date', 'stages', 'effective_date'),
      demand('error', 'S2-09', 'payment'),
      demand('error', 'S2-02', 'intellectual_property', 'ip_assignment', 'licence_grant', 'joint_ip'),
      demand('error', 'S2-05', 'data_protection'),
      demand('error', 'S2-02', 'confidentiality'),
      demand('error', 'S2-02', 'breach_liability', 'liquidated_damages', 'liability_cap'),
      demand('error', 'S2-02', 'dispute_resolution'),
    ],
    elements: [
      ...elements('data_protection', 'warning', 'S2-05', 'law place measures leak'),
      ...elements('payment', 'warning', 'S2-09', 'amount due'),
      ...elements('claim_procedure', 'warning', 'S3-086', 'days'),
    ],
  },
  /** What the buyer of an implementation should have agreed before the work begins. */
  implementation: {
    demands: [
      demand('error', 'S0-10', 'named_consultant'),
      demand('error', 'S0-17', 'service_mode'),
      demand('warning', 'S0-13', 'visit_quota'),
      demand('error', 'S0-18', 'retention'),
      demand('error', 'S3-075', 'acceptance'),
      demand('warning', 'S3-067', 'stages'),
      demand('warning', 'S3-066', 'warranty', 'trial'),
      demand('hint', 'S0-04', 'training'),
      demand('hint', 'S3-069', 'change_requests'),
    ],
    elements: [
      ...elements('retention', 'error', 'S0-22', 'base percent trigger days deductions dispute'),
      ...elements('named_consultant', 'warning', 'S0-11', 'consent'),
      ...elements('visit_quota', 'warning', 'S0-13', 'number beyond'),
      ...elements('service_mode', 'warning', 'S0-14', 'onsite days'),
      ...elements('acceptance', 'warning', 'S3-076', 'act days'),
      ...elements('objection', 'warning', 'S3-076', 'days grounds silence'),
      ...elements('warranty', 'warning', 'S3-066', 'days'),
    ],
  },
  /** The four traps of software as a service: growing costs, sudden outage, shrinking support, vague recovery. */
  saas: {
    demands: [
      demand('warning', 'S1-14', 'price_restriction', 'price_adjustment'),
      demand('error', 'S1-16', 'sla'),
      demand('warning', 'S1-17', 'maintenance_window'),
      demand('warning', 'S2-13', 'service_credit'),
      demand('error', 'S1-19', 'support'),
      demand('error', 'S1-20', 'disaster_recovery'),
      demand('error', 'S2-19', 'exit'),
      demand('warning', 'S2-05', 'data_ownership'),
    ],
    elements: [
      ...elements('price_adjustment', 'warning', 'S1-14', 'limit notice'),
      ...elements('sla', 'warning', 'S2-12', 'percent period'),
      ...elements('support', 'warning', 'S1-19', 'days level'),
      ...elements('disaster_recovery', 'error', 'S1-20', 'rto rpo test'),
      ...elements('maintenance_window', 'warning', 'S1-17', 'notice limit'),
      ...elements('exit', 'warning', 'S2-19', 'format days'),
    ],
  },
  /** What whoever buys software should have in writing. */
  procurement: {
    demands: [
      demand('error', 'S2-04', 'scope'),
      demand('warning', 'S2-07', 'renewal_term'),
      demand('error', 'S2-10', 'support'),
      demand('warning', 'S2-12', 'sla'),
      demand('warning', 'S2-13', 'service_credit'),
      demand('warning', 'S2-15', 'updates'),
      demand('warning', 'S2-20', 'migration'),
      demand('warning', 'S2-18', 'source_escrow', 'exit'),
      demand('hint', 'S2-08', 'taxes'),
    ],
    elements: [
      ...elements('renewal_term', 'warning', 'S2-07', 'notice'),
      ...elements('updates', 'warning', 'S2-15', 'frequency'),
      ...elements('migration', 'warning', 'S2-19', 'responsible method loss'),
      ...elements('support', 'warning', 'S2-10', 'days'),
      ...elements('sla', 'warning', 'S2-12', 'percent period'),
    ],
  },
} as const satisfies Record<string, Profile>
export type ProfileName = keyof typeof profiles

/** The part of it that says where each rule over a whole contract comes from, and how much it weighs. */
export const judgements = {
  no_vendor_penalty: { severity: 'error', source: 'S0-08' },
  no_penalties: { severity: 'warning', source: 'S3-085' },
  one_sided_confidentiality: { severity: 'warning', source: 'S3-068' },
  one_sided_termination: { severity: 'warning', source: 'S3-079' },
  claims_cut_off: { severity: 'error', source: 'S3-066' },
  kill_switch: { severity: 'error', source: 'S3-071' },
  maintenance_not_included: { severity: 'warning', source: 'S3-069' },
  contradictory_ownership: { severity: 'error', source: 'S3-087' },
  restricts_exit: { severity: 'warning', source: 'S3-089' },
  vague_promise: { severity: 'warning', source: 'S4-01' },
  best_effort_support: { severity: 'error', source: 'S2-10' },
  unreachable_promise: { severity: 'warning', source: 'S4-01' },
  unlimited_raise: { severity: 'warning', source: 'S1-14' },
  retention_out_of_range: { severity: 'warning', source: 'S0-19' },
} as const satisfies Record<string, { severity: Severity; source: string }>
export type Judgement = keyof typeof judgements
