import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { companies } from '#features/companies/actions.ts'
import { contacts } from '#features/contacts/actions.ts'
import * as members from '#features/members/actions.ts'
import { notes } from '#features/notes/actions.ts'
import * as roles from '#features/roles/actions.ts'
import * as shares from '#features/shares/actions.ts'
import { tasks } from '#features/tasks/actions.ts'
import { type Grants, type Scope, scopes } from '#kit/access.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { asOwner, bearer, dueAt, join, type Member, nameOf, type Place, send } from './world.ts'

// Whose records a scope opens, on every surface by which records can be seen.

const nouns = ['company', 'contact', 'task', 'note'] as const
type Noun = (typeof nouns)[number]
const plural: Record<Noun, string> = {
  company: 'companies',
  contact: 'contacts',
  task: 'tasks',
  note: 'notes',
}
const holders = ['me', 'mate', 'below', 'other', 'nobody', 'shared', 'foreign'] as const
type Holder = (typeof holders)[number]
/** What each scope opens. `shared` is held by another branch and shared with me; `nobody` is held by no one of the teams. */
const opened: Record<Scope, readonly Holder[]> = {
  own: ['me', 'shared'],
  team: ['me', 'mate', 'below', 'shared'],
  all: ['me', 'mate', 'below', 'other', 'nobody', 'shared'],
}
/** The verbs that change a record do not reach what is only shared. */
const changed: Record<Scope, readonly Holder[]> = {
  own: ['me'],
  team: ['me', 'mate', 'below'],
  all: ['me', 'mate', 'below', 'other', 'nobody', 'shared'],
}
const phone = '+74955550177'
const title = (noun: Noun, holder: Holder) => `Kestrel ${noun} ${holder}`
const letter = (text: string, noun: Noun) =>
  [...text.matchAll(new RegExp(`Kestrel ${noun} (\\w+)`, 'g'))].map((m) => m[1])

let app: TestApp
let ids: Record<Noun, Record<Holder, string>>
let people: Record<Scope, Member>

beforeAll(async () => {
  app = await startApp()
  const alpha: Place = { app, workspace: app.alpha, holder: app.alpha.people.owner }
  const beta: Place = { app, workspace: app.beta, holder: app.beta.people.owner }
  const { north, south } = app.alpha.team
  const west = await asOwner(alpha, (w) => members.teams.create(w, { name: 'North-west', parentId: north }))
  const grants = (scope: Scope): Grants =>
    Object.fromEntries(
      [...nouns, 'member', 'share'].map((noun) => [
        noun,
        {
          verbs: Object.fromEntries(
            ['read', 'create', 'update', 'delete', 'export'].map((verb) => [verb, scope]),
          ),
        },
      ]),
    )
  people = {} as typeof people
  for (const scope of scopes) {
    await asOwner(alpha, (w) =>
      roles.create(w, { id: `reaches-${scope}`, name: scope, grants: grants(scope) }),
    )
    people[scope] = await join(alpha, `reaches-${scope}`, north)
  }
  const mate = await join(alpha, 'manager', north)
  const below = await join(alpha, 'manager', west.id)
  const other = await join(alpha, 'manager', south)
  ids = { company: {}, contact: {}, task: {}, note: {} } as typeof ids
  for (const scope of scopes) {
    // All three share the base of `other`'s; what is mine is made for each under the name of the scope.
    const me = people[scope].memberId
    await makeFor(alpha, 'me', me, scope)
  }
  for (const [holder, memberId] of [
    ['mate', mate.memberId],
    ['below', below.memberId],
    ['other', other.memberId],
    ['nobody', null],
    ['shared', other.memberId],
  ] as const)
    await makeFor(alpha, holder, memberId)
  await makeFor(beta, 'foreign', app.beta.people.owner.memberId)
  for (const scope of scopes)
    for (const noun of ['company', 'contact', 'task'] as const)
      await asOwner(alpha, (w) =>
        shares.share(w, { noun, recordId: ids[noun].shared, memberId: people[scope].memberId }),
      )
})
afterAll(() => app.stop())

