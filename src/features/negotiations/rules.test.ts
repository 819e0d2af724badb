import { expect, test } from 'vitest'
import { contractStates } from '#features/contracts/contract.ts'
import { pointStates } from './contract.ts'
import { admitOutcome, isNegotiated, outcomeOf } from './rules.ts'

const positions = { ours: 'Thirty days', theirs: 'Ten days' }

test('whoever concedes takes the other side’s words, unless others are given', () => {
  const said = (words: string) => pointStates.map((to) => outcomeOf(positions, to, words).agreed)
  expect(said('')).toEqual([null, null, 'Ten days', 'Thirty days', null])
  expect(said(' Twenty days ')).toEqual([null, 'Twenty days', 'Twenty days', 'Twenty days', null])
  expect(outcomeOf(positions, 'dropped', 'Not worth it')).toEqual({ agreed: null, reason: 'Not worth it' })
})

test('a point is not agreed without words, nor dropped without a reason', () => {
  const missing = (words: string) =>
    pointStates.filter((to) => admitOutcome(to, outcomeOf(positions, to, words)).length > 0)
  expect(missing(' ')).toEqual(['agreed', 'dropped'])
  expect(missing('So be it')).toEqual([])
})

test('a contract is negotiated about until it goes to be signed', () => {
  expect(contractStates.filter(isNegotiated)).toEqual(['draft', 'negotiation', 'approval'])
})
