import { z } from 'zod'
import { PlainText } from '#kit/shapes.ts'
import type { Limit } from './auth-limits.ts'

const email = PlainText(320)
  .pipe(z.email())
  .transform((s) => s.toLowerCase())
// Not trimmed: a password may begin or end with a space.
const secret = z
  .string()
  .max(1_000)
  .refine((s) => s.isWellFormed() && !s.includes('\0'), { params: { code: 'text.unreadable' } })
const code = PlainText(40).transform((s) => s.replace(/\s/g, ''))

export type AuthRoute = {
  method: 'GET' | 'POST'
  body?: z.ZodType<Record<string, unknown>>
  /** Attempts per account, whatever address they come from; a success forgets failures. */
  limit?: Limit & { by: string; count: 'failures' | 'all' }
  /** Some session ends here, and this server forgets it without waiting for the database to say so. */
  ends?: true
}

/**
 * Everything under /api/auth that exists. The library knows more paths; what is not named here is 404, and a body
 * may hold only what is named here. API tokens are made by an endpoint of ours, which knows the workspace.
 */
export const authRoutes: Record<string, AuthRoute> = {
  '/sign-in/email': {
    method: 'POST',
    body: z.strictObject({ email, password: secret, rememberMe: z.boolean().optional() }),
    limit: { by: 'email', count: 'failures', max: 10, window: 900 },
  },
  '/sign-out': { method: 'POST', ends: true },
  '/get-session': { method: 'GET' },
  '/update-user': {
    method: 'POST',
    body: z
      .strictObject({
        name: PlainText(200).min(1),
        locale: z.enum(['en', 'zh', 'ru']).nullable(),
        theme: z.enum(['light', 'dark', 'auto']).nullable(),
      })
      .partial()
      .refine((b) => Object.keys(b).length > 0, { error: 'nothing to change' }),
  },
  '/sessions': { method: 'GET' },
  '/sessions/revoke': { method: 'POST', body: z.strictObject({ id: z.uuid() }), ends: true },
  '/revoke-other-sessions': { method: 'POST', ends: true },
  '/request-password-reset': {
    method: 'POST',
    body: z.strictObject({ email }),
    limit: { by: 'email', count: 'all', max: 5, window: 900 },
  },
  '/reset-password': {
    method: 'POST',
    body: z.strictObject({ token: PlainText(200).min(1), newPassword: secret }),
    ends: true,
  },
  '/change-password': {
    method: 'POST',
    body: z
      .strictObject({ currentPassword: secret, newPassword: secret })
      .transform((b) => ({ ...b, revokeOtherSessions: true })),
    ends: true,
  },
  '/two-factor/enable': { method: 'POST', body: z.strictObject({ password: secret }), ends: true },
  '/two-factor/disable': { method: 'POST', body: z.strictObject({ password: secret }), ends: true },
  '/two-factor/verify-totp': {
    method: 'POST',
    body: z.strictObject({ code, trustDevice: z.boolean().optional() }),
    ends: true,
  },
  '/two-factor/verify-backup-code': {
    method: 'POST',
    body: z.strictObject({ code, trustDevice: z.boolean().optional() }),
    ends: true,
  },
  '/two-factor/generate-backup-codes': { method: 'POST', body: z.strictObject({ password: secret }) },
}
