import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Clause } from '../contract-clauses.ts'
import type { Edit } from '../contract-text.ts'
import { edited } from './edits.ts'
import { askedIn, blank, plainText, type Rendered, rendered } from './render.ts'
import { namesIn } from './rules-names.ts'
import { extentOf, numbersOf } from './rules-moves.ts'
import { parseSource, sideBySide } from './source.ts'

const source = `= Implementation contract

# Subject {scope}

## Works {scope.works}
The Contractor installs the Programme by {{term.end}} for {{price}} ({{price:words}}).

It hands over what clause {{@acceptance}} asks for.

## {scope.place}
The place is {{contract.place}}.

# Acceptance {acceptance}
Within {{acceptance.days}} working days.

% Specification {appendices.spec}

# Modules {scope.modules}
{{price.stages}}
`
const { read } = parseSource(source)
const { body } = sideBySide({ en: read })
const say = (key: string) => key
const terms = {
  'term.end': '2027-03-31',
  price: { minor: 1_200_000_00, currency: 'RUB' },
  'acceptance.days': 5,
  'contract.place': { en: 'Tver', ru: 'Тверь' },
  'price.stages': [
    { name: { en: 'Setting up' }, result: null, due: '2027-02-01', price: { minor: 100, currency: 'RUB' } },
  ],
}

describe('the format templates are kept in', () => {
  test('reads title, clauses, their depth and their words', () => {
    expect(read.title).toBe('Implementation contract')
    expect(read.clauses.map(({ code, depth }) => [code, depth])).toEqual([
      ['scope', 1],
      ['scope.works', 2],
      ['scope.place', 2],
      ['acceptance', 1],
      ['appendices.spec', 0],
      ['scope.modules', 1],
    ])
    expect(read.clauses[2]!.words).toEqual({ heading: '', text: 'The place is {{contract.place}}.' })
  })

  test.each([
    ['# A {scope}\nx', 1, 'untitled'],
    ['= T\nwords before', 2, 'before'],
    ['= T\n# Nameless\nx', 2, 'nameless'],
    ['= T\n# A {teapot}\nx', 2, 'code'],
    ['= T\n# A {scope}\n# B {scope}', 3, 'twice'],
    ['= T\n# A {scope}\n### B {scope.deep}', 3, 'depth'],
  ])('says in which line %j is wrong', (text, line, code) => {
    expect(parseSource(text).issues).toContainEqual(
      expect.objectContaining({ path: [line], code: `contract.source.${code}` }),
    )
  })

  test('two languages have the same clauses in the same order', () => {
    const other = parseSource('= Договор\n# Предмет {scope}\n## {scope.place}\nx').read
    expect(sideBySide({ en: read, ru: other }).issues).toEqual([
      { path: ['ru'], code: 'contract.source.differs', params: { place: 2, code: 'scope.place' } },
    ])
  })
})

