import { createHash } from 'node:crypto'
import { apiKey } from '@better-auth/api-key'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type pg from 'pg'
import { newId } from '#kit/ids.ts'
import type { Limits } from './auth-limits.ts'
import { sessionEndpoints } from './auth-sessions.ts'

/** The address of the caller as the server saw it; set by us on every request, so a client cannot claim one. */
export const addressHeader = 'x-tessera-address'

export const password = { min: 10, max: 128 } as const
export const tokenPrefix = 'tsr_'

const day = 24 * 60 * 60

const snake = <K extends string>(...names: K[]) =>
  Object.fromEntries(names.map((n) => [n, n.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)])) as Record<
    K,
    string
  >

export type Settings = {
  pool: pg.Pool
  origins: readonly string[]
  secret: string
  secureCookies: boolean
  limits: Limits
  sendReset: (
    user: { id: string; email: string; name: string; locale?: string | null },
    token: string,
    headers?: Headers,
  ) => Promise<void>
  later: (promise: Promise<unknown>) => void
  log: (error: unknown) => void
}

/** better-auth over our tables: what is allowed, for how long, and which column holds what. */
export const configure = ({
  pool,
  origins,
  secret,
  secureCookies,
  limits,
  sendReset,
  later,
  log,
}: Settings) =>
  betterAuth({
    appName: 'Tessera',
    database: pool,
    baseURL: origins[0],
    basePath: '/api/auth',
    secret,
    trustedOrigins: [...origins],
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...rest) => log(rest.find((r) => r instanceof Error) ?? message),
    },
    emailAndPassword: {
      enabled: true,
      // People come in by invitation; see createUser.
      disableSignUp: true,
      minPasswordLength: password.min,
      maxPasswordLength: password.max,
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }, request) => sendReset(user, token, request?.headers),
      // Other reset links, trusted devices and half-finished sign-ins of this person are void from now on.
      onPasswordReset: async ({ user }) =>
        void (await pool.query('delete from verification where value = $1', [user.id])),
    },
    user: {
      fields: snake('emailVerified', 'createdAt', 'updatedAt'),
      additionalFields: {
        locale: { type: 'string', required: false, input: true },
        theme: { type: 'string', required: false, input: true },
      },
    },
    session: {
      expiresIn: 30 * day,
      updateAge: day,
      fields: snake('userId', 'ipAddress', 'userAgent', 'expiresAt', 'createdAt', 'updatedAt'),
    },
    account: {
      fields: snake(
        'userId',
        'providerId',
        'accountId',
        'accessToken',
        'refreshToken',
        'idToken',
        'accessTokenExpiresAt',
        'refreshTokenExpiresAt',
        'createdAt',
        'updatedAt',
      ),
    },
    verification: { storeIdentifier: 'hashed', fields: snake('expiresAt', 'createdAt', 'updatedAt') },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customStorage: { consume: (key, rule) => limits.take(`ip|${key}`, rule) },
      // By address, so a whole office behind one address must fit; auth-routes.ts adds the limits by account.
      customRules: {
        '/get-session': false,
        '/sign-in/email': { window: 60, max: 60 },
        '/request-password-reset': { window: 900, max: 20 },
        '/reset-password': { window: 60, max: 10 },
        '/change-password': { window: 60, max: 10 },
        '/two-factor/*': { window: 60, max: 30 },
      },
    },
    advanced: {
      cookiePrefix: 'tessera',
      useSecureCookies: secureCookies,
      // Said aloud, because the library leaves the check out when it believes to be under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      // Mail is sent after the answer, so that the answer's time does not tell whether an account exists.
      backgroundTasks: { handler: later },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // The server compares schema versions itself and says so at /healthz.
      database: { generateId: newId, validateSchema: false },
    },
    plugins: [
      twoFactor({
        issuer: 'Tessera',
        schema: {
          user: { fields: snake('twoFactorEnabled') },
          twoFactor: {
            modelName: 'two_factor',
            fields: snake('userId', 'backupCodes', 'failedVerificationCount', 'lockedUntil'),
          },
        },
      }),
      apiKey({
        defaultPrefix: tokenPrefix,
        enableMetadata: true,
        maximumNameLength: 100,
        keyExpiration: { minExpiresIn: 1, maxExpiresIn: 3650 },
        startingCharactersConfig: { shouldStore: true, charactersLength: tokenPrefix.length + 4 },
        rateLimit: { enabled: false },
        schema: {
          apikey: {
            modelName: 'api_key',
            fields: snake(
              'configId',
              'referenceId',
              'refillInterval',
              'refillAmount',
              'lastRefillAt',
              'rateLimitEnabled',
              'rateLimitTimeWindow',
              'rateLimitMax',
              'requestCount',
              'lastRequest',
              'expiresAt',
              'createdAt',
              'updatedAt',
            ),
          },
        },
      }),
      sessionEndpoints(),
    ],
  } satisfies BetterAuthOptions)

export type BetterAuth = ReturnType<typeof configure>

/** SHA-256 of a text, base64url: what is kept of a secret that nobody needs to read again. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')
