import { lookup } from 'node:dns/promises'
import { request as plain, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as secure } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

// Requests to addresses that people type in: they must not reach what only this machine or its network can.

/** Whether requests may go to private addresses too; the application sets it from its configuration. */
export const outward = { reachesPrivate: false }

const inner = new BlockList()
const innerNets: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  // Of what is routed: tunnels that lead back to IPv4, and documentation.
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
]
for (const net of innerNets) inner.addSubnet(...net)
const routed = new BlockList()
routed.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address belongs to the public internet: neither loopback, link-local, private, multicast nor reserved. */
export const isPublic = (address: string): boolean =>
  isIP(address) === 4
    ? !inner.check(address, 'ipv4')
    : isIP(address) === 6 && routed.check(address, 'ipv6') && !inner.check(address, 'ipv6')

/** Why nothing was answered: the phrase is `webhook.problem.<why>`. */
export class Unreached extends Error {
  readonly why: 'private' | 'unknown_host' | 'timeout' | 'failed'
  constructor(why: Unreached['why']) {
    super(why)
    this.why = why
  }
}

type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>
/** How long an answer may take, and how much of it is read. */
type Most = { milliseconds: number; bytes: number; characters?: number }
type Sent = { headers: Record<string, string>; body: string; resolve?: Resolve; most?: Most }

/** Of what is only to be shown as having been answered. */
const glance: Most = { milliseconds: 10_000, bytes: 2_000, characters: 500 }

/**
 * Posts to an address of the web and answers its status and first characters; follows no redirect. The name is resolved once, and
 * the connection goes to that very address. Throws Unreached where there is no answer in time (within ten seconds unless told), or
 * the address is private and this installation does not allow it.
 */
export const postOutward = async (
  url: string,
  { headers, body, resolve = (host) => lookup(host, { all: true }), most = glance }: Sent,
): Promise<{ status: number; text: string }> => {
  const { protocol, hostname } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const signal = AbortSignal.timeout(most.milliseconds)
  try {
    const found = await resolve(host).catch(() => [])
    if (found.length === 0) throw new Unreached('unknown_host')
    const to = found.find(({ address }) => outward.reachesPrivate || isPublic(address))
    if (!to) throw new Unreached('private')
    const only: LookupFunction = (_, { all }, done) =>
      all ? done(null, [to]) : done(null, to.address, to.family)
    const options = { method: 'POST', headers, signal, lookup: only, agent: false as const }
    return await exchange(protocol === 'https:' ? secure : plain, url, options, body, most)
  } catch (error) {
    if (error instanceof Unreached) throw error
    throw new Unreached(signal.aborted ? 'timeout' : 'failed')
  }
}

const exchange = async (
  send: typeof plain,
  url: string,
  options: RequestOptions,
  body: string,
  { bytes, characters }: Most,
) => {
  const response = await new Promise<IncomingMessage>((answered, failed) => {
    send(url, options, answered).on('error', failed).end(body)
  })
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part)
    length += part.length
    // Leaving the loop closes the connection: nobody makes us read on for ever.
    if (length >= bytes) break
  }
  const text = Buffer.concat(parts).subarray(0, bytes).toString('utf8').replaceAll('\0', '')
  return { status: response.statusCode ?? 0, text: [...text].slice(0, characters).join('') }
}
