import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCompany, getCompany, listCompanies, updateCompany } from '#features/companies/contract.ts'
import { listContacts, createContact } from '#features/contacts/contract.ts'
import { createNote } from '#features/notes/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { listTags } from '#features/tags/contract.ts'
import { call } from '#kit/client.ts'
import { work, type Work } from '#kit/db.ts'
import { nowInstant, type Person, startApp, type TestApp } from '#test/app.ts'
import { bring, counts, send, verdictsOf } from '#test/sheets.ts'
import * as contract from './contract.ts'
import { bringIn, takeBack, watchImport } from './jobs.ts'

let app: TestApp
let who: Person
beforeAll(async () => {
  app = await startApp()
  who = app.alpha.people.owner
})
afterAll(() => app.stop())

const get = (id: string) => call(contract.getImport, { params: { id } }, who)
const reverse = (id: string) => call(contract.reverseImport, { params: { id } }, who)
const found = async (find: string) => (await call(listCompanies, { query: { find, limit: 200 } }, who)).items
const many = (name: string, count: number, from = 0) =>
  `Name,About\n${Array.from({ length: count }, (_, i) => `${name} ${from + i},x\n`).join('')}`
const options = { mapping: { Name: 'name', About: 'about' }, key: ['name'] }

/** A worker's transactions, of which the one after `lives` parts dies before it commits. */
const dyingAfter = async (lives: number) => {
  const actor = { ...(await app.actorFor(app.alpha.id, who.memberId)), via: 'job' as const }
  let parts = 0
  return <T>(run: (w: Work) => Promise<T>): Promise<T> =>
    work({ db: app.db, actor, now: nowInstant() }, async (w) => {
      const result = await run(w)
      if (++parts > lives) throw new Error('the worker was killed')
      return result
    })
}

describe('undo of the whole batch', () => {
  test('takes back what it made and changed, keeps and names what was edited since', async () => {
    const before = await call(
      createCompany,
      { body: { name: 'Старая', about: 'до', phones: ['+7 495 111-11-11'], lifecycle: 'current' } },
      who,
    )
    const edited = await call(
      createCompany,
      { body: { name: 'Правленая', about: 'до', lifecycle: 'current' } },
      who,
    )
    const csv =
      'Name,About,Phone,Tags,Person,Mail\nСтарая,после,8 495 222-22-22,новая,,\nПравленая,после,8 495 333-33-33,,,\nСозданная,x,,новая,Анна Ким,anna@x.test\nС заметкой,x,,,,\nИзменённая,x,,,,\n'
    const done = await bring(app, who, csv, {
      mapping: {
        Name: 'name',
        About: 'about',
        Phone: 'phones',
        Tags: 'tags',
        Person: 'contact.name',
        Mail: 'contact.emails',
      },
      key: ['name'],
    })
    expect(counts(done)).toMatchObject({ created: 3, updated: 2 })
    const { rows } = await verdictsOf(who, done.id)
    const [, , , noted, changed] = rows.map((r) => r['#record']!)
    await call(updateCompany, { params: { id: edited.id }, body: { version: 2, about: 'моё' } }, who)
    await call(updateCompany, { params: { id: changed! }, body: { version: 1, size: 'large' } }, who)
    await call(createNote, { body: { body: 'Звонил', subject: { noun: 'company', id: noted! } } }, who)

    const reply = await reverse(done.id)
    expect(reply.state).toBe('reversed')
    // Старая is given back; Созданная, its person and the tag are gone.
    expect(reply.reversed).toBe(4)
    expect(reply.kept.toSorted((a, b) => (a.title! < b.title! ? -1 : 1))).toEqual([
      { noun: 'company', id: changed, title: 'Изменённая', fields: ['size'] },
      { noun: 'company', id: edited.id, title: 'Правленая', fields: ['about'] },
      { noun: 'company', id: noted, title: 'С заметкой', fields: ['note'] },
    ])
    expect(await call(getCompany, { params: { id: before.id } }, who)).toMatchObject({
      about: 'до',
      phones: ['+74951111111'],
      tags: [],
      version: 3,
    })
    expect(await call(getCompany, { params: { id: edited.id } }, who)).toMatchObject({
      about: 'моё',
      phones: [],
    })
    expect(await found('Созданная')).toEqual([])
    expect((await call(listContacts, { query: { find: 'Анна Ким' } }, who)).items).toEqual([])
    expect((await call(listTags, { query: {} }, who)).items).toEqual([])
    expect(await get(done.id)).toMatchObject({ state: 'reversed', kept: 3, reversed: 4, can: [] })
    await expect(reverse(done.id)).rejects.toMatchObject({ code: 'import.not_reversible' })
  })
  test('a company someone has since tied a person to stays', async () => {
    const done = await bring(app, who, 'Name,About\nС человеком,x\n', options)
    const [company] = await found('С человеком')
    await call(createContact, { body: { name: 'Новый человек', companies: [{ id: company!.id }] } }, who)
    expect((await reverse(done.id)).kept).toMatchObject([{ id: company!.id, fields: ['contact'] }])
  })
  test('a large one is undone in the background, and goes on after a crash', async () => {
    const done = await bring(app, who, many('Большая', 2500), options)
    expect(await reverse(done.id)).toMatchObject({ state: 'reversing', reversed: 0 })
    await expect(
      takeBack.long(await dyingAfter(2), { importId: done.id }, new AbortController().signal),
    ).rejects.toThrow('killed')
    const halfway = await get(done.id)
    expect(halfway).toMatchObject({ state: 'reversing', reversed: 1000 })
    expect(halfway.progress).toBeCloseTo(0.4)
    await app.runJobs()
    expect(await get(done.id)).toMatchObject({ state: 'reversed', reversed: 2500, kept: 0 })
    expect(await found('Большая')).toEqual([])
    const { rows } = await app.pool.query(
      `select count(*)::int as events, count(distinct record_id)::int as records from event where type = 'company.deleted' and via = 'import' and noun = 'company' and batch in (select reversal_id from import where id = $1)`,
      [done.id],
    )
    expect(rows).toEqual([{ events: 2500, records: 2500 }])
  })
})

