import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getCompany, listCompanies } from '#features/companies/contract.ts'
import { call } from '#kit/client.ts'
import { uploads } from '#kit/files.ts'
import { writeXlsx } from '#kit/xlsx-write.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { bring, counts, form, send, verdictsOf } from '#test/sheets.ts'
import * as contract from './contract.ts'

let app: TestApp
let who: Person
beforeAll(async () => {
  app = await startApp()
  who = app.alpha.people.owner
})
afterAll(() => app.stop())

const inn = ['7707083893', '7728168971', '7736050003', '7702070139', '7744001497']
const mapping = { Название: 'name', ИНН: 'taxId', Телефон: 'phones', Почта: 'emails' }
const post = (headers: object, body?: FormData | string) =>
  fetch(`${app.base}/api/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.token}`, ...headers },
    body,
  })
const companiesNamed = async (find: string) => (await call(listCompanies, { query: { find } }, who)).items

describe('the way of a file', () => {
  const csv = `Название;ИНН;Телефон;Почта\nООО Ромашка;${inn[0]};8 912 345-67-89;info@romashka.test\nЛютик;${inn[1]};;\nПлохой;123;;x\n`

  test('S3-139 draft, preview, mapping, trial, import', async () => {
    const draft = await call(contract.createImport, { body: form(csv, {}) as never }, who)
    expect(draft).toMatchObject({
      state: 'draft',
      name: 'base.csv',
      format: 'csv',
      ownerId: who.memberId,
      can: ['change', 'run', 'cancel'],
    })
    await app.runJobs()
    const { id } = draft
    expect(await call(contract.getImport, { params: { id } }, who)).toMatchObject({ total: 3, rows: 0 })

    const preview = await call(contract.previewImport, { params: { id }, query: {} }, who)
    expect(preview).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      header: 1,
      key: ['taxId'],
    })
    expect(preview.rows).toHaveLength(3)
    expect(Object.fromEntries(preview.columns.map((c) => [c.header, c.suggested]))).toEqual(mapping)
    expect(preview.targets.find((t) => t.field === 'taxId')).toMatchObject({ key: true, label: 'Tax number' })

    await expect(
      call(contract.runImport, { params: { id }, body: { mode: 'commit' } }, who),
    ).rejects.toMatchObject({ code: 'import.not_ready' })
    const options = { noun: 'company' as const, mapping, key: ['taxId'] }
    const changed = await call(
      contract.changeImport,
      { params: { id }, body: { version: draft.version, options } },
      who,
    )
    await expect(
      call(contract.changeImport, { params: { id }, body: { version: draft.version, options } }, who),
    ).rejects.toMatchObject({ status: 409, details: { version: changed.version } })

    await call(
      contract.runImport,
      { params: { id }, body: { mode: 'dry-run', version: changed.version } },
      who,
    )
    await expect(
      call(contract.runImport, { params: { id }, body: { mode: 'commit' } }, who),
    ).rejects.toMatchObject({ status: 409 })
    await app.runJobs()
    const tried = await call(contract.getImport, { params: { id } }, who)
    expect(tried).toMatchObject({
      state: 'done',
      mode: 'dry-run',
      rows: 3,
      created: 2,
      rejected: 1,
      progress: 1,
      reconciled: null,
      can: ['change', 'run'],
    })
    expect(await companiesNamed('Ромашка')).toEqual([])
    const { rows: foretold } = await verdictsOf(who, id)

    await call(contract.runImport, { params: { id }, body: { mode: 'commit' } }, who)
    await app.runJobs()
    const done = await call(contract.getImport, { params: { id } }, who)
    expect(done).toMatchObject({
      state: 'done',
      mode: 'commit',
      rows: 3,
      created: 2,
      rejected: 1,
      reconciled: true,
      can: ['reverse', 'signOff'],
    })
    const { rows } = await verdictsOf(who, id)
    expect(rows.map((r) => [r['#verdict'], r['#code']])).toEqual(
      foretold.map((r) => [r['#verdict'], r['#code']]),
    )
    const [found] = await companiesNamed('ромашка')
    expect(found).toMatchObject({
      phones: ['+79123456789'],
      emails: ['info@romashka.test'],
      ownerId: who.memberId,
      lifecycle: 'potential',
    })
    const { items } = await call(contract.listImports, { query: {} }, who)
    expect(items[0]).toMatchObject({ id })
  })

  test('the same file again makes nothing twice', async () => {
    const again = await bring(app, who, csv, { mapping, key: ['taxId'] })
    expect(counts(again)).toEqual({ state: 'done', rows: 3, created: 0, updated: 0, skipped: 2, rejected: 1 })
  })

  test('the rejected rows are corrected in the file of verdicts and fed in again', async () => {
    const { id } = await bring(app, who, csv, { mapping, key: ['taxId'] })
    const { text, rows } = await verdictsOf(who, id, 'rejected')
    expect(rows).toMatchObject([
      { '#row': '4', '#verdict': 'rejected', '#column': 'ИНН; Почта', Название: 'Плохой' },
    ])
    expect(rows[0]!['#reason']).toContain('This is not a mail address.')
    const corrected = text.replace(',123,', `,${inn[2]},`).replace(',x\r\n', ',x@plohoy.test\r\n')
    const preview = await call(
      contract.previewImport,
      {
        params: { id: (await call(contract.createImport, { body: form(corrected, {}) as never }, who)).id },
        query: {},
      },
      who,
    )
    expect(preview.columns.filter((c) => c.own)).toHaveLength(6)
    expect(preview.columns.filter((c) => c.own).map((c) => c.suggested)).toEqual(Array(6).fill(null))
    const second = await bring(app, who, corrected, { mapping, key: ['taxId'] })
    expect(counts(second)).toEqual({
      state: 'done',
      rows: 1,
      created: 1,
      updated: 0,
      skipped: 0,
      rejected: 0,
    })
    expect((await verdictsOf(who, second.id)).rows[0]).toMatchObject({
      '#row': '2',
      '#verdict': 'created',
      Название: 'Плохой',
    })
  })

  test('a template keeps the mapping and is offered where it fits', async () => {
    const options = { noun: 'company' as const, mapping, key: ['taxId'], encoding: 'gb18030' as const }
    const made = await call(contract.createTemplate, { body: { name: '1С', options } }, who)
    expect(made.options).not.toHaveProperty('encoding')
    await expect(call(contract.createTemplate, { body: { name: '1С', options } }, who)).rejects.toMatchObject(
      { status: 409 },
    )
    const draft = await call(contract.createImport, { body: form(csv, {}) as never }, who)
    const preview = await call(contract.previewImport, { params: { id: draft.id }, query: {} }, who)
    expect(preview.templates).toMatchObject([{ id: made.id, name: '1С' }])
    await call(contract.removeTemplate, { params: { id: made.id } }, who)
    expect((await call(contract.listTemplates, { query: {} }, who)).items).toEqual([])
  })

  test('a discarded draft forgets its file', async () => {
    const draft = await call(contract.createImport, { body: form(csv, {}) as never }, who)
    expect(await call(contract.cancelImport, { params: { id: draft.id } }, who)).toMatchObject({
      state: 'cancelled',
      can: [],
    })
    await expect(
      call(contract.runImport, { params: { id: draft.id }, body: { mode: 'commit' } }, who),
    ).rejects.toMatchObject({ status: 409 })
  })
})

