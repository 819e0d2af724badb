import { Refusal, type RefusalCode } from '#kit/errors.ts'

/** Calls sign-in's own API, which is not made of endpoints; refuses with its problem's code as every call does. */
const auth = async <T>(path: string, body?: Record<string, unknown>): Promise<T> => {
  const response = await fetch(`/api/auth${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => ({ code: 'common.unavailable', details: {} }))) as {
    code: RefusalCode
    details: Record<string, unknown>
  }
  throw new Refusal(problem.code, problem.details)
}

export type OwnSession = {
  id: string
  current: boolean
  ipAddress: string | null
  userAgent: string | null
  createdAt: string
  updatedAt: string
}
type Person = { id: string; name: string; email: string; twoFactorEnabled?: boolean | null }

export const signIn = (email: string, password: string) => auth('/sign-in/email', { email, password })
export const signOut = () => auth('/sign-out', {})
/** The signed-in person, or null. */
export const whoAmI = () => auth<{ user: Person } | null>('/get-session')
export const rename = (name: string) => auth('/update-user', { name })
export const askForReset = (email: string) => auth('/request-password-reset', { email })
export const resetPassword = (token: string, newPassword: string) =>
  auth('/reset-password', { token, newPassword })
/** Ends every other session of the person too. */
export const changePassword = (currentPassword: string, newPassword: string) =>
  auth('/change-password', { currentPassword, newPassword })
export const listSessions = () => auth<{ items: OwnSession[] }>('/sessions')
export const revokeSession = (id: string) => auth('/sessions/revoke', { id })
export const revokeOtherSessions = () => auth('/revoke-other-sessions', {})
/** Begins to switch the second factor on; it is on when the first code has been verified. */
export const startSecondFactor = (password: string) =>
  auth<{ totpURI: string; backupCodes: string[] }>('/two-factor/enable', { password })
export const stopSecondFactor = (password: string) => auth('/two-factor/disable', { password })
export const renewBackupCodes = (password: string) =>
  auth<{ backupCodes: string[] }>('/two-factor/generate-backup-codes', { password })
/** Answers with a code of the app (six digits) or with one of the backup codes. */
export const verifyCode = (code: string, trustDevice = false) =>
  auth(/^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code', {
    code,
    trustDevice,
  })
/** Whether the error is one of these refusals: those that belong beside an input. */
export const isRefused = (error: unknown, ...codes: RefusalCode[]): boolean =>
  error instanceof Refusal && codes.includes(error.code)
/** Whether the error is the demand for the second factor. */
export const wantsSecondFactor = (error: unknown): boolean => isRefused(error, 'auth.second_factor_required')