describe('a crash in the middle', () => {
  test.each(['commit', 'dry-run'] as const)(
    '%s goes on behind the last batch and doubles nothing',
    async (mode) => {
      // Every name of the first batch comes again in the last.
      const csv = many(`Живучая ${mode}`, 4500) + many(`Живучая ${mode}`, 500).replace(/^.*\n/, '')
      const { id } = await send(who, csv, { ...options, noun: 'company', mode })
      const never = new AbortController().signal
      // Beginning, fetching and counting the file are parts too; the second start needs no counting.
      for (const lives of [4, 3])
        await expect(bringIn.long(await dyingAfter(lives), { importId: id }, never)).rejects.toThrow('killed')
      expect(await get(id)).toMatchObject({ state: 'running', rows: 4000, created: 4000, progress: 0.8 })
      await app.runJobs()
      const done = await get(id)
      expect(counts(done)).toEqual({
        state: 'done',
        rows: 5000,
        created: 4500,
        updated: 0,
        skipped: 500,
        rejected: 0,
      })
      const { rows } = await app.pool.query(`select count(*)::int as made from company where name like $1`, [
        `Живучая ${mode} %`,
      ])
      expect(rows).toEqual([{ made: mode === 'commit' ? 4500 : 0 }])
      expect((await verdictsOf(who, id)).rows).toHaveLength(5000)
      const left = await app.pool.query('select from import_draft')
      expect(left.rows).toEqual([])
    },
  )
  test('a silent run is taken up by the watch, a lively one is left alone', async () => {
    const { id } = await send(who, many('Тихая', 3), { ...options, noun: 'company', mode: 'commit' })
    await app.pool.query(`delete from graphile_worker._private_jobs`)
    const look = (seconds: number) =>
      app.as(app.alpha, who.memberId, (w) =>
        watchImport.run({ ...w, now: nowInstant().add({ seconds }) }, { importId: id }),
      )
    await look(5)
    await app.runJobs()
    expect(await get(id)).toMatchObject({ state: 'queued' })
    await look(60)
    await app.runJobs()
    expect(await get(id)).toMatchObject({ state: 'done', created: 3 })
  })
  test('two workers on one run: each row once', async () => {
    const { id } = await send(who, many('Двойная', 5000), { ...options, noun: 'company', mode: 'commit' })
    const never = new AbortController().signal
    await Promise.all(
      [1, 2].map(async () => bringIn.long(await dyingAfter(Infinity), { importId: id }, never)),
    )
    await app.runJobs()
    expect(counts(await get(id))).toMatchObject({ state: 'done', rows: 5000, created: 5000 })
    const { rows } = await app.pool.query(
      `select count(*)::int as made from company where name like 'Двойная %'`,
    )
    expect(rows).toEqual([{ made: 5000 }])
  })
  test('a run that breaks every time is given up and says where', async () => {
    const { id } = await send(who, many('Битая', 10), { ...options, noun: 'company', mode: 'commit' })
    for (let start = 0; start < 5; start++)
      await bringIn
        .long(await dyingAfter(1), { importId: id }, new AbortController().signal)
        .catch(() => undefined)
    await bringIn.long(await dyingAfter(9), { importId: id }, new AbortController().signal)
    expect(await get(id)).toMatchObject({
      state: 'failed',
      failure: { code: 'import.broken', params: { line: 0 } },
    })
    await app.pool.query(`delete from graphile_worker._private_jobs`)
  })
})

describe('cancelling', () => {
  test('stops behind the batch being written and offers the undo', async () => {
    const { id } = await send(who, many('Отменённая', 4500), { ...options, noun: 'company', mode: 'commit' })
    await bringIn
      .long(await dyingAfter(4), { importId: id }, new AbortController().signal)
      .catch(() => undefined)
    const cancelled = await call(contract.cancelImport, { params: { id } }, who)
    expect(cancelled).toMatchObject({ state: 'cancelled', rows: 2000, can: ['reverse'] })
    await app.runJobs()
    expect(await get(id)).toMatchObject({ state: 'cancelled', rows: 2000, created: 2000 })
    expect(await reverse(id)).toMatchObject({ state: 'reversed', reversed: 2000 })
    expect(await found('Отменённая')).toEqual([])
    await expect(call(contract.cancelImport, { params: { id } }, who)).rejects.toMatchObject({
      code: 'import.not_ready',
    })
  })
  test('before it began', async () => {
    const { id } = await send(who, many('Рано', 3), { ...options, noun: 'company', mode: 'commit' })
    await call(contract.cancelImport, { params: { id } }, who)
    await app.runJobs()
    expect(await get(id)).toMatchObject({ state: 'cancelled', rows: 0 })
  })
})

test('whoever started it and whoever answers for it are told the end', async () => {
  const { head } = app.alpha.people
  const done = await bring(app, who, many('Весть', 1), { ...options, ownerId: head.memberId })
  for (const one of [who, head]) {
    const { items } = await call(listNotifications, { query: {} }, one)
    expect(items.find((n) => n.recordId === done.id)).toMatchObject({
      kind: 'import',
      noun: 'import',
      data: { how: 'finished', created: 1 },
    })
  }
})