const mine = new Map<string, Record<Noun, string>>()
const idOf = (noun: Noun, holder: Holder, scope: Scope) =>
  holder === 'me' ? mine.get(scope)![noun] : ids[noun][holder]

/** One record of each noun held by somebody, all alike but for their names. */
const makeFor = async (place: Place, holder: Holder, ownerId: string | null, scope?: Scope) => {
  await asOwner(place, async (w) => {
    const name = (noun: Noun) => title(noun, holder)
    const company = await companies.create(w, { name: name('company'), ownerId, phones: [phone] })
    const subject = { noun: 'company', id: company.id }
    const made = {
      company: company.id,
      contact: (await contacts.create(w, { name: name('contact'), ownerId, phones: [phone] })).id,
      task: (
        await tasks.create(w, {
          title: name('task'),
          subject,
          dueAt,
          assigneeId: ownerId ?? place.workspace.people.owner.memberId,
        })
      ).id,
      note: (await notes.create(w, { body: name('note'), subject })).id,
    }
    if (scope) mine.set(scope, made)
    else for (const noun of nouns) ids[noun][holder] = made[noun]
  })
}

const ask = (
  scope: Scope,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  query: object = {},
  body?: unknown,
) => send(app.base, { method, path }, { query: { ...query }, body }, bearer(people[scope]))

/** Of three records called mine, two are others' and count as a mate's. */
const due = (scope: Scope) => (scope === 'own' ? opened.own : opened[scope]).toSorted()
const distinct = (found: (string | undefined)[]) => [...new Set(found)].toSorted()

describe.each(scopes)('scope %s', (scope) => {
  test.each(nouns)('S1-34 S3-024 of %s opens the same records in every list', async (noun) => {
    const path = `/${plural[noun]}`
    const list = await ask(scope, 'GET', path, { limit: 200 })
    expect(distinct(letter(list.text, noun))).toEqual(due(scope))
    const seen = (JSON.parse(list.text) as { items: { id: string }[] }).items.map((i) => i.id)
    const counted = await ask(scope, 'GET', `${path}/count`)
    expect(JSON.parse(counted.text)).toEqual({ count: seen.length, capped: false })
    if (noun !== 'note') {
      const file = await ask(scope, 'GET', `${path}/export`)
      expect(distinct(letter(file.text, noun))).toEqual(due(scope))
      expect(file.text.trim().split('\r\n')).toHaveLength(seen.length + 1)
    }
    const found = await ask(scope, 'GET', path, { find: 'Kestrel', limit: 200 })
    expect((JSON.parse(found.text) as { items: { id: string }[] }).items.map((i) => i.id).toSorted()).toEqual(
      seen.toSorted(),
    )
    const others = scopes.filter((s) => s !== scope).map((s) => mine.get(s)![noun])
    expect(others.filter((id) => seen.includes(id)).length).toBe(scope === 'own' ? 0 : 2)
  })

  test.each(nouns)('S1-34 S3-024 of %s opens and closes single records and their history', async (noun) => {
    const answers = await Promise.all(
      holders.map(async (holder) => {
        const id = idOf(noun, holder, scope)
        const [got, history] = [
          await ask(scope, 'GET', `/${plural[noun]}/${id}`),
          await ask(scope, 'GET', '/timeline', { noun, id }),
        ]
        return [holder, got.status, history.status]
      }),
    )
    expect(answers).toEqual(
      holders.map((holder) => {
        const status = opened[scope].includes(holder) ? 200 : 404
        return [holder, status, status]
      }),
    )
  })

  test.each(['company', 'contact', 'task'] as const)(
    'S1-34 S3-024 of %s: a verb beyond the scope is 403 on what may be read, else 404',
    async (noun) => {
      const wrong: string[] = []
      for (const holder of holders) {
        const path = `/${plural[noun]}/${idOf(noun, holder, scope)}`
        const status = changed[scope].includes(holder) ? 200 : opened[scope].includes(holder) ? 403 : 404
        const { text } = await ask(scope, 'GET', path)
        const record = status === 404 ? undefined : (JSON.parse(text) as { can: string[]; version: number })
        if (record && record.can.join() !== (status === 200 ? 'update,delete' : ''))
          wrong.push(`${holder} says can: ${record.can.join()}`)
        const version = record?.version ?? 1
        for (const [method, end, body] of [
          ['PATCH', '', { version, about: `seen by ${scope}` }],
          ['DELETE', '', undefined],
          ['POST', '/restoration', undefined],
        ] as const) {
          const answer = await ask(scope, method, path + end, {}, body)
          if (answer.status !== status)
            wrong.push(`${nameOf({ method, path: end })} of ${holder}: ${answer.status} instead of ${status}`)
        }
      }
      expect(wrong).toEqual([])
    },
  )

  test('S1-34 S3-024 the find box finds what the lists hold', async () => {
    const { text } = await ask(scope, 'GET', '/find', { q: 'Kestrel', limit: 50 })
    for (const noun of nouns) expect([noun, distinct(letter(text, noun))]).toEqual([noun, due(scope)])
  })

  test('duplicates name only what may be seen; of others they only say whom to ask', async () => {
    for (const noun of ['company', 'contact'] as const) {
      const { text, status } = await ask(
        scope,
        'POST',
        '/duplicates',
        {},
        { noun, values: { phones: [phone] } },
      )
      expect(status).toBe(200)
      expect([noun, distinct(letter(text, noun))]).toEqual([noun, due(scope)])
      for (const holder of holders.filter((h) => !opened[scope].includes(h)))
        expect(text).not.toContain(idOf(noun, holder, scope))
    }
  })
})

