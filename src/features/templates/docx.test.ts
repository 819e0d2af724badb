import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, type Caller } from '#kit/client.ts'
import { openArchive } from '#kit/xlsx-zip.ts'
import { openDocx, pack } from '#kit/docx/open.ts'
import { locales } from '#kit/i18n.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { docxForm, edited, textsOf } from '#test/docx.ts'
import { issuesOf, refusalOf } from '#test/refusal.ts'
import {
  createTemplate,
  listTemplates,
  removeTemplate,
  templateDrafts,
  type TypstContents,
  LetterheadContents,
} from './contract.ts'
import { type DocxFile, getDocx, getDocxExample, getDocxFile, sendDocx } from './contract-docx.ts'
import { fillPaper } from './docx.ts'
import { sweepDocuments } from './jobs.ts'
import { tagsIn } from '#kit/docx/tags.ts'
import { type OfferFacts, offerPaper } from './paper.ts'
import { exampleOffer } from './print.ts'
import { readyDocx } from './ready/offer-docx.ts'
import { faultsIn, missingInDocx, nearest } from './rules-docx.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const seller = LetterheadContents.parse({ name: 'Alpha', identifiers: [{ label: 'VAT', value: 'GB 1' }] })
const ready = async (locale: (typeof locales)[number]) => {
  const { bytes, paragraphs } = await openDocx(await readyDocx(locale))
  return { name: 'ready.docx', bytes, ...tagsIn(paragraphs) }
}
const changed = async (from: string, to: string) => edited(await readyDocx('en'), from, to)
const send = (who: Caller, bytes: Uint8Array | string, name = 'Our offer.docx'): Promise<DocxFile> =>
  call(sendDocx, { body: docxForm(bytes, name) }, who)
/** The bytes that an endpoint answers with. */
const fetched = async (who: Caller, path: string) => {
  const response = await fetch(`${app.base}/api${path}`, {
    headers: { authorization: `Bearer ${who.token}` },
  })
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ])
  return new Uint8Array(await response.arrayBuffer())
}
describe.each(locales)('the ready-made document in %s', (locale) => {
  const facts: OfferFacts = exampleOffer(seller, locale)
  test('S2-11 S3-141 names only what is known, misses nothing, and says what the PDF says', async () => {
    const source = await ready(locale)
    const paper = offerPaper(facts, locale)
    expect([faultsIn(source), missingInDocx(source.tags, paper)]).toEqual([[], []])
    const text = await textsOf(await fillPaper(source, paper, seller))
    const { number, date, total, words, lines, taxes, sum } = paper.offer
    expect(text.join('\n')).not.toMatch(/[{}«»]/)
    for (const one of [paper.buyer.name, date, sum, taxes[1]!.amount, lines[2]!.discount])
      expect(text.some((line) => line.includes(one!))).toBe(true)
    expect(text).toContain(total)
    expect(text.some((line) => line.endsWith(words))).toBe(true)
    expect(text.filter((line) => line.includes(number))).toHaveLength(2)
    for (const line of lines)
      expect(text).toEqual(expect.arrayContaining([line.name, line.price, line.amount]))
  })
  test('leaves out what has no value', async () => {
    const bare = {
      ...facts,
      discount: null,
      mode: 'none' as const,
      intro: null,
      terms: null,
      validUntil: null,
    }
    const paper = offerPaper(
      { ...bare, lines: bare.lines.map((l) => ({ ...l, discount: null, unit: null })) },
      locale,
    )
    const source = await ready(locale)
    expect(missingInDocx(source.tags, paper)).toEqual([])
    const text = await textsOf(await fillPaper(source, paper, seller))
    expect(text).toContain(paper.offer.taxNote)
    expect(text.join('')).not.toMatch(/[{}]|null|undefined/)
  })
})

