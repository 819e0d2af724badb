import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { company } from '#features/companies/contract.ts'
import { contact } from '#features/contacts/contract.ts'
import { note } from '#features/notes/contract.ts'
import * as roles from '#features/roles/actions.ts'
import { task } from '#features/tasks/contract.ts'
import type { FieldRight, Grants } from '#kit/access.ts'
import type { Field } from '#kit/fields.ts'
import { operatorsOf } from '#kit/filter.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { valueOf } from './values.ts'
import { type Answer, asOwner, bearer, join, type Member, type Place, send } from './world.ts'

// What a role hides or freezes, for every field of the catalogue: whoever adds a field finds it here already.

const nouns: AnyNoun[] = [company, contact, task, note]
const fieldsOf = (n: AnyNoun) => Object.entries(n.fields as Record<string, Field>)
const envelope = ['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'deletedAt', 'can', 'refs']
const mark = 'Zephyrine'

let app: TestApp
let place: Place
/** Sees only what names a record; sees all but changes nothing else; sees all but what names it. */
let people: Record<'blind' | 'frozen' | 'nameless', Member>

beforeAll(async () => {
  app = await startApp()
  place = { app, workspace: app.alpha, holder: app.alpha.people.owner }
  const verbs = {
    read: 'all',
    create: 'all',
    update: 'all',
    delete: 'all',
    export: 'all',
    import: 'all',
  } as const
  const rest = (right: FieldRight, titles: FieldRight): Grants => ({
    ...Object.fromEntries(nouns.map((n) => [n.name, { verbs, rest: right, fields: { [n.title]: titles } }])),
    tag: { verbs },
    member: { verbs },
  })
  const made = async (id: string, grants: Grants) => {
    await asOwner(place, (w) => roles.create(w, { id, name: id, grants }))
    return join(place, id)
  }
  people = {
    blind: await made('blind', rest('hidden', 'open')),
    frozen: await made('frozen', rest('frozen', 'open')),
    nameless: await made('nameless', rest('open', 'hidden')),
  }
})
afterAll(() => app.stop())

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
const ask = (who: Member, method: Method, path: string, query: object = {}, body?: unknown) =>
  send(app.base, { method, path }, { query: { ...query }, body }, bearer(who))
const read = (answer: Answer) => JSON.parse(answer.text) as Record<string, unknown>
const codes = (answer: Answer) =>
  (read(answer).details as { issues: { code: string }[] }).issues.map((issue) => issue.code)

/** A record of the noun with a value in every field that takes one. */
const full = async (n: AnyNoun, name = mark): Promise<{ id: string; values: Record<string, unknown> }> => {
  const values: Record<string, unknown> = {}
  for (const [key, field] of fieldsOf(n)) {
    const value = await valueOf(key, field, place, key === n.title ? name : mark)
    if (value !== undefined) values[key] = value
  }
  const made = await ask(app.alpha.people.owner, 'POST', `/${n.plural}`, {}, values)
  expect([n.name, made.status, made.text.slice(0, made.status === 200 ? 0 : 300)]).toEqual([n.name, 200, ''])
  return { id: read(made).id as string, values }
}

describe.each(nouns.map((n) => [n.name, n] as const))('%s', (_, n) => {
  const hidden = fieldsOf(n).filter(([key]) => key !== n.title)
  const list = `/${n.plural}`

  test('S1-34 S3-024 a hidden field is in no reply, file, history or refusal', async () => {
    const { id } = await full(n, 'Plain')
    const changed = await ask(
      people.blind,
      'PATCH',
      `${list}/${id}`,
      {},
      { version: 1, [n.title]: 'Plainer' },
    )
    const stale = await ask(people.blind, 'PATCH', `${list}/${id}`, {}, { version: 1, [n.title]: 'Plainest' })
    const answers = {
      changed,
      stale,
      got: await ask(people.blind, 'GET', `${list}/${id}`),
      listed: await ask(people.blind, 'GET', list, { limit: 200 }),
      history: await ask(people.blind, 'GET', '/timeline', { noun: n.name, id }),
      file: n === note ? changed : await ask(people.blind, 'GET', `${list}/export`),
      found: await ask(people.blind, 'GET', '/find', { q: 'Plainer' }),
    }
    expect(Object.values(answers).map((a) => a.status)).toEqual([200, 409, 200, 200, 200, 200, 200])
    const told = Object.entries(answers).filter(([, a]) => a.text.toLowerCase().includes(mark.toLowerCase()))
    expect(told).toEqual([])
    const open = [...envelope, n.title].toSorted()
    expect(Object.keys(read(answers.got)).toSorted()).toEqual(open)
    const items = read(answers.listed).items as object[]
    expect(Object.keys(items[0]!).toSorted()).toEqual(open.filter((key) => key !== 'refs'))
    const events = read(answers.history).items as { noun: string; changes: object }[]
    const fields = events.filter((e) => e.noun === n.name).flatMap((e) => Object.keys(e.changes))
    expect([...new Set(fields)]).toEqual([n.title])
  })

  test('S1-34 filtering, sorting and exporting by a hidden field answers as for an unknown one', async () => {
    const wrong: string[] = []
    const demand = (what: string, answer: Answer) => {
      if (answer.status !== 422 || codes(answer).some((code) => code !== 'filter.unknown_field'))
        wrong.push(`${what}: ${answer.status} ${answer.text.slice(0, 200)}`)
    }
    for (const [key, field] of [...hidden, ['nonsense', { kind: 'text', max: 1 }] as [string, Field]]) {
      for (const operator of operatorsOf(field)) {
        const filter = JSON.stringify([key, operator, 'x'])
        demand(`${key} ${operator}`, await ask(people.blind, 'GET', list, { filter }))
      }
      const nested = JSON.stringify({ or: [{ and: [[key, 'empty']] }] })
      demand(`count ${key}`, await ask(people.blind, 'GET', `${list}/count`, { filter: nested }))
      demand(`sort ${key}`, await ask(people.blind, 'GET', list, { sort: key }))
      if (n === note) continue
      demand(`export ${key}`, await ask(people.blind, 'GET', `${list}/export`, { columns: key }))
      demand(`export by ${key}`, await ask(people.blind, 'GET', `${list}/export`, { sort: `-${key}` }))
    }
    expect(wrong).toEqual([])
  })

  test('a record is not found by what a field holds that is hidden', async () => {
    const { id, values } = await full(n, 'Unremarkable')
    for (const [key, field] of hidden.filter(([, f]) => f.find)) {
      const value = [values[key]].flat()[0] as string
      const [sees, blind] = [app.alpha.people.owner, people.blind]
      const search = async (who: Member) => [
        (await ask(who, 'GET', list, { find: value })).text.includes(id),
        (await ask(who, 'GET', '/find', { q: value })).text.includes(id),
      ]
      expect([key, field.kind, ...(await search(sees))]).toEqual([key, field.kind, true, true])
      expect([key, field.kind, ...(await search(blind))]).toEqual([key, field.kind, false, false])
      if (n !== company && n !== contact) continue
      const body = { noun: n.name, values: { [key]: values[key] } }
      expect((await ask(blind, 'POST', '/duplicates', {}, body)).text).not.toContain(id)
    }
  })

  test('S1-34 writing a hidden field answers as for an unknown one, a frozen one is forbidden', async () => {
    const { id, values } = await full(n)
    for (const [key] of hidden.filter(([, f]) => !f.fixed)) {
      const change = { version: 1, [key]: values[key] }
      const blind = await ask(people.blind, 'PATCH', `${list}/${id}`, {}, change)
      expect([key, blind.status, codes(blind)]).toEqual([key, 422, ['unrecognized_keys']])
      const frozen = await ask(people.frozen, 'PATCH', `${list}/${id}`, {}, change)
      expect([key, frozen.status, frozen.code]).toEqual([key, 403, 'auth.forbidden'])
      const made = await ask(people.frozen, 'POST', list, {}, values)
      expect([key, made.status]).toEqual([key, 403])
    }
    for (const [key] of fieldsOf(n).filter(([, f]) => f.fixed)) {
      const answer = await ask(
        app.alpha.people.owner,
        'PATCH',
        `${list}/${id}`,
        {},
        { version: 1, [key]: null },
      )
      expect([key, answer.status, codes(answer)]).toEqual([key, 422, ['unrecognized_keys']])
    }
    expect(read(await ask(people.frozen, 'GET', `${list}/${id}`))).toMatchObject({ version: 1 })
  })
})

test('a name that is hidden stands nowhere, and lists still open', async () => {
  const subject = { noun: 'company', id: (await full(company, 'Secretive')).id }
  const work = { title: 'call', subject, assigneeId: people.nameless.memberId, dueAt: '2031-01-01T00:00:00Z' }
  const made = await ask(app.alpha.people.owner, 'POST', '/tasks', {}, work)
  expect(made.text).toContain('Secretive')
  for (const [path, query] of [
    ['/companies', {}],
    [`/companies/${subject.id}`, {}],
    ['/companies/export', {}],
    [`/tasks/${read(made).id as string}`, {}],
    ['/tasks/export', {}],
    ['/timeline', subject],
    ['/notifications', {}],
    ['/find', { q: 'Secretive' }],
  ] as const) {
    const answer = await ask(people.nameless, 'GET', path, query)
    expect([path, answer.status, answer.text.includes('Secretive')]).toEqual([path, 200, false])
  }
})