describe('S3-139 every encoding and form', () => {
  const rows = [
    ['Название', 'ИНН', 'Телефон'],
    ['Ёлки и сосны', inn[3]!, '+7 495 123-45-67'],
  ]
  const text = rows.map((row) => row.join(';')).join('\r\n')
  const chinese = [
    '公司名称,电话',
    '北京华信科技有限公司,010-12345678',
    '上海远东贸易有限公司,021-87654321',
  ].join('\n')
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little endian', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['UTF-16 big endian without a mark', iconv.encode(text, 'utf16be')],
    [
      'windows-1251',
      iconv.encode(`${text}\r\n${'Общество с ограниченной ответственностью;;\r\n'.repeat(3)}`, 'win1251'),
    ],
    ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
    [
      'commas and quotes',
      Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')),
    ],
  ])('%s', async (_, bytes) => {
    const done = await bring(app, who, bytes, {
      mapping: { Название: 'name', ИНН: 'taxId', Телефон: 'phones' },
      key: ['taxId', 'name'],
    })
    expect(done).toMatchObject({ state: 'done', rejected: 0 })
    expect(await companiesNamed('ёлки и')).toMatchObject([
      { name: 'Ёлки и сосны', taxId: inn[3], phones: ['+74951234567'] },
    ])
  })
  test('GB18030', async () => {
    const done = await bring(app, who, iconv.encode(chinese, 'gb18030'), {
      mapping: { 公司名称: 'name', 电话: 'phones' },
      key: ['name'],
    })
    expect(done).toMatchObject({ created: 2, options: { encoding: 'gb18030' } })
    expect(await companiesNamed('华信')).toMatchObject([{ name: '北京华信科技有限公司' }])
  })
  test('XLSX: leading zeros, numbers as text, dates, merged and empty header cells', async () => {
    const sheet = async function* () {
      yield ['Весенние сосны', '0274062111', { date: '2019-03-04' }, '89123456789', null]
    }
    const chunks: Uint8Array[] = []
    const columns = ['Название', 'ИНН', 'Создан', '', 'Пусто'].map((title) => ({ title }))
    for await (const chunk of writeXlsx({ columns, rows: sheet() })) chunks.push(chunk)
    const done = await bring(
      app,
      who,
      Buffer.concat(chunks),
      { mapping: { Название: 'name', ИНН: 'taxId', Создан: 'createdAt', D: 'phones' }, key: ['taxId'] },
      'base.xlsx',
    )
    expect(done).toMatchObject({ format: 'xlsx', created: 1 })
    const [found] = await companiesNamed('Весенние')
    expect(found).toMatchObject({
      taxId: '0274062111',
      phones: ['+79123456789'],
      createdAt: '2019-03-03T21:00:00.000Z',
    })
  })
})

