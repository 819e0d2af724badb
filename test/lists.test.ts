import { afterAll, beforeAll, expect, test } from 'vitest'
import { shareRecord } from '#features/shares/contract.ts'
import { createTag } from '#features/tags/contract.ts'
import { createTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from './app.ts'
import { countCompanies, createCompany, listCompanies, updateCompany } from '#features/companies/contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const make = (who: Person, body: object) => call(createCompany, { body: { name: 'Harrow', ...body } }, who)

/** The names of a whole list, read in pages of two. */
const names = async (who: Person, query: { sort?: string; filter?: unknown }) => {
  const found: (string | null | undefined)[] = []
  let after: string | undefined
  do {
    const page = await call(
      listCompanies,
      {
        query: {
          ...query,
          filter: JSON.stringify(query.filter ?? { and: [] }),
          limit: 2,
          ...(after && { after }),
        },
      },
      who,
    )
    found.push(...page.items.map((c) => c.name))
    after = page.next ?? undefined
  } while (after)
  return found
}

test("a tag's companies come by their names as they are now, and never twice", async () => {
  const { owner } = app.alpha.people
  const tags = [{ id: (await call(createTag, { body: { name: 'Fair' } }, owner)).id }]
  const first = await make(owner, { name: 'Anvil', tags })
  for (const name of ['Ёлка', '北京', 'Birch']) await make(owner, { name, tags })
  await make(owner, { name: 'Untagged' })
  const tagged = ['tags', 'in', [tags[0]!.id]]
  expect(await names(owner, { sort: 'name', filter: tagged })).toEqual(['Anvil', 'Birch', 'Ёлка', '北京'])
  await call(updateCompany, { params: { id: first.id }, body: { version: 1, name: 'Zephyr' } }, owner)
  expect(await names(owner, { sort: 'name', filter: tagged })).toEqual(['Birch', 'Zephyr', 'Ёлка', '北京'])
  expect(await names(owner, { sort: '-name', filter: tagged })).toEqual(['北京', 'Ёлка', 'Zephyr', 'Birch'])
  await call(updateCompany, { params: { id: first.id }, body: { version: 2, tags: [] } }, owner)
  expect(await names(owner, { sort: 'name', filter: tagged })).toEqual(['Birch', 'Ёлка', '北京'])
})

test('own and shared companies stand in one list, in order, each once', async () => {
  const { owner, manager } = app.beta.people
  const [a, , c] = [
    await make(manager, { name: 'Alder' }),
    await make(owner, { name: 'Beech' }),
    await make(owner, { name: 'Cedar' }),
    await make(manager, { name: 'Damson' }),
  ]
  const share = (recordId: string) =>
    call(shareRecord, { body: { noun: 'company', recordId, memberId: manager.memberId } }, owner)
  await share(a.id)
  await share(c.id)
  expect(await names(manager, { sort: 'name' })).toEqual(['Alder', 'Cedar', 'Damson'])
  expect(await names(manager, { sort: '-createdAt' })).toEqual(['Damson', 'Cedar', 'Alder'])
  expect(await call(countCompanies, { query: {} }, manager)).toEqual({ count: 3, capped: false })
})

test('S3-129 a company without a next step lies in no span of days and comes last either way', async () => {
  const { head } = app.beta.people
  const due = { Early: '2020-01-05T09:00:00Z', Late: '2020-03-05T09:00:00Z' }
  await make(head, { name: 'Never' })
  for (const [name, dueAt] of Object.entries(due)) {
    const { id } = await make(head, { name })
    await call(
      createTask,
      { body: { title: 'Call', subject: { noun: 'company', id }, assigneeId: head.memberId, dueAt } },
      head,
    )
  }
  const mine = ['ownerId', 'in', ['me']]
  const when = (...condition: unknown[]) => names(head, { sort: 'name', filter: { and: [mine, condition] } })
  expect(await when('nextStepAt', 'before', '2020-02-01')).toEqual(['Early'])
  expect(await when('nextStepAt', 'after', '2020-02-01')).toEqual(['Late'])
  expect(await when('nextStepAt', 'between', ['2020-01-01', '2020-12-31'])).toEqual(['Early', 'Late'])
  expect(await when('nextStepAt', 'empty')).toEqual(['Never'])
  expect(await names(head, { sort: 'nextStepAt', filter: mine })).toEqual(['Early', 'Late', 'Never'])
  expect(await names(head, { sort: '-nextStepAt', filter: mine })).toEqual(['Late', 'Early', 'Never'])
})

test.each(['null\0byte', 'half a pair \ud800', 'x'.repeat(501)])(
  'a text that cannot be looked for is refused before the database sees it',
  async (text) => {
    const { owner } = app.alpha.people
    await expect(names(owner, { filter: ['name', 'contains', text] })).rejects.toMatchObject({ status: 422 })
  },
)
