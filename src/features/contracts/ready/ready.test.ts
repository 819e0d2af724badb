import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Locale, locales } from '#kit/i18n.ts'
import type { Profile, Side } from '#features/reviews/contract.ts'
import { reviewText } from '#features/reviews/engine.ts'
import { en } from '../messages/variables-en.ts'
import { ru } from '../messages/variables-ru.ts'
import { zh } from '../messages/variables-zh.ts'
import { parseSource, sideBySide, type Source } from '../text/source.ts'
import { defaults, type ReadyKind, readyKinds } from './defaults.ts'
import { furtherRoles } from '../parties/contract-parties.ts'
import { facts, groups, type Kind, type Variable, variables } from '../contract-variables.ts'

const folder = 'src/features/contracts/ready'
/** Every kind of contract there is a text for, with the profile its review is held against. */
const profileOf = {
  implementation: 'implementation',
  saas: 'saas',
  licence: 'procurement',
  development: 'implementation',
  aftersales: 'procurement',
  storage: 'elements',
} as const satisfies Record<ReadyKind, Profile>

const sourceOf = (kind: ReadyKind, locale: Locale) => {
  const { read, issues } = parseSource(readFileSync(`${folder}/${kind}.${locale}.txt`, 'utf8'))
  expect(issues, `${kind}.${locale}`).toEqual([])
  return read
}
const mentions = (text: string) => [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name)
const wordsOf = (source: Source) =>
  source.clauses.map(({ words }) => `${words.heading}\n${words.text}`).join('\n')

const phrases = { en, zh, ru }
/** Examples that no rule of the review may object to. */
const numbers: Record<string, string> = {
  'retention.percent': '10 %',
  'penalty.percent': '0.1 %',
  'penalty.capPercent': '10 %',
  'liability.capPercent': '100 %',
  'price.raisePercent': '5 %',
  'service.availability': '99.5 %',
  'support.timelyPercent': '95 %',
  'service.creditPercent': '5 %',
  'service.creditCapPercent': '30 %',
}
const places = { en: 'Northport', zh: '北港市', ru: 'Северогорск' }
const names = {
  en: ['Greenfield Trade Ltd', 'Blue Harbour Software Ltd'],
  zh: ['绿原贸易有限公司', '蓝港软件有限公司'],
  ru: ['ООО «Зелёное поле»', 'ООО «Синяя гавань»'],
} as const
const told: Readonly<Record<string, Record<Locale, string>>> = {
  'contract.place': places,
  'subject.place': places,
  'data.location': places,
  'closing.law': { en: 'Northland', zh: '北国', ru: 'Российская Федерация' },
  'closing.court': {
    en: 'the courts of Northport',
    zh: '北港市人民法院',
    ru: 'Арбитражный суд города Северогорска',
  },
  'data.law': {
    en: 'the law on personal data of Northland',
    zh: '北国个人信息保护法',
    ru: 'законодательство о персональных данных',
  },
}
const words = { en: 'keeping orders and stock', zh: '订单与库存管理', ru: 'учёт заказов и запасов' }
const day = (locale: Locale, late: boolean) =>
  ({
    en: `${late ? 31 : 1} March 202${late ? 8 : 7}`,
    zh: `202${late ? 8 : 7}年3月${late ? 31 : 1}日`,
    ru: `${late ? 31 : 1} марта 202${late ? 8 : 7} г.`,
  })[locale]
const money = { en: 'EUR 120,000.00', zh: '¥120,000.00', ru: '120 000,00 ₽' }
const inWords = {
  en: 'one hundred and twenty thousand euros',
  zh: '壹拾贰万元整',
  ru: 'сто двадцать тысяч рублей',
}

const ofKind = (kind: Kind, name: string, locale: Locale): string => {
  switch (kind) {
    case 'text':
      return 'AB-7'
    case 'words':
      return told[name]?.[locale] ?? words[locale]
    case 'day':
      return day(locale, name.endsWith('end') || name.endsWith('due'))
    case 'time':
      return name.endsWith('from') ? '09:00' : '18:00'
    case 'percent':
      return numbers[name] ?? '10 %'
    case 'money':
      return money[locale]
    case 'choice':
      throw new Error(`${name} has no phrase`)
    default:
      return '10'
  }
}
const valueOf = (name: string, locale: Locale): string => {
  if (name === 'price:words') return inWords[locale]
  if (name === 'customer.name' || name === 'supplier.name')
    return names[locale][name === 'customer.name' ? 0 : 1]
  if (facts.some((fact) => fact === name)) return name.endsWith('address') ? places[locale] : `AB-7`
  const said: Readonly<Record<string, string>> = phrases[locale]
  const known: Readonly<Record<string, Variable>> = variables
  const variable = known[name]!
  if (variable.kind === 'rows') {
    const columns = Object.entries(variable.columns)
    const head = columns.map(([column]) => said[`contract.variable.${name}.${column}`])
    const row = columns.map(([column, { kind }]) => ofKind(kind, `${name}.${column}`, locale))
    return [head, row].map((cells) => cells.join('\t')).join('\n')
  }
  const choice = variable.kind === 'choice' ? variable.choices?.at(-1) : undefined
  return choice ? said[`contract.variable.${name}.${choice}`]! : ofKind(variable.kind, name, locale)
}

