import { expect, test } from 'vitest'
import { adopted, type ReadClause } from './counter.ts'
import { plainText, rendered } from './render.ts'
import { parseSource, sideBySide } from './source.ts'

const source = `= Contract

# Acceptance {acceptance}

## Acts {acceptance.act}
The Customer signs within {{acceptance.days}} working days, or objects under clause {{@acceptance.objection}}.

## Objections {acceptance.objection}
An objection names {{contract.place}} and {{retention.percent}} of the price.

# Notices {notices}
By {{customer.name}}.

% Stages {appendices.stages}
{{price.stages}}
`
const { body } = sideBySide({ en: parseSource(source).read })
const terms = {
  'acceptance.days': 5,
  'retention.percent': '10',
  'contract.place': { en: 'Tver' },
  'price.stages': [{ name: { en: 'One' }, result: null, due: null, price: { minor: 100, currency: 'EUR' } }],
}
const say = (key: string) => key
const reads = rendered(body, 'en', { terms, facts: { 'customer.name': 'Birch' }, say })

/** Our own text as somebody would read it back, changed by whoever has it now. */
const theirs = (change: (clauses: ReadClause[]) => ReadClause[]) =>
  adopted(
    { body, terms },
    reads,
    'en',
    change([
      { heading: '', text: 'Contract', level: 0 },
      { heading: 'Acceptance', text: '', level: 0 },
      {
        heading: 'Acts',
        text: 'The Customer signs within 5 working days, or objects under clause 1.2.',
        level: 1,
      },
      { heading: 'Objections', text: 'An objection names Tver and 10% of the price.', level: 1 },
      { heading: 'Notices', text: 'By Birch.', level: 0 },
      {
        heading: 'Appendix 1. Stages',
        text: plainText(reads, (n) => `Appendix ${n}.`)
          .text.split('Stages\n')[1]!
          .trim(),
        level: 0,
      },
    ]),
    () => 'other',
  )
const withText = (at: number, text: string) => (clauses: ReadClause[]) =>
  clauses.map((c, i) => (i === at ? { ...c, text } : c))

test('a draft that comes back as it was sent is the very same, variables and tables too', () => {
  expect(theirs((c) => c)).toEqual({ body, terms })
})

test('S3-095 a number they changed is the variable’s new value, and the words keep the variable', () => {
  const said = 'The Customer signs within 15 working days, or objects under clause 1.2.'
  const { body: after, terms: values } = theirs(withText(2, said))
  expect(after).toEqual(body)
  expect(values).toEqual({ ...terms, 'acceptance.days': 15 })
  const percent = theirs(withText(3, 'An objection names Tver and 7.5 % of the price.'))
  expect(percent.terms).toMatchObject({ 'retention.percent': '7.5' })
})

test('a number they changed in Russian is told though the noun behind it changed with it', () => {
  const ours = sideBySide({
    ru: parseSource('= Договор\n\n# Оплата {payment}\nВ течение {{payment.days}} рабочих дней.').read,
  })
  const given = { terms: { 'payment.days': 5 }, facts: {}, say }
  const draft = (text: string) => [
    { heading: 'Договор', text: '', level: 0 },
    { heading: 'Оплата', text, level: 0 },
  ]
  const back = (text: string) =>
    adopted(
      { body: ours.body, terms: given.terms },
      rendered(ours.body, 'ru', given),
      'ru',
      draft(text),
      () => 'other',
    )
  expect(back('В течение 5 рабочих дней.')).toEqual({ body: ours.body, terms: given.terms })
  expect(back('В течение 21 рабочего дня.')).toEqual({ body: ours.body, terms: { 'payment.days': 21 } })
})

test('words they wrote anew are plain words, in the clause that they stand in', () => {
  const said = 'The Customer signs within 15 working days. Silence is acceptance.'
  const { body: after, terms: values } = theirs(withText(2, said))
  expect(after.clauses[1]).toMatchObject({ code: 'acceptance.act', words: { en: { text: said } } })
  expect(values).toEqual(terms)
})

test('a value that cannot be read for certain is left as their words, and never guessed', () => {
  const { body: after, terms: values } = theirs(withText(3, 'An objection names Pskov and 10% of the price.'))
  expect(after.clauses[2]!.words.en!.text).toContain('Pskov')
  expect(values).toEqual(terms)
})

test('clauses they added get names of their own, and those they moved keep theirs', () => {
  const { body: after } = theirs(([title, section, acts, objections, ...rest]) => [
    title!,
    section!,
    objections!,
    acts!,
    { heading: '', text: 'The Supplier may rise prices at any time.', level: 1 },
    { heading: '', text: 'Nobody may publish anything about it.', level: 1 },
    ...rest,
  ])
  expect(after.clauses.map(({ code, depth }) => [code, depth])).toEqual([
    ['acceptance', 1],
    ['acceptance.objection', 2],
    ['acceptance.act', 2],
    ['other', 2],
    ['other.2', 2],
    ['notices', 1],
    ['appendices.stages', 0],
  ])
})

test('a draft that comes first brings its title and all its clauses', () => {
  const nothing = { body: { title: {}, clauses: [] }, terms: {} }
  const empty = rendered(nothing.body, 'ru', { terms: {}, facts: {}, say })
  const read = [
    { heading: '', text: 'Договор поставки', level: 0 },
    { number: '1', heading: 'Предмет', text: '', level: 0 },
    { number: '1.1', heading: '', text: 'Поставщик передаёт товар.', level: 1 },
  ]
  const { body: after } = adopted(nothing, empty, 'ru', read, () => 'scope')
  expect(after.title).toEqual({ ru: 'Договор поставки' })
  expect(after.clauses.map(({ code, depth }) => [code, depth])).toEqual([
    ['scope', 1],
    ['scope.2', 2],
  ])
})

test('a clause they struck out is gone', () => {
  const { body: after } = theirs((clauses) => clauses.filter(({ heading }) => heading !== 'Notices'))
  expect(after.clauses.map(({ code }) => code)).not.toContain('notices')
})