describe('a contract as it reads', () => {
  const reads = rendered(body, 'en', { terms, facts: {}, say })

  test('S2-02 clauses are numbered, appendices apart, and references follow', () => {
    expect([...numbersOf(body)]).toEqual([
      ['scope', '1'],
      ['scope.works', '1.1'],
      ['scope.place', '1.2'],
      ['acceptance', '2'],
      ['appendices.spec', '1'],
      ['scope.modules', '1'],
    ])
    expect(JSON.stringify(reads)).toContain('{"text":"2","from":{"clause":"acceptance"}}')
  })

  test('variables stand in the text as its language writes them, sums in words too', () => {
    const { text } = plainText(reads, (n) => `Appendix ${n}.`)
    expect(text).toContain(
      '1.1. Works\nThe Contractor installs the Programme by March 31, 2027 for ₽1,200,000 (One million two hundred thousand',
    )
    expect(text).toContain('1.2. The place is Tver.')
    expect(text).toContain('Appendix 1. Specification\n\n1. Modules\n')
    expect(text).toContain('Setting up\t__________\tFebruary 1, 2027\t')
  })

  test('where each clause stands is told', () => {
    const { text, places } = plainText(reads, (n) => `Appendix ${n}.`)
    for (const { code, from, to } of places)
      expect(text.slice(from, to)).toMatch(code.startsWith('appendices') ? /^Appendix 1\./ : /^[12]/)
  })

  test('what has no value yet is blank, and named', () => {
    const missingIn = ({ clauses }: Rendered) =>
      clauses
        .flatMap(({ heading, paragraphs }) => [
          heading,
          ...paragraphs.map((p) => ('runs' in p ? p.runs : [])),
        ])
        .flat()
        .flatMap(({ from, missing }) => (missing && from && 'variable' in from ? [from.variable] : []))
    const open = rendered(body, 'ru', { terms: {}, facts: {}, say })
    const english = rendered(body, 'en', { terms: {}, facts: {}, say })
    expect(missingIn(open)).toEqual([])
    expect([...new Set(missingIn(english))]).toEqual([
      'term.end',
      'price',
      'contract.place',
      'acceptance.days',
    ])
    expect(JSON.stringify(english)).toContain(blank)
    expect(askedIn(body)).toEqual(['contract.place', 'term.end', 'price', 'price.stages', 'acceptance.days'])
  })

  test('a fact is what records say, unless the contract says otherwise', () => {
    const one = sideBySide({ en: parseSource('= T\n# {parties}\n{{customer.name}}').read }).body
    const facts = { 'customer.name': 'Birch & Sons' }
    const textOf = (terms: Record<string, string>) =>
      plainText(rendered(one, 'en', { terms, facts, say }), String).text
    expect(textOf({})).toContain('Birch & Sons')
    expect(textOf({ 'customer.name': 'Birch and Sons Ltd' })).toContain('Birch and Sons Ltd')
  })

  test('names are found in any script', () => {
    expect(namesIn('{{own.срок}} {{@acceptance}} {{own.срок}} {{ price }}')).toEqual({
      variables: ['own.срок'],
      clauses: ['acceptance'],
    })
  })
})

describe('edits', () => {
  const text = { body, terms }
  const was = body.clauses[3]!.words.en!

  test('two people may work on two clauses, and nobody overwrites what they have not seen', () => {
    const mine = edited(text, [
      { kind: 'write', code: 'acceptance', locale: 'en', was, is: { ...was, text: 'Mine' } },
    ])
    expect(mine.stale).toBeUndefined()
    const theirs: Edit = {
      kind: 'write',
      code: 'scope.place',
      locale: 'en',
      was: body.clauses[2]!.words.en!,
      is: null,
    }
    expect(edited(mine.text, [theirs]).text.body.clauses[2]!.words).toEqual({})
    const again = edited(mine.text, [{ kind: 'write', code: 'acceptance', locale: 'en', was, is: null }])
    expect(again).toMatchObject({ text: mine.text, stale: { code: 'acceptance' } })
  })

  test('a clause moves with all within it, and its references follow', () => {
    const { text: moved } = edited(text, [{ kind: 'place', code: 'scope', after: 'acceptance', depth: 1 }])
    expect([...numbersOf(moved.body)].slice(0, 3)).toEqual([
      ['acceptance', '1'],
      ['scope', '2'],
      ['scope.works', '2.1'],
    ])
  })

  test.each<[Edit, string]>([
    [{ kind: 'place', code: 'scope.works', after: null, depth: 2 }, 'contract.depth'],
    [{ kind: 'add', after: null, clauses: [clause('acceptance', 1)] }, 'contract.twice'],
    [{ kind: 'add', after: null, clauses: [clause('other.a', 1, '{{teapot}}')] }, 'contract.variable'],
    [{ kind: 'term', name: 'teapot', was: null, is: 1 }, 'contract.variable'],
    [{ kind: 'term', name: 'acceptance.days', was: 5, is: 'soon' }, 'contract.value'],
    [{ kind: 'term', name: 'term.renewal', was: null, is: 'perhaps' }, 'contract.value'],
  ])('%j is refused', (edit, code) => {
    expect(edited(text, [edit]).issues).toContainEqual(expect.objectContaining({ code }))
  })

  test('what was taken out and put back is as it was', () => {
    const codes = body.clauses.filter(({ depth }) => depth > 0).map(({ code }) => code)
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => {
        const at = body.clauses.findIndex((c) => c.code === code)
        const taken = body.clauses.slice(at, at + extentOf(body.clauses, at))
        const out = edited(text, [{ kind: 'remove', was: taken }])
        const after = body.clauses[at - 1]?.code ?? null
        const back = edited(out.text, [{ kind: 'add', after, clauses: taken }])
        expect(back.text).toEqual(text)
      }),
    )
  })
})

function clause(code: string, depth: number, text = 'Words'): Clause {
  return { code, depth, words: { en: { heading: '', text } } }
}
