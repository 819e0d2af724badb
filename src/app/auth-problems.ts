import { password } from './auth-options.ts'

/** How sign-in can say no: code → HTTP status. The code is the phrase's key, as everywhere. */
const authRefusals = {
  'auth.required': 401,
  'auth.wrong_password': 401,
  'auth.wrong_code': 401,
  'auth.second_factor_required': 401,
  'auth.challenge_expired': 401,
  'auth.foreign_origin': 403,
  'auth.sign_up_closed': 403,
  'common.not_found': 404,
  'auth.second_factor_on': 409,
  'auth.second_factor_off': 409,
  'common.bad_json': 400,
  'common.too_large': 413,
  'common.unsupported_type': 415,
  'common.invalid': 422,
  'auth.password_too_short': 422,
  'auth.password_too_long': 422,
  'auth.token_expired': 422,
  'auth.too_many_attempts': 429,
} as const satisfies Record<string, number>

export type AuthRefusal = keyof typeof authRefusals

/** What the library calls it → what we call it. */
const codes: Record<string, AuthRefusal> = {
  INVALID_EMAIL_OR_PASSWORD: 'auth.wrong_password',
  INVALID_PASSWORD: 'auth.wrong_password',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'auth.wrong_password',
  INVALID_CODE: 'auth.wrong_code',
  INVALID_BACKUP_CODE: 'auth.wrong_code',
  INVALID_TWO_FACTOR_COOKIE: 'auth.challenge_expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'auth.challenge_expired',
  ACCOUNT_TEMPORARILY_LOCKED: 'auth.too_many_attempts',
  PASSWORD_TOO_SHORT: 'auth.password_too_short',
  PASSWORD_TOO_LONG: 'auth.password_too_long',
  INVALID_TOKEN: 'auth.token_expired',
  TOKEN_EXPIRED: 'auth.token_expired',
  UNAUTHORIZED: 'auth.required',
  SESSION_EXPIRED: 'auth.required',
  SESSION_NOT_FOUND: 'common.not_found',
  INVALID_ORIGIN: 'auth.foreign_origin',
  MISSING_OR_NULL_ORIGIN: 'auth.foreign_origin',
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: 'auth.foreign_origin',
  TOTP_ALREADY_ENABLED: 'auth.second_factor_on',
  TOTP_NOT_ENABLED: 'auth.second_factor_off',
  TWO_FACTOR_NOT_ENABLED: 'auth.second_factor_off',
  BACKUP_CODES_NOT_ENABLED: 'auth.second_factor_off',
}

/** The refusal that stands for an answer of the library, with what its phrase needs; undefined when it is a bug. */
export const refusalFor = (
  status: number,
  code: unknown,
): [AuthRefusal, Record<string, unknown>] | undefined => {
  const known = typeof code === 'string' ? codes[code] : undefined
  if (known === 'auth.password_too_short') return [known, { min: password.min }]
  if (known === 'auth.password_too_long') return [known, { max: password.max }]
  if (known) return [known, {}]
  if (status === 429) return ['auth.too_many_attempts', {}]
  if (status === 401) return ['auth.required', {}]
  if (status === 404) return ['common.not_found', {}]
  if (status < 500) return ['common.invalid', {}]
  return undefined
}

/** An RFC 9457 answer that says no. */
export const problem = (
  code: AuthRefusal,
  details: Record<string, unknown> = {},
  headers = new Headers(),
): Response => problemOf(authRefusals[code], code, details, headers)

/** The answer to a bug of ours: nothing of it leaks. */
export const failure = (): Response => problemOf(500, 'common.bug', {}, new Headers())

const problemOf = (status: number, code: string, details: Record<string, unknown>, headers: Headers) => {
  headers.set('content-type', 'application/problem+json')
  headers.set('cache-control', 'no-store')
  return new Response(JSON.stringify({ type: 'about:blank', title: code, status, code, details }), {
    status,
    headers,
  })
}
