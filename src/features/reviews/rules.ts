import type { Severity } from './contract.ts'

/**
 * What a clause can be about: the 41 types of CUAD (The Atticus Project, CC BY 4.0) under names of our own, and what
 * contracts about software and services need beside them. `docs/review/labelling.md` tells each in a line.
 */
export const clauseTypes = [
  'document_name',
  'parties',
  'agreement_date',
  'effective_date',
  'expiration_date',
  'renewal_term',
  'renewal_notice',
  'governing_law',
  'most_favoured',
  'non_compete',
  'exclusivity',
  'no_solicit_customers',
  'competition_exception',
  'no_solicit_employees',
  'non_disparagement',
  'termination_for_convenience',
  'first_refusal',
  'change_of_control',
  'anti_assignment',
  'revenue_sharing',
  'price_restriction',
  'minimum_commitment',
  'volume_restriction',
  'ip_assignment',
  'joint_ip',
  'licence_grant',
  'non_transferable_licence',
  'licensor_affiliates',
  'licensee_affiliates',
  'unlimited_licence',
  'irrevocable_licence',
  'source_escrow',
  'post_termination_services',
  'audit_rights',
  'uncapped_liability',
  'liability_cap',
  'liquidated_damages',
  'warranty',
  'insurance',
  'covenant_not_to_sue',
  'third_party_beneficiary',
  'definitions',
  'scope',
  'payment',
  'taxes',
  'intellectual_property',
  'data_protection',
  'data_ownership',
  'confidentiality',
  'breach_liability',
  'dispute_resolution',
  'named_consultant',
  'service_mode',
  'visit_quota',
  'retention',
  'acceptance',
  'objection',
  'trial',
  'sla',
  'service_credit',
  'maintenance_window',
  'disaster_recovery',
  'migration',
  'exit',
  'price_adjustment',
  'force_majeure',
  'claim_procedure',
  'suspension',
  'termination_for_cause',
  'support',
  'updates',
  'training',
  'hand_over',
  'stages',
  'change_requests',
  'subcontracting',
  'amendments',
  'appendices',
  'language_prevails',
  'copies',
  'notices',
  'entire_agreement',
  'publicity',
  'cooperation',
] as const
export type ClauseType = (typeof clauseTypes)[number]

/** A clause as it stands in a text that anybody may have written. */
export type ReadClause = {
  /** Its number as written, without what closes it: `3.2.1`, `IV`, `a`; of 第三条 the figure. Undefined where it has none. */
  number: string | undefined
  /** Its heading, empty where it has none. */
  heading: string
  /** Its words without number and heading, without those of the clauses within it. */
  text: string
  /** How deep it stands: 0 for a section. */
  level: number
  /** Where it begins and ends in the whole text, in UTF-16 units. */
  from: number
  to: number
}

/** Something that whoever signs should know. Its words are phrases named `review.rule.<rule>…` with these values. */
export type Finding = {
  rule: string
  severity: Severity
  /**
   * The clause it is about, by its place among the clauses read; of what is missing, the one that comes nearest. Undefined when it is
   * about the whole.
   */
  clause: number | undefined
  /** The very words, in UTF-16 units of the whole text; undefined when nothing stands there (what is missing). */
  from: number | undefined
  to: number | undefined
  /** What the phrases name: the words found, the number expected, another clause's number. */
  values: Readonly<Record<string, string | number>>
}