describe('dates are asked about, never guessed', () => {
  const csv = (...days: string[]) => `Name,Since\n${days.map((d, i) => `Дата ${i},${d}`).join('\n')}\n`
  const options = { mapping: { Name: 'name', Since: 'createdAt' }, key: ['name'] }
  test('an ambiguous column stops the import and names the column and its values', async () => {
    await expect(
      send(who, csv('03/04/2025', '05/06/2025'), { noun: 'company', mode: 'commit', ...options }),
    ).rejects.toMatchObject({
      code: 'import.ambiguous_date',
      status: 422,
      details: { header: 'Since', columns: [{ header: 'Since', examples: ['03/04/2025', '05/06/2025'] }] },
    })
  })
  test.each([
    ['dmy', '2025-04-02T21:00:00.000Z'],
    ['mdy', '2025-03-03T21:00:00.000Z'],
  ] as const)('the answer %s is kept to', async (order, at) => {
    const done = await bring(app, who, csv('03/04/2025').replace('Дата 0', `Дата ${order}`), {
      ...options,
      dates: { Since: order },
    })
    expect(done.created).toBe(1)
    expect(await companiesNamed(`Дата ${order}`)).toMatchObject([{ createdAt: at }])
  })
  test('a clear column is read as it says; a day that fits no order rejects its row', async () => {
    const done = await bring(app, who, csv('25/03/2025', '03/04/2025', '31/02/2025'), options)
    expect(counts(done)).toMatchObject({ created: 2, rejected: 1 })
    expect(done.options.dates).toEqual({ Since: 'dmy' })
    expect((await verdictsOf(who, done.id, 'rejected')).rows).toMatchObject([
      { '#column': 'Since', '#code': 'import.not_a_date' },
    ])
  })
})

test('a wrong identifier is told by its rule, as a form tells it', async () => {
  const options = { mapping: { Name: 'name', INN: 'taxId' }, key: ['name'] }
  const { id } = await bring(app, who, 'Name,INN\nDrop,7707083894\nShort,77070838\n', options)
  expect((await verdictsOf(who, id, 'rejected')).rows.map((row) => row['#reason'])).toEqual([
    'The check digit does not fit (INN): some digit is mistyped or swapped. Compare it with the document.',
    expect.stringContaining('an INN of 10 digits'),
  ])
})

