import { isIP } from 'node:net'

/**
 * The address of whoever sent a request. Behind `proxies` proxies it is the one the outermost of them wrote into
 * X-Forwarded-For: each adds at the right whom it saw, and what stands further left is what the sender claims.
 */
export const callerAddress = (
  headers: Headers,
  socket: string | undefined,
  proxies: number,
): string | undefined => {
  if (proxies === 0) return socket
  const seen = headers.get('x-forwarded-for')?.split(',').at(-proxies)?.trim() ?? ''
  return isIP(seen) ? seen : socket
}
