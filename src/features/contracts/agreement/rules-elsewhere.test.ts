import { expect, test } from 'vitest'
import { faultsIn } from '#test/refusal.ts'
import { admitEntered, isFollowed, openOf } from './rules-elsewhere.ts'

const both = [{ side: 'ours' }, { side: 'theirs' }, { side: 'theirs' }] as const

test.each([
  ['a day that has been', { on: '2026-03-01', signers: both, bytes: 1 }, null, []],
  ['today', { on: '2026-03-10', signers: both, bytes: 1 }, null, []],
  ['a day ahead', { on: '2026-03-11', signers: both, bytes: 1 }, null, ['on contract.day_ahead']],
  [
    'an amendment from before its contract',
    { on: '2026-02-28', signers: both, bytes: 1 },
    '2026-03-01',
    ['on contract.before_conclusion'],
  ],
  ['one of the same day', { on: '2026-03-01', signers: both, bytes: 1 }, '2026-03-01', []],
  [
    'one side alone and an empty file',
    { on: '2026-03-01', signers: [both[1], both[2]], bytes: 0 },
    null,
    ['signers contract.one_side', 'file contract.empty_file'],
  ],
])('what is entered of a contract signed elsewhere: %s', (_, entered, concluded, issues) => {
  const found = admitEntered(entered, { today: '2026-03-10', concluded })
  expect(faultsIn(found)).toEqual(issues)
})

test('approvals that are missing are open beside what stands in the way of signing', () => {
  const blank = { kind: 'blank', of: 'price', clause: 'payment' } as const
  expect(openOf({ obstacles: [blank], unapproved: ['legal'] })).toEqual([
    blank,
    { kind: 'unapproved', of: 'legal', clause: null },
  ])
  const nobody = { kind: 'reviewer', of: 'it', clause: null } as const
  expect(openOf({ obstacles: [nobody], unapproved: ['it'] })).toEqual([nobody])
})

test('S3-095 an amendment is followed by one signed later, or written on what it says', () => {
  const signed = { id: 'a', state: 'active', signed_place: 1, built_on: 0 } as const
  const followed = (other: object) => isFollowed('a', [signed, { ...signed, id: 'b', ...other }])
  expect(followed({ signed_place: 2 })).toBe(true)
  expect(followed({ state: 'draft', signed_place: null, built_on: 1 })).toBe(true)
  expect(followed({ state: 'draft', signed_place: null })).toBe(false)
  expect(followed({ state: 'cancelled', signed_place: null, built_on: 1 })).toBe(false)
  expect(
    isFollowed('a', [
      { ...signed, signed_place: 2 },
      { ...signed, id: 'b' },
    ]),
  ).toBe(false)
})
