import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany, updateCompany } from '#features/companies/contract.ts'
import { changeMember } from '#features/members/contract.ts'
import { createNote } from '#features/notes/contract.ts'
import { shareRecord, unshareRecord } from '#features/shares/contract.ts'
import { changeWorkspace } from '#features/workspaces/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

type Message = { noun: string; type: string; id?: string; by: string; to?: string }

/** An open page: everything it was told so far. */
const listen = async ({ token }: Person, deaf = 0) => {
  const stop = new AbortController()
  const response = await fetch(`${app.base}/api/changes?deaf=${deaf}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: stop.signal,
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const heard: Message[] = []
  const missed: string[] = []
  let listening = () => {}
  const open = new Promise<void>((resolve) => (listening = resolve))
  const read = async () => {
    let rest = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      listening()
      const parts = (rest + chunk).split('\n\n')
      rest = parts.pop()!
      for (const part of parts)
        if (part.startsWith('event: missed')) missed.push(part)
        else if (part.startsWith('data: ')) heard.push(JSON.parse(part.slice(6)) as Message)
    }
  }
  const done = read().catch(() => undefined)
  await open
  return {
    heard,
    missed,
    ended: done,
    /** Waits until it has been told of a record. */
    until: async (id: string) => {
      while (!heard.some((m) => m.id === id)) await new Promise((resolve) => setTimeout(resolve, 20))
    },
    stop: () => {
      stop.abort()
      return done
    },
  }
}

test('a change reaches at once who may see the record, and nobody else', async () => {
  const { owner, analyst, manager, guest } = app.alpha.people
  const pages = {
    analyst: await listen(analyst),
    manager: await listen(manager),
    guest: await listen(guest),
    stranger: await listen(app.beta.people.owner),
  }
  const made = await call(createCompany, { body: { name: 'Thorne' } }, owner)
  await call(updateCompany, { params: { id: made.id }, body: { version: 1, about: 'x' } }, owner)
  // What everybody here may hear comes last: whoever has heard it has been passed over for the rest.
  const own = await call(createCompany, { body: { name: 'Last', ownerId: manager.memberId } }, owner)
  await call(shareRecord, { body: { noun: 'company', recordId: own.id, memberId: guest.memberId } }, owner)
  const foreign = await call(createCompany, { body: { name: 'Beta' } }, app.beta.people.owner)
  await Promise.all([
    pages.analyst.until(own.id),
    pages.manager.until(own.id),
    pages.guest.until(own.id),
    pages.stranger.until(foreign.id),
  ])
  const types = pages.analyst.heard.filter((m) => m.id === made.id).map((m) => m.type)
  expect(types).toEqual(['company.created', 'company.updated'])
  for (const page of [pages.manager, pages.guest, pages.stranger])
    expect(page.heard.filter((m) => m.id === made.id)).toEqual([])
  expect(pages.stranger.heard.every((m) => m.id === foreign.id)).toBe(true)
  expect(JSON.stringify(pages.analyst.heard)).not.toContain('Thorne')
  await Promise.all(Object.values(pages).map((page) => page.stop()))
})

test('who is taken out hears it, and nothing after', async () => {
  const { owner, guest, head } = app.alpha.people
  const { id } = await call(createCompany, { body: { name: 'Shared' } }, owner)
  const share = { body: { noun: 'company' as const, recordId: id, memberId: guest.memberId } }
  await call(shareRecord, share, owner)
  const [theirs, others] = [await listen(guest), await listen(head)]
  await call(unshareRecord, share, owner)
  await theirs.until(id)
  await call(updateCompany, { params: { id }, body: { version: 1, about: 'x' } }, owner)
  // Rights concern everybody: what comes last shows that the rest has been passed over.
  await call(changeWorkspace, { body: { version: 1, name: 'Alpha moved' } }, owner)
  await Promise.all([theirs.until(app.alpha.id), others.until(app.alpha.id)])
  // What came before may have been on its way when they began to listen.
  const before = ['company.created', 'company.shared']
  const heard = theirs.heard.filter((m) => m.id === id && !before.includes(m.type))
  expect(heard.map((m) => [m.type, m.to])).toEqual([['company.unshared', guest.memberId]])
  expect(others.heard.filter((m) => m.to)).toEqual([])
  await Promise.all([theirs.stop(), others.stop()])
})

test('a notice is told to the one it is for', async () => {
  const { owner, analyst, head } = app.alpha.people
  const [theirs, others] = [await listen(analyst), await listen(head)]
  const { id } = await call(createCompany, { body: { name: 'Osei', ownerId: head.memberId } }, owner)
  const body = { body: 'see', subject: { noun: 'company', id }, mentions: [{ id: analyst.memberId }] }
  const note = await call(createNote, { body }, owner)
  const last = await call(createCompany, { body: { name: 'After', ownerId: head.memberId } }, owner)
  await Promise.all([note, last].flatMap((one) => [theirs.until(one.id), others.until(one.id)]))
  const told = (page: typeof theirs) => page.heard.filter((m) => m.type === 'notification.mention').length
  expect([told(theirs), told(others)]).toEqual([1, 0])
  await Promise.all([theirs.stop(), others.stop()])
})

test('a stream ends with the membership of its reader', async () => {
  const { owner, analyst } = app.alpha.people
  const theirs = await listen(analyst)
  await call(changeMember, { params: { id: analyst.memberId }, body: { version: 1, active: false } }, owner)
  // The stream looks up its reader at each change.
  const { id } = await call(createCompany, { body: { name: 'After' } }, owner)
  await theirs.ended
  expect(theirs.heard.filter((m) => m.id === id)).toEqual([])
  await theirs.stop()
})

test('who was deaf while something happened is told so, and who missed nothing is not', async () => {
  const { owner, head } = app.alpha.people
  const first = await listen(owner)
  const before = performance.now()
  const { id } = await call(createCompany, { body: { name: 'Unheard' } }, owner)
  await first.until(id)
  const late = await listen(head, performance.now() - before + 1_000)
  const inTime = await listen(head)
  const last = await call(createCompany, { body: { name: 'Heard', ownerId: head.memberId } }, owner)
  await Promise.all([late.until(last.id), inTime.until(last.id)])
  expect([late.missed.length, inTime.missed.length]).toEqual([1, 0])
  await Promise.all([first.stop(), late.stop(), inTime.stop()])
})

test('a server that could not listen for a while tells its pages so', async () => {
  const page = await listen(app.alpha.people.owner)
  await app.runtime.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'tessera changes'`)
  while (page.missed.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(page.missed).toHaveLength(1)
  await page.stop()
})
