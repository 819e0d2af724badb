import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { bring, send } from '#test/sheets.ts'
import * as contract from './contract.ts'
import type { Import } from './contract.ts'

let app: TestApp
let who: Person
let done: Import
const csv =
  'Name,INN,Phone\nРомашка,7707083893,8 495 111-11-11\nЛютик,,8 495 111-11-11\nПион,,\nромашка,7728168971,\n'
const options = { mapping: { Name: 'name', INN: 'taxId', Phone: 'phones' }, key: ['taxId'] }
beforeAll(async () => {
  app = await startApp()
  who = app.alpha.people.owner
  await call(
    createCompany,
    { body: { name: 'Пион', lifecycle: 'current', ownerId: app.alpha.people.admin.memberId } },
    who,
  )
  done = await bring(app, who, csv, {
    ...options,
    expectedRows: 5,
    method: 'file',
    lossTreatment: 'entered by hand',
  })
})
afterAll(() => app.stop())
const run = (id: string, mode: 'commit' | 'dry-run' = 'commit') =>
  call(contract.runImport, { params: { id }, body: { mode } }, who)
const signOff = (id: string, by = who) => call(contract.signOffImport, { params: { id }, body: {} }, by)

describe('S3-021 sources on their way in', () => {
  test('are listed with owner, format, row count and state', async () => {
    const { items } = await call(contract.listImports, { query: {} }, who)
    expect(items).toMatchObject([
      { id: done.id, name: 'base.csv', format: 'csv', total: 4, state: 'done', ownerId: who.memberId },
    ])
  })
  test('one that nobody answers for cannot start', async () => {
    await expect(
      send(who, csv, { ...options, noun: 'company', mode: 'commit', ownerId: null }),
    ).rejects.toMatchObject({ code: 'import.unassigned', status: 409 })
    const draft = await send(who, csv, { ...options, noun: 'company', ownerId: null })
    await expect(run(draft.id)).rejects.toMatchObject({ code: 'import.unassigned' })
    const { admin } = app.alpha.people
    const changed = await call(
      contract.changeImport,
      { params: { id: draft.id }, body: { version: draft.version, ownerId: admin.memberId } },
      who,
    )
    expect(changed.ownerId).toBe(admin.memberId)
    expect(await run(draft.id, 'dry-run')).toMatchObject({ state: 'queued' })
    await app.runJobs()
    await expect(
      call(
        contract.changeImport,
        { params: { id: draft.id }, body: { version: 99, ownerId: app.beta.people.owner.memberId } },
        who,
      ),
    ).rejects.toMatchObject({ status: 409 })
  })
  test('a stranger cannot answer for one', async () => {
    await expect(send(who, csv, { ownerId: app.beta.people.owner.memberId })).rejects.toMatchObject({
      status: 422,
      details: { issues: [{ code: 'ref.unknown' }] },
    })
  })
})

