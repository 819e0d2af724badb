import { describe, expect, test } from 'vitest'
import { missingIn, namesIn, unknownIn } from './rules.ts'

const data = {
  seller: { name: 'Alpha', bank: null },
  buyer: { name: 'Beta', taxId: null },
  manager: {},
  offer: { lines: [{ name: 'Shelf', unit: null }], taxes: [] },
}

describe('the names of a template', () => {
  test('are found with their lines, and not in comments', () => {
    const source = '#seller.name // seller.fax\n/* buyer.nothing\n*/ #offer.number.len() #my.offer.number'
    expect(namesIn(source)).toEqual([
      { name: 'seller.name', line: 1 },
      { name: 'offer.number', line: 3 },
    ])
  })
  test('S2-11 one that no paper knows is told with its line', () => {
    expect(unknownIn('#seller.name\n#buyer.fax')).toEqual([{ name: 'buyer.fax', line: 2 }])
  })
  test('S2-11 one without a value is told, unless the template asks for it', () => {
    expect(missingIn('#seller.name #seller.bank #buyer.taxId', data)).toEqual(['seller.bank', 'buyer.taxId'])
    expect(missingIn('#if seller.bank != none [#seller.bank]', data)).toEqual([])
    expect(missingIn('#for line in offer.lines [#line.name #line.unit]', data)).toEqual(['line.unit'])
  })
})
