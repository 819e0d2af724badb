/** Every way the application can say no. The code is the phrase's key (`refusal.<code>`) and the API's contract. */
export const refusals = {
  'auth.required': 401,
  'auth.forbidden': 403,
  'auth.no_workspace': 403,
  'auth.last_owner': 409,
  'auth.invitation_used': 409,
  'auth.above_own_role': 403,
  'auth.wrong_password': 401,
  'auth.wrong_code': 401,
  'auth.second_factor_required': 401,
  'auth.challenge_expired': 401,
  'auth.foreign_origin': 403,
  'auth.sign_up_closed': 403,
  'auth.second_factor_on': 409,
  'auth.second_factor_off': 409,
  'auth.password_too_short': 422,
  'auth.password_too_long': 422,
  'auth.token_expired': 422,
  'auth.too_many_attempts': 429,
  'common.not_found': 404,
  'common.stale': 409,
  'common.duplicate': 409,
  'common.in_use': 409,
  'common.invalid': 422,
  'common.bad_json': 400,
  'common.bad_cursor': 422,
  'common.too_large': 413,
  'common.unsupported_type': 415,
  'common.key_reused': 422,
  'common.too_many_requests': 429,
  'common.unavailable': 503,
  'calendar.no_work': 422,
  'contract.blocked': 409,
  'contract.in_force': 409,
  'contract.no_move': 409,
  'contract.not_now': 409,
  'contract.relied_on': 409,
  'survey.closed': 409,
  'contract.not_your_turn': 409,
  'contract.unchanged': 409,
  'deal.blocked': 409,
  'deliverable.has_files': 409,
  'deliverable.no_move': 409,
  'deliverable.not_last': 409,
  'lead.closed': 409,
  'offer.accepted_before': 409,
  'offer.incomplete': 409,
  'offer.needs_approval': 409,
  'offer.not_now': 409,
  'pipeline.stage_in_use': 409,
  'review.model_changed': 409,
  'review.model_failed': 503,
  'template.in_use': 409,
  'letter.incomplete': 409,
  'print_run.no_docx': 409,
  'automation.unpublished': 409,
  'draft.own_review': 409,
  'draft.unreviewed': 409,
  'pool.gone': 409,
  'pool.full': 409,
  'pool.enough': 409,
  'pool.again': 409,
  'pool.not_due': 409,
  'pool.postponed': 409,
  'evidence.unsealed': 409,
  'import.ambiguous_date': 422,
  'import.ambiguous_number': 422,
  'import.not_ready': 409,
  'import.not_reconciled': 409,
  'import.not_reversible': 409,
  'import.unassigned': 409,
  'import.unreadable': 422,
} as const satisfies Record<string, 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503>

export type RefusalCode = keyof typeof refusals

/** One thing wrong with one field: where, which rule, and the numbers the phrase needs. */
export type Issue = { path: (string | number)[]; code: string; params?: Record<string, unknown> }

/** An expected "no". Anything else that is thrown is a bug and becomes a 500. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: RefusalCode
  readonly details: Record<string, unknown>
  constructor(code: RefusalCode, details: Record<string, unknown> = {}) {
    super(`${code} ${JSON.stringify(details)}`)
    this.code = code
    this.details = details
  }
  get status() {
    return refusals[this.code]
  }
}

/** Stops the work with an expected "no". */
export const refuse = (code: RefusalCode, details?: Record<string, unknown>): never => {
  throw new Refusal(code, details)
}

/** Refuses with 422 when there is any issue, naming each field and rule. */
export const refuseIssues = (issues: readonly Issue[]): void => {
  if (issues.length > 0) refuse('common.invalid', { issues })
}
