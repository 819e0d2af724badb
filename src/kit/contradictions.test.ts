import { expect, test } from 'vitest'
import { deal } from '#features/deals/contract.ts'
import { contradictions } from './contradictions.ts'
import type { Fields } from './fields.ts'
import type { FilterTree } from './filter.ts'

const euros = (minor: number) => ({ minor, currency: 'EUR' })
const found = (...and: FilterTree[]) => contradictions({ and }, deal.fields as Fields)

test.each<[string, FilterTree[], string[]]>([
  [
    'a choice among two sets',
    [
      ['state', 'in', ['open']],
      ['state', 'in', ['won']],
    ],
    ['state'],
  ],
  [
    'sets that share one',
    [
      ['state', 'in', ['open', 'won']],
      ['state', 'in', ['won']],
    ],
    [],
  ],
  [
    'asked for and excluded',
    [
      ['state', 'in', ['open']],
      ['state', 'notIn', ['open', 'won']],
    ],
    ['state'],
  ],
  [
    'filled and empty',
    [
      ['amount', 'empty'],
      ['amount', 'filled'],
    ],
    ['amount'],
  ],
  [
    'empty and compared',
    [
      ['amount', 'above', euros(1)],
      ['amount', 'empty'],
    ],
    ['amount'],
  ],
  [
    'empty and none of these',
    [
      ['state', 'notIn', ['won']],
      ['state', 'empty'],
    ],
    [],
  ],
  [
    'a least above the most',
    [
      ['amount', 'above', euros(500)],
      ['amount', 'below', euros(100)],
    ],
    ['amount'],
  ],
  [
    'nothing between neighbours',
    [
      ['amount', 'above', euros(5)],
      ['amount', 'below', euros(6)],
    ],
    ['amount'],
  ],
  [
    'one between',
    [
      ['amount', 'above', euros(5)],
      ['amount', 'below', euros(7)],
    ],
    [],
  ],
  ['a span the wrong way round', [['amount', 'between', [euros(9), euros(2)]]], ['amount']],
  [
    'two currencies of one sum',
    [
      ['amount', 'above', euros(5)],
      ['amount', 'below', { minor: 9000, currency: 'RUB' }],
    ],
    ['amount'],
  ],
  [
    'a day span the wrong way round',
    [['expectedOn', 'between', ['2026-05-02', '2026-05-01']]],
    ['expectedOn'],
  ],
  [
    'days apart',
    [
      ['expectedOn', 'before', '2026-05-02'],
      ['expectedOn', 'on', '2026-05-02'],
    ],
    ['expectedOn'],
  ],
  [
    'days from today apart',
    [
      ['expectedOn', 'after', 'today'],
      ['expectedOn', 'on', 'today-3'],
    ],
    ['expectedOn'],
  ],
  [
    'a day may be near or far',
    [
      ['expectedOn', 'after', 'today'],
      ['expectedOn', 'before', '2020-01-01'],
    ],
    [],
  ],
  [
    'what was due this day before now',
    [
      ['nextStepAt', 'before', 'now'],
      ['nextStepAt', 'on', 'today'],
    ],
    [],
  ],
  [
    'texts that begin differently',
    [
      ['name', 'starts', 'Tyres'],
      ['name', 'is', 'Wheels'],
    ],
    ['name'],
  ],
  [
    'a text that begins so, in another case',
    [
      ['name', 'starts', 'tyres'],
      ['name', 'is', 'Tyres of A'],
    ],
    [],
  ],
  [
    'links, of which a record has several',
    [
      ['tags', 'in', ['a']],
      ['tags', 'in', ['b']],
    ],
    [],
  ],
  [
    'my own, or a certain person’s',
    [
      ['ownerId', 'in', ['me']],
      ['ownerId', 'in', ['a']],
    ],
    [],
  ],
  [
    'a field nobody knows',
    [
      ['nope', 'in', ['a']],
      ['nope', 'in', ['a']],
    ],
    [],
  ],
  [
    'either of two, neither of which fits',
    [
      ['state', 'in', ['open']],
      {
        or: [
          ['state', 'in', ['won']],
          ['state', 'in', ['lost']],
        ],
      },
    ],
    ['state'],
  ],
  [
    'either of two, one of which fits',
    [
      ['state', 'in', ['open']],
      {
        or: [
          ['state', 'in', ['won']],
          ['name', 'is', 'x'],
        ],
      },
    ],
    [],
  ],
  ['nothing asked', [], []],
])('conditions nothing can meet: %s', (_, parts, fields) => {
  expect(found(...parts)).toEqual(fields)
})

test('a filter with too many ways to be met is left alone', () => {
  const either = { or: Array.from({ length: 4 }, (_, n): FilterTree => ['name', 'is', String(n)]) }
  expect(found(either, either, either, either, either)).toEqual([])
})
