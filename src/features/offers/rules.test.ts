import { describe, expect, test } from 'vitest'
import { offerStates } from './contract.ts'
import { offerMoves, type OfferContents } from './contract-papers.ts'
import {
  admitContents,
  isBeyond,
  isExpired,
  movesOf,
  numberOf,
  printedNumber,
  type Standing,
} from './rules.ts'

const contents: OfferContents = {
  currency: 'RUB',
  mode: 'added',
  ground: null,
  priceListId: null,
  lines: [
    {
      productId: null,
      name: 'Shelf',
      unit: null,
      quantity: '10',
      price: '100',
      discount: { percent: '10' },
      tax: null,
    },
    { productId: null, name: 'Box', unit: null, quantity: '1', price: '1000', discount: null, tax: null },
  ],
  discount: { minor: 50_00 },
}
const standing = (state: Standing['state'], beyond = false): Standing => ({
  state,
  beyond,
  ownerId: 'anna',
  askedBy: state === 'review' ? 'boris' : null,
})

describe('the moves of an offer', () => {
  test.each([
    ['draft', false, ['issue']],
    ['draft', true, ['ask']],
    ['review', true, ['reopen']],
    ['approved', true, ['reopen', 'issue']],
    ['issued', false, ['send', 'accept', 'decline', 'withdraw', 'revise']],
    ['sent', true, ['send', 'accept', 'decline', 'withdraw', 'revise']],
    ['accepted', false, []],
    ['declined', false, ['revise']],
    ['withdrawn', false, ['revise']],
    ['superseded', false, []],
  ] as const)('%s, beyond the limit: %s', (state, beyond, moves) => {
    expect(movesOf(standing(state, beyond), 'anna')).toEqual(moves)
  })
  test('a discount is judged by neither its owner nor who asked', () => {
    const judges = ['anna', 'boris', 'carol'].filter((m) =>
      movesOf(standing('review'), m).includes('approve'),
    )
    expect(judges).toEqual(['carol'])
  })
  test('every state has its line above', () => {
    expect(offerStates).toHaveLength(9)
    expect(offerMoves).toHaveLength(10)
  })
})

test('everything taken off counts towards the limit', () => {
  // 100 of 1000 on the first line and 50 on everything: 150 of 2000.
  expect([7, 7.5, null].map((limit) => isBeyond(contents, limit))).toEqual([true, false, false])
})

test('an offer expires the day after its last one, and only while it waits', () => {
  const offer = { state: 'sent', validUntil: '2026-11-22' } as const
  expect([isExpired(offer, '2026-11-22'), isExpired(offer, '2026-11-23')]).toEqual([false, true])
  expect(isExpired({ ...offer, state: 'accepted' }, '2026-12-01')).toBe(false)
})

test('no line and no total comes to less than nothing, and no tax has its ground', () => {
  expect(admitContents(contents)).toEqual([])
  expect(admitContents({ ...contents, mode: 'none' })).toMatchObject([{ path: ['ground'] }])
  expect(admitContents({ ...contents, discount: { minor: 2_000_00 } })).toMatchObject([
    { code: 'offer.total' },
  ])
  const line = { ...contents.lines[0]!, discount: { minor: 1_000_01 } }
  expect(admitContents({ ...contents, lines: [line] })).toMatchObject([{ path: ['lines', 0] }, {}])
})

test('numbers name the series, the year and the place; a revision counts behind them', () => {
  expect(numberOf('КП-', 2026, 7)).toBe('КП-2026-0007')
  expect(printedNumber('КП-2026-0007', 2)).toBe('КП-2026-0007/2')
})