test('S2-11 a document carries the logo of the letterhead, as large as fits', async () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAACCAIAAAAxe4J1AAAAEElEQVR42mNkaPjPAANMDEgAAB5ZAYF8Xo1fAAAAAElFTkSuQmCC'
  const filled = await fillPaper(
    await ready('en'),
    offerPaper(exampleOffer({ ...seller, logo: png }, 'en'), 'en'),
    {
      logo: png,
    },
  )
  const archive = await openArchive({ bytes: filled })
  const xml = Buffer.concat(await Array.fromAsync(archive.read('word/document.xml'))).toString()
  const picture = archive.names().find((name) => /^word\/media\/.*\.png$/.test(name))
  expect(Buffer.concat(await Array.fromAsync(archive.read(picture ?? ''))).toString('base64')).toBe(png)
  archive.close()
  // Eight by two pixels, 200 wide at most; a pixel is 9525 of Word's units.
  expect(xml).toContain(`<wp:extent cx="${200 * 9525}" cy="${50 * 9525}"/>`)
  expect((await textsOf(filled)).join('')).not.toMatch(/[{}]/)
})

describe('a document that is sent in', () => {
  const faults: [code: string, from: string, to: string, params: object][] = [
    [
      'docx.unknown',
      '{buyer.name}',
      '{buyer.nmae}',
      { name: 'buyer.nmae', instead: 'buyer.name', where: 'body' },
    ],
    ['docx.unheard', '{buyer.name}', '{warehouse}', { name: 'warehouse' }],
    ['docx.unclosed', '{/offer.lines}', '', { name: 'offer.lines', text: '{#offer.lines}{line.place}' }],
    ['docx.unopened', '{#offer.taxes}', '', { name: 'offer.taxes' }],
    ['docx.outside', '{buyer.name}', '{line.name}', { name: 'line.name', list: 'offer.lines' }],
    ['docx.list', '{buyer.name}', '{offer.lines}', { name: 'offer.lines' }],
    ['docx.nested', '{line.name}', '{#offer.taxes}{tax.label}{/offer.taxes}', { name: 'offer.taxes' }],
    ['docx.brace', '{buyer.name}', '{buyer.name', { brace: '{' }],
    ['docx.unknown', '{seller.name} ·', '{seller.nam} ·', { where: 'footer', place: 1 }],
  ]
  test.each(faults)(
    'S2-11 is refused with the place of the fault and what helps: %s',
    async (code, from, to, params) => {
      const found = await issuesOf(send(app.alpha.people.owner, await changed(from, to)))
      expect(found).toContainEqual({ path: ['file'], code, params: expect.objectContaining(params) })
    },
  )
  test('is refused where the library cannot fill it, in its words', async () => {
    const apart = await edited(await changed('{/offer.lines}', ''), '{offer.sum}', '{/offer.lines}')
    const found = await issuesOf(send(app.alpha.people.owner, apart))
    expect(found).toMatchObject([
      { code: 'docx.unfillable', params: { message: expect.stringMatching(/not in the same table/) } },
    ])
  })
  test('is refused where it is none, is a workbook by another name, or is too large', async () => {
    const { owner } = app.alpha.people
    expect(await issuesOf(send(owner, 'no zip'))).toMatchObject([{ code: 'docx.not_docx' }])
    const workbook = await pack([
      ['xl/workbook.xml', '<workbook/>'],
      ['[Content_Types].xml', '<Types/>'],
    ])
    expect(await issuesOf(send(owner, workbook))).toMatchObject([{ code: 'docx.not_docx' }])
    expect(await refusalOf(send(owner, new Uint8Array(5_000_001)))).toMatchObject({
      code: 'common.too_large',
    })
    expect(await issuesOf(call(sendDocx, { body: new FormData() }, owner))).toMatchObject([
      { code: 'required' },
    ])
  })
  test('S2-11 becomes a template, a version of it, and is put back', async () => {
    const { owner, admin, manager } = app.alpha.people
    const [first, second] = [
      await send(owner, await readyDocx('en')),
      await send(owner, await changed('{offer.title}', 'Our proposal'), 'Second.docx'),
    ]
    expect([first.name, second.name, first.missing]).toEqual(['Our offer.docx', 'Second.docx', []])
    expect([first.names.includes('offer.title'), second.names.includes('offer.title')]).toEqual([true, false])
    const body = { kind: 'offer' as const, name: 'Word', locale: 'en' as const, fileId: first.id }
    const made = await call(createTemplate, { body }, owner)
    expect(made).toMatchObject({ format: 'docx', fileId: first.id, version: 1 })
    const params = { id: made.id }
    const publish = async (fileId: string, version: number, base: number) => {
      const contents = { name: 'Word', locale: 'en' as const, fileId }
      await call(templateDrafts.keep, { params, body: { version, base, contents } }, owner)
      await call(templateDrafts.answer, { params, body: { version: 1, approved: true } }, admin)
      await call(templateDrafts.publish, { params, body: { version: 2 } }, owner)
    }
    await publish(second.id, 0, 1)
    expect((await call(listTemplates, {}, manager)).items).toMatchObject([{ fileId: second.id, version: 2 }])
    await publish(first.id, 0, 2)
    const { items } = await call(templateDrafts.editions, { params, query: {} }, owner)
    expect(items.map(({ contents }) => 'fileId' in contents && contents.fileId)).toEqual([
      first.id,
      second.id,
      first.id,
    ])
    const typst: TypstContents = { name: 'Word', locale: 'en', source: '= Offer' }
    const other = call(templateDrafts.keep, { params, body: { version: 0, base: 3, contents: typst } }, owner)
    expect(await issuesOf(other)).toMatchObject([{ path: ['fileId'], code: 'required' }])
    await call(removeTemplate, { params }, owner)
  })
  test('is looked at and downloaded by those who read templates, in their workspace only', async () => {
    const { owner, manager } = app.alpha.people
    const { id } = await send(owner, await readyDocx('ru'))
    expect(await call(getDocxFile, { params: { id } }, manager)).toMatchObject({ id, missing: [] })
    const kept = await textsOf(await fetched(manager, `/template-files/${id}/docx`))
    expect(kept.some((text) => text.endsWith('{buyer.name}'))).toBe(true)
    const example = await textsOf(await fetched(manager, `/template-files/${id}/example?locale=ru`))
    expect(example.join('')).not.toMatch(/[{}]/)
    expect(
      (await textsOf(await fetched(manager, '/template-samples?locale=zh'))).some((text) =>
        text.includes('{offer.number}'),
      ),
    ).toBe(true)
    const stranger = app.beta.people.owner
    for (const asked of [getDocxFile, getDocx, getDocxExample])
      expect(await refusalOf(call(asked, { params: { id }, query: {} }, stranger))).toMatchObject({
        code: 'common.not_found',
      })
    const unknown = await fetch(`${app.base}/api/template-samples?locale=xx`, {
      headers: { authorization: `Bearer ${owner.token}` },
    })
    expect(unknown.status).toBe(422)
    const foreign = { kind: 'offer' as const, name: 'Word', locale: 'en' as const, fileId: id }
    expect(await issuesOf(call(createTemplate, { body: foreign }, stranger))).toMatchObject([
      { code: 'ref.unknown' },
    ])
    expect(await refusalOf(send(manager, await readyDocx('en')))).toMatchObject({ code: 'auth.forbidden' })
  })
})