/** The text as it would be pasted somewhere: numbers in front, variables by examples. */
const printed = (source: Source, locale: Locale): string => {
  const count = [0, 0, 0, 0]
  const numbered = source.clauses.map((clause) => {
    const { depth } = clause
    count[depth]!++
    count.fill(0, depth + 1)
    return { ...clause, number: depth === 0 ? `${count[0]}` : count.slice(1, depth + 1).join('.') }
  })
  const numberOf = new Map(numbered.map(({ code, number }) => [code, number]))
  const fill = (text: string) =>
    text.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) =>
      name.startsWith('@') ? numberOf.get(name.slice(1))! : valueOf(name, locale),
    )
  const appendix = { en: 'Appendix ', zh: '附件', ru: 'Приложение № ' }
  return [
    source.title,
    ...numbered.map(({ depth, number, words: { heading, text } }) => {
      const mark = depth === 0 ? `${appendix[locale]}${number}. ` : `${number}. `
      return `${mark}${[heading, fill(text)].filter((part) => part !== '').join('\n')}`
    }),
  ].join('\n\n')
}

const sides: readonly Side[] = ['customer', 'supplier']

for (const kind of readyKinds) {
  test(`S2-11 ${kind}: three languages say the same, clause by clause and variable by variable`, () => {
    const sources = Object.fromEntries(locales.map((locale) => [locale, sourceOf(kind, locale)]))
    expect(sideBySide(sources).issues).toEqual([])
    const [first, ...others] = locales.map((locale) => sources[locale]!)
    for (const [at, { code, words: one }] of first!.clauses.entries())
      for (const other of others)
        expect(mentions(other.clauses[at]!.words.text).toSorted(), code).toEqual(
          mentions(one.text).toSorted(),
        )
  })

  test(`S2-11 ${kind}: every variable is known and every reference leads to a clause`, () => {
    for (const locale of locales) {
      const source = sourceOf(kind, locale)
      const known = new Set<string>([
        ...Object.keys(variables),
        ...facts,
        'price:words',
        ...source.clauses.map(({ code }) => `@${code}`),
      ])
      expect(mentions(wordsOf(source)).filter((name) => !known.has(name))).toEqual([])
      expect(wordsOf(source).replace(/\{\{[^{}]*\}\}/g, '')).not.toMatch(/[{}]/)
    }
  })

  for (const locale of locales)
    test(`S0-08 S2-02 ${kind}.${locale}: the review finds nothing but hints, for either side`, () => {
      const text = printed(sourceOf(kind, locale), locale)
      for (const side of sides) {
        const { findings } = reviewText(text, side, profileOf[kind])
        const told = findings.filter(({ severity }) => severity !== 'hint')
        expect(told.map(({ rule, values }) => ({ rule, ...values }))).toEqual([])
      }
    })
}

test('every ready text is tested in every language, and every variable is asked for by one', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  expect(files.toSorted()).toEqual(
    readyKinds.flatMap((kind) => locales.map((locale) => `${kind}.${locale}.txt`)).toSorted(),
  )
  const asked = new Set(readyKinds.flatMap((kind) => mentions(wordsOf(sourceOf(kind, 'en')))))
  // Those of a further party are asked for once it is one.
  const further = furtherRoles.map((role) => `${role}.signatory`)
  expect(Object.keys(variables).filter((name) => !asked.has(name))).toEqual(further)
})

test('S0-19 S2-12 a contract begins with values that its text asks for and its variables can hold', () => {
  const known: Readonly<Record<string, Variable>> = variables
  for (const kind of readyKinds) {
    const asked = mentions(wordsOf(sourceOf(kind, 'en')))
    for (const [name, value] of Object.entries(defaults[kind])) {
      const variable = known[name]!
      expect(asked, `${kind} asks for ${name}`).toContain(name)
      if (variable.kind === 'choice') expect(variable.choices).toContain(value)
      else if (variable.kind === 'percent') expect(value).toMatch(/^\d{1,3}(\.\d{1,2})?$/)
      else if (variable.kind === 'time') expect(value).toMatch(/^\d\d:00$/)
      else if (variable.kind !== 'text') expect(value).toBeTypeOf('number')
    }
    const open = asked.filter((name) => {
      const is = known[name]?.kind
      const isName = is === 'text' || is === 'words' || is === 'day' || is === 'money' || is === 'rows'
      return is !== undefined && !isName && !(name in defaults[kind])
    })
    expect(new Set(open), kind).toEqual(new Set(['licence.users'].filter((name) => asked.includes(name))))
  }
  expect(defaults.implementation['retention.percent']).toBe('10')
  expect(defaults.saas['service.availability']).toBe('99.5')
})

test('everything the cover page asks for has a name', () => {
  const named: Readonly<Record<string, string>> = en
  const keys = [
    ...groups.map((group) => `group.${group}`),
    ...facts.map((fact) => `fact.${fact}`),
    ...Object.entries<Variable>(variables).flatMap(([name, variable]) => [
      `variable.${name}`,
      ...(variable.kind === 'rows' ? Object.keys(variable.columns) : (variable.choices ?? [])).map(
        (part) => `variable.${name}.${part}`,
      ),
    ]),
  ].map((key) => `contract.${key}`)
  expect(Object.keys(named).toSorted()).toEqual(keys.toSorted())
})