describe('what is refused', () => {
  const csv = 'Name\nA\n'
  const commit = { noun: 'company' as const, mode: 'commit' as const }
  test.each([
    ['a field that is none', { mapping: { Name: 'nom' } }, 'import.unknown_field'],
    ['a column that is none', { mapping: { Nom: 'name' } }, 'import.unknown_column'],
    ['no mapping', {}, 'required'],
    ['a key nothing feeds', { mapping: { Name: 'name' }, key: ['taxId'] }, 'import.key_not_mapped'],
  ])('422: %s', async (_, options, code) => {
    await expect(send(who, csv, { ...commit, ...options })).rejects.toMatchObject({
      status: 422,
      details: { issues: [{ code }] },
    })
  })
  test('422: options of another shape; 400: no JSON; 422: no file; 415: no form', async () => {
    await expect(send(who, csv, { colour: 'red' } as never)).rejects.toMatchObject({ code: 'common.invalid' })
    const form1 = new FormData()
    form1.append('file', new Blob([csv]), 'a.csv')
    form1.append('options', '{')
    expect((await post({}, form1)).status).toBe(400)
    const form2 = new FormData()
    form2.append('options', '{}')
    expect((await post({}, form2)).status).toBe(422)
    expect((await post({ 'content-type': 'application/json' }, '{}')).status).toBe(415)
  })
  test('413: a file beyond the limit leaves nothing behind', async () => {
    const limit = uploads.limit
    uploads.limit = 1000
    try {
      await expect(send(who, `Name\n${'x'.repeat(5000)}`, {})).rejects.toMatchObject({ status: 413 })
    } finally {
      uploads.limit = limit
    }
    const { rows } = await app.pool.query(
      'select from file f where not exists (select from import i where i.file_id = f.id)',
    )
    expect(rows).toEqual([])
  })
  test('401, 403, 404: strangers, roles without the right, others’ imports', async () => {
    const { id } = await send(who, csv, {})
    expect((await fetch(`${app.base}/api/imports/${id}`)).status).toBe(401)
    for (const role of ['manager', 'analyst', 'storekeeper', 'guest'] as const) {
      await expect(send(app.alpha.people[role], csv, {})).rejects.toMatchObject({ status: 403 })
      await expect(
        call(contract.getImport, { params: { id } }, app.alpha.people[role]),
      ).rejects.toMatchObject({ status: 403 })
    }
    for (const other of [app.alpha.people.head, app.beta.people.owner]) {
      await expect(call(contract.getImport, { params: { id } }, other)).rejects.toMatchObject({ status: 404 })
      await expect(call(contract.cancelImport, { params: { id } }, other)).rejects.toMatchObject({
        status: 404,
      })
      await expect(call(contract.readVerdicts, { params: { id }, query: {} }, other)).rejects.toMatchObject({
        status: 404,
      })
    }
    expect(await call(contract.getImport, { params: { id } }, app.alpha.people.admin)).toMatchObject({ id })
    expect((await call(contract.listImports, { query: {} }, app.beta.people.owner)).items).toEqual([])
  })
  test('the options may stand before the file, and a key is answered once', async () => {
    const options = { ...commit, mapping: { Name: 'name' } }
    const once = async (body: string) => {
      const reply = await post({ 'idempotency-key': 'k1' }, form(body, options, 'a.csv', true))
      return { status: reply.status, body: (await reply.json()) as { id: string; code?: string } }
    }
    const first = await once(csv)
    expect(first.status).toBe(200)
    expect((await once(csv)).body.id).toBe(first.body.id)
    expect((await once('Name\nB\n')).body.code).toBe('common.key_reused')
    await app.runJobs()
    const done = await call(contract.getImport, { params: { id: first.body.id } }, who)
    expect(done).toMatchObject({ state: 'done', created: 1 })
    const { rows } = await verdictsOf(who, done.id)
    expect(await call(getCompany, { params: { id: rows[0]!['#record']! } }, who)).toMatchObject({ name: 'A' })
  })
})
