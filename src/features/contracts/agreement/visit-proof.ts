import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Work } from '#kit/db.ts'
import { post } from '#kit/post.ts'
import { provesBy } from './actions-signatures.ts'
import { setSigner, type SignerRow } from './queries-signing.ts'

// Somebody behind a link gives the mailed code once, and the browser in which they did is known for half an hour.

const SECONDS = 1800
const COOKIE = 'tessera_visit'

/** The moment until which a code given at a moment (milliseconds since 1970) need not be given again. */
export const provenUntil = (at: Date): Date => new Date(at.getTime() + SECONDS * 1000)

// With the key, so that a new link asks anew.
const digest = ({ id, key }: SignerRow, secret: string) =>
  createHash('sha256').update(`${id} ${key} ${secret}`).digest()

/** When the code was given in the browser that sends these cookies, through this very link; null where it was not, or is too long ago. */
export const provenIn = (
  { now }: Pick<Work, 'now'>,
  signer: SignerRow,
  cookies: string | null,
): Date | null => {
  const { visit, proven_at: at } = signer
  if (visit === null || at === null || provenUntil(at).getTime() <= now.epochMilliseconds) return null
  const secrets = (cookies ?? '').split(/; */).flatMap((cookie) => {
    const [name, value = ''] = cookie.split('=')
    return name === COOKIE ? [value] : []
  })
  return secrets.some((secret) => timingSafeEqual(visit, digest(signer, secret))) ? at : null
}

/** Whether the mailed code is still to be given. */
export const asksCode = ({ signer, provenAt }: { signer: SignerRow; provenAt: Date | null }): boolean =>
  signer.email !== null && provenAt === null

/** Takes the mailed code, which is then used up; what the browser is to hold, or null where it is another code. */
export const proveVisit = async (w: Work, signer: SignerRow, code: string): Promise<string | null> => {
  if (!/\d/.test(code) || !(await provesBy(w, signer, code))) return null
  const secret = randomBytes(24).toString('base64url')
  await setSigner(w, signer.id, { code: null, visit: digest(signer, secret), proven_at: w.now.toString() })
  return secret
}

/** The cookie that only the page of this link gets back, and never a form on another site. */
export const visitCookie = (path: string, secret: string): string =>
  [
    `${COOKIE}=${secret}`,
    `Path=${path}`,
    `Max-Age=${SECONDS}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(post.baseUrl.startsWith('https:') ? ['Secure'] : []),
  ].join('; ')
