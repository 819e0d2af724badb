import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { locales } from '#kit/i18n.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import {
  changeLetterhead,
  createTemplate,
  getLetterhead,
  listTemplates,
  previewTemplate,
  removeTemplate,
  templateDrafts,
} from './contract.ts'
import { exampleOffer, print, readySource } from './print.ts'
import { offerPaper } from './paper.ts'
import { LetterheadContents } from './contract.ts'
import { missingIn, remedyOf, unknownIn } from './rules.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const seller = LetterheadContents.parse({ name: 'Alpha', prefix: 'Q-' })

describe.each(locales)('the ready-made offer in %s', (locale) => {
  const example = exampleOffer(seller, locale)
  test('S2-11 is printed, names only what is known, and misses nothing', async () => {
    const paper = offerPaper(example, locale)
    const source = readySource(locale)
    expect(source).not.toContain('«')
    expect([unknownIn(source), missingIn(source, paper)]).toEqual([[], []])
    const printed = await print({ source, paper, seller, at: Temporal.Instant.fromEpochMilliseconds(0) }, [
      'pdf',
    ])
    expect(printed).toMatchObject({ pages: 1 })
  })
  test('breaks well with eighty long lines, without a discount, a tax or a letterhead', async () => {
    const line = { ...example.lines[0]!, discount: null, name: 'Long '.repeat(50) }
    const paper = offerPaper(
      {
        ...example,
        lines: Array.from({ length: 80 }, () => line),
        discount: null,
        mode: 'none',
        intro: null,
      },
      locale,
    )
    const printed = await print(
      { source: readySource(locale), paper, seller, at: Temporal.Instant.fromEpochMilliseconds(0) },
      ['pdf'],
    )
    expect(printed).toMatchObject({ pages: expect.any(Number) })
  })
})

test('S3-080 a paper says that no tax is taken and why, or how much of it', () => {
  const facts = { ...exampleOffer(seller, 'ru'), discount: null }
  const none = offerPaper({ ...facts, mode: 'none', ground: 'п. 2 ст. 346.11 НК РФ' }, 'ru').offer
  expect([none.taxNote, none.taxes]).toEqual(['Без НДС (п. 2 ст. 346.11 НК РФ)', []])
  const added = offerPaper({ ...facts, mode: 'added' }, 'ru').offer
  expect(added.taxNote).toBeNull()
  expect(added.taxes.map((t) => t.label)).toEqual(['НДС 20 %', 'НДС 10 %'])
})

describe('templates', () => {
  test('S2-11 are made from the ready-made one, drafted, published and put back', async () => {
    const { owner, admin } = app.alpha.people
    const made = await call(createTemplate, { body: { kind: 'offer', name: 'Ours', locale: 'ru' } }, owner)
    expect((await call(listTemplates, {}, owner)).items.map((t) => t.name)).toEqual(['Ours'])
    const params = { id: made.id }
    const contents = { name: 'Ours', locale: 'ru' as const, source: '= #offer.number' }
    await call(templateDrafts.keep, { params, body: { version: 0, base: 1, contents } }, owner)
    await call(templateDrafts.answer, { params, body: { version: 1, approved: true } }, admin)
    await call(templateDrafts.publish, { params, body: { version: 2 } }, owner)
    expect((await call(listTemplates, {}, owner)).items[0]).toMatchObject({
      version: 2,
      source: contents.source,
    })
    const editions = await call(templateDrafts.editions, { params, query: {} }, owner)
    expect(editions.items.map((e) => e.number)).toEqual([2, 1])
    expect(editions.items[1]!.contents).toMatchObject({ source: readySource('ru') })
    await call(removeTemplate, { params }, owner)
    expect((await call(listTemplates, {}, owner)).items).toEqual([])
  })

  test('a broken one may be kept as a draft, and comes in force never', async () => {
    const { owner, admin } = app.alpha.people
    const { id } = await call(
      createTemplate,
      { body: { kind: 'offer', name: 'Broken', locale: 'en' } },
      owner,
    )
    const contents = { name: 'Broken', locale: 'en' as const, source: '= Offer\n\n#let x = (\n' }
    await call(templateDrafts.keep, { params: { id }, body: { version: 0, base: 1, contents } }, owner)
    await call(templateDrafts.answer, { params: { id }, body: { version: 1, approved: true } }, admin)
    expect(
      await refusalOf(call(templateDrafts.publish, { params: { id }, body: { version: 2 } }, owner)),
    ).toMatchObject({
      code: 'common.invalid',
      details: { issues: [{ code: 'template.broken', params: { line: 3, message: 'unclosed delimiter' } }] },
    })
    const shown = await call(
      previewTemplate,
      { body: { kind: 'offer', ...contents, name: undefined } as never },
      owner,
    )
    expect(shown).toMatchObject({ svg: null, problems: [{ line: 3 }] })
    // What was in force before goes on printing.
    const { items } = await call(listTemplates, {}, owner)
    const { source } = items.filter((t) => t.format === 'typst').find((t) => t.id === id)!
    expect(source).not.toBe(contents.source)
    const still = await call(
      previewTemplate,
      { body: { kind: 'offer', locale: 'en', source } },
      app.alpha.people.manager,
    )
    expect(still).toMatchObject({ problems: [], pages: [expect.anything()] })
  })

  test.each([
    ['#let x = (', 'unclosed'],
    ['#let x = "a', 'unexpected'],
    ['#nope', 'unknown'],
    ['#offer.nope', 'field'],
    ['#rect(nope: 1)', 'argument'],
    ['#("a" + 1)', 'kinds'],
    ['#let f(n) = f(n + 1); #f(1)', 'depth'],
    ['#image("/etc/passwd")', 'file'],
    ['#let = 1', 'unexpected'],
  ])('S2-11 a mistake is told with its line and what helps against it: %s', async (wrong, remedy) => {
    const body = { kind: 'offer' as const, locale: 'en' as const, source: `= Offer\n\n${wrong}\n` }
    const { problems } = await call(previewTemplate, { body }, app.alpha.people.manager)
    expect(problems.map(({ line, message }) => [line, remedyOf(message)])).toContainEqual([
      3,
      `template.remedy.${remedy}`,
    ])
  })

  test('S2-11 the preview names what is unknown and what is missing', async () => {
    const body = { kind: 'offer' as const, locale: 'en' as const, source: '#seller.bank\n#buyer.fax' }
    const shown = await call(previewTemplate, { body }, app.alpha.people.manager)
    expect(shown.unknown).toEqual([{ name: 'buyer.fax', line: 2 }])
    expect(shown.missing).toEqual(['seller.bank'])
  })
})

test('the letterhead is changed as a whole, by those who may, and takes pictures only', async () => {
  const { owner, manager } = app.alpha.people
  const { version, ...empty } = await call(getLetterhead, {}, manager)
  expect(version).toBe(0)
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex').toString('base64')
  const body = { ...empty, version: 0, name: 'Alpha Ltd', logo: png, prefix: 'A-', discountLimit: 10 }
  expect(await refusalOf(call(changeLetterhead, { body }, manager))).toMatchObject({ code: 'auth.forbidden' })
  const wrong = { ...body, logo: Buffer.from('<svg/>').toString('base64') }
  expect(await refusalOf(call(changeLetterhead, { body: wrong }, owner))).toMatchObject({
    details: { issues: [{ code: 'letterhead.logo' }] },
  })
  expect(await call(changeLetterhead, { body }, owner)).toEqual({ ...body, version: 1 })
  expect(await refusalOf(call(changeLetterhead, { body }, owner))).toMatchObject({ code: 'common.stale' })
})