describe('S3-033 everything is counted', () => {
  test('S2-19 who answers, how it is moved and what is done about losses stand with the source; a loss is told', async () => {
    expect(done).toMatchObject({
      method: 'file',
      lossTreatment: 'entered by hand',
      expectedRows: 5,
      rows: 4,
      report: { lost: 1 },
    })
    const { rows } = await app.pool.query(
      `select data from event where type = 'import.lost' and record_id = $1`,
      [done.id],
    )
    expect(rows).toEqual([{ data: { expected: 5, rows: 4, lost: 1, treatment: 'entered by hand' } }])
  })
  test('a mismatch blocks the sign-off until it is cleared up; signed off is final', async () => {
    expect(done).toMatchObject({
      reconciled: false,
      rows: done.created + done.updated + done.skipped + done.rejected,
    })
    await expect(signOff(done.id)).rejects.toMatchObject({
      code: 'import.not_reconciled',
      details: { rows: 4, expected: 5 },
    })
    await call(
      contract.changeImport,
      {
        params: { id: done.id },
        body: {
          version: (await call(contract.getImport, { params: { id: done.id } }, who)).version,
          expectedRows: 4,
        },
      },
      who,
    )
    await expect(signOff(done.id, app.alpha.people.head)).rejects.toMatchObject({ status: 404 })
    const signed = await signOff(done.id)
    expect(signed).toMatchObject({ reconciled: true, signedOffBy: who.memberId, can: [] })
    await expect(signOff(done.id)).rejects.toMatchObject({ code: 'import.not_ready' })
    await expect(call(contract.reverseImport, { params: { id: done.id } }, who)).rejects.toMatchObject({
      code: 'import.not_reversible',
    })
  })
  test('a trial is never signed off', async () => {
    const trial = await bring(app, who, csv, { ...options, mode: 'dry-run' })
    await expect(signOff(trial.id)).rejects.toMatchObject({ code: 'import.not_ready' })
  })
  test('verdicts that do not add up fail the run', async () => {
    const { id } = await send(who, 'Name\nНедосчёт\n', {
      noun: 'company',
      mode: 'commit',
      mapping: { Name: 'name' },
    })
    await app.pool.query('update import set total = 2 where id = $1', [id])
    await app.runJobs()
    const failed = await call(contract.getImport, { params: { id } }, who)
    expect(failed).toMatchObject({
      state: 'failed',
      reconciled: false,
      failure: { code: 'import.mismatch' },
      can: ['reverse'],
    })
    await expect(signOff(id)).rejects.toMatchObject({ code: 'import.not_reconciled' })
  })
  test('repeats are found: by telephone and by name, with records that were there before', async () => {
    const { groups, capped } = await call(contract.readDuplicates, { params: { id: done.id } }, who)
    expect(capped).toBe(false)
    expect(groups.map((g) => [g.field, g.value, g.records.map((r) => r.title).sort()])).toEqual([
      ['name', 'пион', ['Пион', 'Пион']],
      ['name', 'ромашка', ['Ромашка', 'ромашка']],
      ['phones', '+74951111111', ['Лютик', 'Ромашка']],
    ])
  })
  test('of a record beyond reach it is only said whom to ask', async () => {
    const { head } = app.alpha.people
    const own = await bring(app, head, 'Name\nПион\n', { mapping: { Name: 'name' } })
    const { groups } = await call(contract.readDuplicates, { params: { id: own.id } }, head)
    expect(groups[0]!.records.filter((r) => r.id === null)).toMatchObject([
      { title: null, ask: 'admin of alpha' },
      { title: null, ask: 'Owner of alpha' },
    ])
    expect(groups[0]!.records.filter((r) => r.id !== null)).toHaveLength(1)
  })
})

describe('S3-034 all fields are filled', () => {
  const completeness = (query: { required?: string; threshold?: number }, by = who) =>
    call(contract.readCompleteness, { params: { id: done.id }, query }, by)
  test('the share filled per field, and the records below the profile', async () => {
    expect(await completeness({})).toMatchObject({
      records: 4,
      complete: 4,
      passed: true,
      required: ['name'],
      threshold: 100,
      incomplete: [],
    })
    const strict = await completeness({ required: 'name,taxId,phones' })
    expect(strict).toMatchObject({ complete: 1, passed: false })
    expect(strict.fields.find((f) => f.field === 'taxId')).toEqual({ field: 'taxId', filled: 2, percent: 50 })
    expect(strict.incomplete.map((r) => [r.title, r.missing])).toEqual([
      ['Лютик', ['taxId']],
      ['Пион', ['taxId', 'phones']],
      ['ромашка', ['phones']],
    ])
    expect(await completeness({ required: 'name,taxId,phones', threshold: 60 })).toMatchObject({
      complete: 3,
      passed: false,
    })
    expect(await completeness({ required: 'name,taxId,phones', threshold: 30 })).toMatchObject({
      complete: 4,
      passed: true,
    })
    await expect(completeness({ required: 'name,nonsense' })).rejects.toMatchObject({ status: 422 })
  })
})

test('S3-022 what was imported and what was entered by hand are told apart', async () => {
  expect(await call(contract.readOrigins, { query: { noun: 'company' } }, who)).toEqual({
    imported: 6,
    manual: 1,
  })
  expect(await call(contract.readOrigins, { query: { noun: 'contact' } }, who)).toEqual({
    imported: 0,
    manual: 0,
  })
})

test('S3-115 a base counts as imported only when its job is reconciled', async () => {
  const { rows } = await app.pool.query(
    `select data ->> 'reconciled' as reconciled from event where type = 'import.finished' and record_id = $1`,
    [done.id],
  )
  expect(rows).toEqual([{ reconciled: 'false' }])
})