test('S2-11 the name that was meant is offered, and none where none comes near', () => {
  expect([nearest('offer.totla'), nearest('Buyer.Name'), nearest('offer_number'), nearest('x')]).toEqual([
    'offer.total',
    'buyer.name',
    'offer.number',
    undefined,
  ])
})

test('documents that no version and no draft of a template names are removed after a week', async () => {
  const { owner } = app.alpha.people
  const [used, drafted, forgotten, lost] = await Promise.all(
    [0, 1, 2, 3].map(async () => (await send(owner, await readyDocx('en'))).id),
  )
  const of = { kind: 'offer' as const, name: 'Kept', locale: 'en' as const }
  const { id } = await call(createTemplate, { body: { ...of, fileId: used! } }, owner)
  const contents = { name: 'Kept', locale: 'en' as const, fileId: drafted! }
  await call(templateDrafts.keep, { params: { id }, body: { version: 0, base: 1, contents } }, owner)
  // Versions keep theirs, also of a template that is gone.
  const gone = await call(createTemplate, { body: { ...of, fileId: forgotten! } }, owner)
  await call(removeTemplate, { params: { id: gone.id } }, owner)
  const left = () =>
    Promise.all(
      [used, drafted, forgotten, lost].map((one) =>
        call(getDocxFile, { params: { id: one! } }, owner).then(
          () => true,
          () => false,
        ),
      ),
    )
  const sweepIn = (days: number) =>
    app.as(app.alpha, owner.memberId, (w) =>
      sweepDocuments.run({ ...w, now: w.now.add({ hours: 24 * days }) }, {}),
    )
  await sweepIn(6)
  expect(await left()).toEqual([true, true, true, true])
  await sweepIn(8)
  expect(await left()).toEqual([true, true, true, false])
})
