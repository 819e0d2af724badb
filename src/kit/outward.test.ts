import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { isPublic, outward, postOutward, Unreached } from './outward.ts'

let server: Server
let port: number
let answer: (request: IncomingMessage, response: ServerResponse) => void
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume()
    request.on('end', () => answer(request, response))
  }).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())
afterEach(() => {
  outward.reachesPrivate = false
})

const sent = { headers: {}, body: '{}' }
const here = { address: '127.0.0.1', family: 4 }
const reason = async (going: Promise<unknown>) => {
  const error: unknown = await going.catch((e: unknown) => e)
  return error instanceof Unreached ? error.why : error
}

test.each([
  ['8.8.8.8', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.0.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['2606:4700::1111', true],
  ['::1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:0:7f00:1::', false],
  ['not an address', false],
])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected))

test.each(['localhost', '127.0.0.1', '[::1]', '0x7f.1', '2130706433'])(
  'nothing goes to %s unless the installation allows it',
  async (host) => {
    let reached = false
    answer = (_, response) => {
      reached = true
      response.end()
    }
    expect(await reason(postOutward(`http://${host}:${port}/`, sent))).toBe('private')
    expect(reached).toBe(false)
  },
)

test('a name is resolved once, and the connection goes to the address that was judged', async () => {
  let asked = 0
  const twoFaced = async () => {
    asked += 1
    // A name that would lead elsewhere when it is asked again.
    return asked === 1 ? [here] : [{ address: '8.8.8.8', family: 4 }]
  }
  const to = `http://rebinding.test:${port}/`
  expect(await reason(postOutward(to, { ...sent, resolve: twoFaced }))).toBe('private')
  expect(asked).toBe(1)
  asked = 0
  outward.reachesPrivate = true
  answer = (request, response) => response.end(`for ${request.headers.host}`)
  expect(await postOutward(to, { ...sent, resolve: twoFaced })).toEqual({
    status: 200,
    text: `for rebinding.test:${port}`,
  })
  expect(asked).toBe(1)
})

test('no redirect is followed, and of a long answer only the beginning is read', async () => {
  outward.reachesPrivate = true
  let times = 0
  answer = (_, response) => {
    times += 1
    response.writeHead(302, { location: `http://127.0.0.1:${port}/elsewhere` }).end('Elsewhere')
  }
  expect(await postOutward(`http://127.0.0.1:${port}/`, sent)).toEqual({ status: 302, text: 'Elsewhere' })
  expect(times).toBe(1)
  answer = (_, response) => response.end('я'.repeat(5_000_000))
  expect((await postOutward(`http://127.0.0.1:${port}/`, sent)).text).toHaveLength(500)
})

test('a host that is not there, and one that refuses, are told apart', async () => {
  expect(await reason(postOutward('http://nowhere.test/', { ...sent, resolve: async () => [] }))).toBe(
    'unknown_host',
  )
  outward.reachesPrivate = true
  expect(await reason(postOutward('http://127.0.0.1:1/', sent))).toBe('failed')
})

test('who needs more of an answer says how much, and how long it may take', async () => {
  outward.reachesPrivate = true
  const to = `http://127.0.0.1:${port}/`
  answer = (_, response) => response.end('я'.repeat(5_000))
  const most = { milliseconds: 5_000, bytes: 8_000 }
  expect((await postOutward(to, { ...sent, most })).text).toHaveLength(4_000)
  // It begins to answer, and never ends.
  answer = (_, response) => response.write('{')
  expect(await reason(postOutward(to, { ...sent, most: { milliseconds: 200, bytes: 8_000 } }))).toBe(
    'timeout',
  )
})
