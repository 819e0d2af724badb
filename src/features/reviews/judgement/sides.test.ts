import { expect, test } from 'vitest'
import { reviewText } from '../engine.ts'
import { partiesOf } from './parties.ts'
import { holderOf, namedAt, sideOf } from './sides.ts'

test('whoever is named beside a known side in the preamble is the other', () => {
  const text =
    'This contract between Ocean Systems Ltd ("Ocean") and the buyer on the order (the "Customer") covers a tool.'
  const parties = partiesOf(text, 'en')
  expect(holderOf('Ocean may suspend the account.', parties)).toBe('supplier')
  expect(holderOf('The Customer may leave.', parties)).toBe('customer')
  const bought = partiesOf('Agreement between Acme Trade ("Acme") and Blue Ltd ("Supplier").', 'en')
  expect(holderOf('Acme may terminate on notice.', bought)).toBe('customer')
})

test('you and we are sides, in three languages', () => {
  expect(holderOf('We may close your account.', partiesOf('', 'en'))).toBe('supplier')
  expect(sideOf('You shall indemnify Ocean.', partiesOf('', 'en'))).toBe('customer')
  expect(holderOf('我们有权修改价格。', partiesOf('', 'zh'))).toBe('supplier')
  expect(sideOf('您应当妥善保管密码。', partiesOf('', 'zh'))).toBe('customer')
  expect(holderOf('Мы вправе изменить тариф.', partiesOf('', 'ru'))).toBe('supplier')
  expect(sideOf('Вы обязуетесь хранить пароль.', partiesOf('', 'ru'))).toBe('customer')
})

test('a name that only you are joined with is the supplier', () => {
  const parties = partiesOf(
    'An agreement between You ("You" or "Your") and Harbour Tools SE, acting for itself.',
    'en',
  )
  expect(namedAt('Harbour is not liable to You.', 14, parties)).toBe('supplier')
})

test('a role before 甲方 tells who it is', () => {
  expect(partiesOf('委托方（甲方）：临江公司\n受托方（乙方）：远帆公司', 'zh').swap).toBe(false)
  expect(partiesOf('服务商（甲方）：远帆公司\n客户（乙方）：临江公司', 'zh').swap).toBe(true)
})

test('what harms the other side alone is not told', () => {
  const text =
    '1. Secrets\nThe Supplier shall keep confidential all information of the Customer.\n2. End\nThe Customer may terminate this agreement for convenience on 30 days’ notice.'
  const rules = (side: 'customer' | 'supplier') =>
    reviewText(text, side, 'elements').findings.map(({ rule }) => rule)
  expect(rules('customer')).not.toContain('one_sided_confidentiality')
  expect(rules('customer')).not.toContain('one_sided_termination')
  expect(rules('supplier')).toContain('one_sided_confidentiality')
  expect(rules('supplier')).toContain('one_sided_termination')
})
