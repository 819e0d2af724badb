import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeMember } from '#features/members/contract.ts'
import { tasks } from '#features/tasks/actions.ts'
import { companies } from '#features/companies/actions.ts'
import { call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { endScreen, listScreens, makeScreen, resumeScreen } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const about = { name: 'Hall', desk: 'head', period: 'month', look: 'dark', locale: 'en' } as const
const make = (caller: Caller, more: object = {}) => call(makeScreen, { body: { ...about, ...more } }, caller)
const look = async (path: string) => {
  const answer = await fetch(`${app.base}${path}`, { headers: { 'accept-language': 'ru' } })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
/** The figure under a label. */
const figure = (text: string, label: string) =>
  new RegExp(`<dt>${label}</dt>\\s*<dd>\\s*<b>([^<]*)</b>`).exec(text)?.[1]
const done = async (memberId: string) => {
  await app.as(app.alpha, people().owner.memberId, async (w) => {
    const { id } = await companies.create(w, { name: 'Heron', ownerId: memberId })
    const subject = { noun: 'company', id }
    const task = await tasks.create(w, {
      title: 'Call',
      subject,
      assigneeId: memberId,
      dueAt: w.now.toString(),
    })
    await tasks.update(w, task.id, { state: 'done' })
  })
}

test('S2-52 a link shows its maker’s figures without signing in, and leads nowhere', async () => {
  const { owner, head, manager } = people()
  // The author sees tasks as well: these are the owner's, one of them for somebody of the head's teams.
  await done(manager.memberId)
  await done(owner.memberId)
  const [all, teams] = [await make(owner), await make(head, { locale: 'ru', look: 'light' })]
  const shown = await look(all.path)
  expect([shown.status, figure(shown.text, 'Tasks done')]).toEqual([200, '2'])
  expect(shown.text).toContain('Head’s desk · alpha')
  expect(shown.text).not.toMatch(/<a |href=|<form/)
  // The one script there is may run: the policy names exactly it.
  const [, script = ''] = /<script>([^<]*)<\/script>/.exec(shown.text) ?? []
  const hash = createHash('sha256').update(script).digest('base64')
  expect(shown.headers.get('content-security-policy')).toContain(`script-src 'sha256-${hash}'`)
  expect(shown.text.match(/<script/g)).toHaveLength(1)
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(shown.headers.get('referrer-policy')).toBe('no-referrer')
  const other = await look(teams.path)
  expect([other.status, figure(other.text, 'Задач выполнено')]).toEqual([200, '1'])
  const { rows } = await app.pool.query<{ row: string }>('select s::text as row from screen s')
  const key = all.path.split('/').at(-1)!
  expect(key).toHaveLength(32)
  expect(rows.some(({ row }) => row.includes(key))).toBe(false)
})

test('S2-52 a link ends at once when it is taken back, and can be given back', async () => {
  const { head, owner } = people()
  const { screen, path } = await make(head)
  const params = { id: screen.id }
  await call(endScreen, { params, query: {} }, head)
  const ended = await look(path)
  expect(ended.status).toBe(404)
  expect(ended.text).toContain('Ссылка больше не действует')
  expect((await call(listScreens, { query: {} }, head)).items.map(({ id }) => id)).not.toContain(screen.id)
  await call(resumeScreen, { params }, head)
  expect((await look(path)).status).toBe(200)
  // Whoever reaches all ends also those of others; a head does not even see them.
  const other = await make(owner)
  await expect(call(endScreen, { params: { id: other.screen.id }, query: {} }, head)).rejects.toMatchObject({
    code: 'common.not_found',
  })
  await call(endScreen, { params, query: {} }, owner)
  expect((await look(path)).status).toBe(404)
})

test('S2-52 a link has the rights of its maker at each moment, and ends with them and with its day', async () => {
  const { owner, admin } = people()
  const { path } = await make(admin)
  const late = await make(admin, { expiresAt: '2020-01-01T00:00:00Z' })
  expect([(await look(path)).status, (await look(late.path)).status]).toEqual([200, 404])
  const params = { id: admin.memberId }
  const change = async (body: { roleId?: string; active?: boolean }) => {
    const { rows } = await app.pool.query<{ version: number }>('select version from member where id = $1', [
      params.id,
    ])
    await call(changeMember, { params, body: { version: rows[0]!.version, ...body } }, owner)
  }
  await change({ roleId: 'head' })
  expect(figure((await look(path)).text, 'Tasks done')).toBe('0')
  await change({ roleId: 'manager' })
  expect((await look(path)).status).toBe(404)
  await change({ roleId: 'admin' })
  await change({ active: false })
  expect((await look(path)).status).toBe(404)
  await change({ active: true })
  expect((await look(path)).status).toBe(200)
})

test('a wrong key, another workspace and too many requests are told nothing', async () => {
  const { path } = await make(people().owner)
  const key = path.split('/').at(-1)!
  expect([
    (await look(`${path}x`)).status,
    (await look(`/api/s/beta/${key}`)).status,
    (await look('/api/s/none/x')).status,
  ]).toEqual([404, 404, 404])
  await expect(make(people().manager)).rejects.toMatchObject({ code: 'auth.forbidden' })
  await app.pool.query(`update rate_limit set count = 100000 where key like 'screen|%'`)
  const stopped = await look(path)
  expect([stopped.status, Number(stopped.headers.get('retry-after')) > 0]).toEqual([429, true])
})