test('the name of a record that may not be read is nowhere in what refers to it', async () => {
  const place: Place = { app, workspace: app.alpha, holder: app.alpha.people.owner }
  const me = people.own.memberId
  const hidden = ids.company.other
  const contact = await asOwner(place, (w) =>
    contacts.create(w, { name: 'Reference', ownerId: me, companies: [{ id: hidden, role: 'buyer' }] }),
  )
  const task = await asOwner(place, (w) =>
    tasks.create(w, { title: 'Reference', dueAt, assigneeId: me, subject: { noun: 'company', id: hidden } }),
  )
  const answers = [
    await ask('own', 'GET', `/contacts/${contact.id}`),
    await ask('own', 'GET', '/contacts', { limit: 200 }),
    await ask('own', 'GET', '/contacts/export'),
    await ask('own', 'GET', '/timeline', { noun: 'contact', id: contact.id }),
    await ask('own', 'GET', `/tasks/${task.id}`),
    await ask('own', 'GET', '/tasks/export'),
    await ask('own', 'GET', '/timeline', { noun: 'task', id: task.id }),
    await ask('own', 'GET', '/notifications'),
  ]
  expect(answers.map((a) => a.status)).toEqual(answers.map(() => 200))
  expect(answers.filter((a) => a.text.includes(title('company', 'other')))).toEqual([])
})

test('the history of a record leaves out what hangs on it but may not be read', async () => {
  const place: Place = { app, workspace: app.alpha, holder: app.alpha.people.owner }
  const id = mine.get('own')!.company
  const others = await asOwner(place, (w) =>
    tasks.create(w, {
      title: 'Not for everybody',
      dueAt,
      assigneeId: app.alpha.people.admin.memberId,
      subject: { noun: 'company', id },
    }),
  )
  const own = await ask('own', 'GET', '/timeline', { noun: 'company', id })
  const all = await ask('all', 'GET', '/timeline', { noun: 'company', id })
  expect(own.text).not.toContain(others.id)
  expect(all.text).toContain(others.id)
})
