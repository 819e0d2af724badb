import { expect, test } from 'vitest'
import { callerAddress } from './address.ts'

const proxy = '192.0.2.1'
const caller = '203.0.113.7'

test.each([
  ['without a proxy the header is what anybody may write', 0, caller, proxy],
  ['one proxy wrote the last', 1, caller, caller],
  ['what stands before it is a claim', 1, `198.51.100.1, ${caller}`, caller],
  ['the outer of two proxies wrote the last but one', 2, `198.51.100.1,${caller} , 192.0.2.2`, caller],
  ['IPv6', 1, '2001:db8::7', '2001:db8::7'],
  ['a request that came past the proxy', 1, undefined, proxy],
  ['one that came past the outer proxy', 2, caller, proxy],
  ['what is no address', 1, `${caller}, unknown`, proxy],
])('%s', (_name, proxies, forwarded, expected) => {
  const headers = new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded })
  expect(callerAddress(headers, proxy, proxies)).toBe(expected)
})
