import { expect, test } from 'vitest'
import { leanContract } from './lean-contracts.ts'

test('a page gets of an endpoint what it calls it by, and may leave out every constant it does not use', () => {
  const source = `
const Name = PlainText(100).min(1)
export const rename = endpoint({
  method: 'PUT',
  path: at('/name'),
  summary: 'Give another name',
  permission: 'company.update',
  body: z.strictObject({ name: Name, again: z.array(Name) }),
  returns: z.object({}),
})
export const find = endpoint({ method: 'GET', path, query: z.object({}), returns })
export const check = (value) => {
  tell(value)
  return Name.parse(value)
}
register(rename)
`
  const lean = `
const Name = /* @__PURE__ */ PlainText(100).min(1)
export const rename = /* @__PURE__ */ endpoint({
  method: 'PUT',
  path: /* @__PURE__ */ at('/name'),
  permission: 'company.update',
})
export const find = /* @__PURE__ */ endpoint({ method: 'GET', path, })
export const check = (value) => {
  tell(value)
  return Name.parse(value)
}
register(rename)
`
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  expect(plain(leanContract(source, 'contract.ts'))).toBe(plain(lean))
})
