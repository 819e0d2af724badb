import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeMember } from '#features/members/contract.ts'
import { listNotifications } from '#features/notifications/contract.ts'
import { createDeal, getDeal } from '#features/deals/contract.ts'
import {
  createPipeline,
  listPipelines,
  type Pipeline,
  type PipelineContents,
  pipelineDrafts as drafts,
} from '#features/pipelines/contract.ts'
import { type Caller, call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const admin = () => app.alpha.people.admin
const step = (name: string, kind: 'open' | 'won' = 'open') => ({ name, kind, probability: 50 })
const make = (who: Caller = owner()) =>
  call(createPipeline, { body: { name: 'Way', stages: [step('One'), step('Two'), step('Won', 'won')] } }, who)
const inForce = async (id: string, who: Caller = owner()): Promise<Pipeline> =>
  (await call(listPipelines, {}, who)).items.find((p) => p.id === id)!
const contentsOf = (
  { name, products, others, stages }: Pipeline,
  change: Partial<PipelineContents> = {},
) => ({
  name,
  products,
  others,
  stages,
  ...change,
})

/** Ways to work on the drafts of one pipeline. */
const desk = ({ id }: Pipeline) => {
  const params = { id }
  return {
    keep: (contents: PipelineContents, version = 0, base = 1, who: Caller = owner()) =>
      call(drafts.keep, { params, body: { version, base, contents } }, who),
    ask: (version: number, reviewerId: string | null = null, who: Caller = owner()) =>
      call(drafts.ask, { params, body: { version, reviewerId, note: 'Look, please' } }, who),
    answer: (version: number, approved: boolean, words = '', who: Caller = admin()) =>
      call(drafts.answer, { params, body: { version, approved, words } }, who),
    publish: (version: number, who: Caller = owner()) =>
      call(drafts.publish, { params, body: { version } }, who),
    get: (who: Caller = owner()) => call(drafts.get, { params }, who),
    editions: async () => (await call(drafts.editions, { params, query: {} }, owner())).items,
  }
}
const noticesOf = async (who: Caller) =>
  (await call(listNotifications, { query: {} }, who)).items.map(({ kind, recordId }) => `${kind} ${recordId}`)

test('S1-36 S3-116 a draft is not in force until somebody else has approved it and it is published', async () => {
  const made = await make()
  const at = desk(made)
  const { draft, reviewers } = await at.keep(contentsOf(made, { name: 'Better way' }))
  expect(draft).toMatchObject({
    state: 'draft',
    version: 1,
    editedBy: owner().memberId,
    contents: { name: 'Better way' },
  })
  expect(reviewers.map((r) => r.id)).toEqual([admin().memberId])
  expect((await inForce(made.id)).name).toBe('Way')
  await expect(at.publish(1)).rejects.toMatchObject({ code: 'draft.unreviewed', status: 409 })

  await at.ask(1, admin().memberId)
  expect(await noticesOf(admin())).toContain(`review ${made.id}`)
  await expect(at.answer(2, true, '', owner())).rejects.toMatchObject({ code: 'draft.own_review' })
  await expect(at.answer(2, false)).rejects.toMatchObject({
    details: { issues: [{ path: ['words'], code: 'required' }] },
  })
  const back = await at.answer(2, false, 'Why better?')
  expect(back.draft).toMatchObject({ state: 'draft', answer: { approved: false, words: 'Why better?' } })
  expect(await noticesOf(owner())).toContain(`returned ${made.id}`)

  await at.keep(contentsOf(made, { name: 'Best way' }), 3)
  await at.ask(4)
  expect((await at.answer(5, true)).draft?.state).toBe('approved')
  expect(await noticesOf(owner())).toContain(`approved ${made.id}`)
  expect(await at.publish(6)).toEqual({ number: 2 })
  expect(await inForce(made.id)).toMatchObject({ name: 'Best way', version: 2 })
  expect((await at.get()).draft).toBeNull()
  expect(await at.editions()).toMatchObject([
    { number: 2, madeBy: owner().memberId, reviewedBy: admin().memberId, contents: { name: 'Best way' } },
    { number: 1, madeBy: owner().memberId, reviewedBy: null, contents: { name: 'Way' } },
  ])
  const { rows } = await app.pool.query<{ type: string }>(
    'select type from event where record_id = $1 order by id',
    [made.id],
  )
  expect(rows.map((r) => r.type)).toEqual([
    'pipeline.created',
    'pipeline.drafted',
    'pipeline.review_asked',
    'pipeline.returned',
    'pipeline.drafted',
    'pipeline.review_asked',
    'pipeline.approved',
    'pipeline.updated',
  ])
})

test('S1-36 an edit after the approval asks for another, and two who edit at once do not overwrite each other', async () => {
  const made = await make()
  const at = desk(made)
  await at.keep(contentsOf(made, { name: 'A' }))
  await at.answer(1, true)
  await at.keep(contentsOf(made, { name: 'B' }), 2, 1, admin())
  await expect(at.publish(3)).rejects.toMatchObject({ code: 'draft.unreviewed' })
  await expect(at.keep(contentsOf(made, { name: 'C' }), 2)).rejects.toMatchObject({ code: 'common.stale' })
  expect((await at.get()).draft).toMatchObject({ version: 3, contents: { name: 'B' } })
  // Now the owner may answer for the administrator’s edit.
  await at.answer(3, true, '', owner())
  await at.publish(4)
  await expect(at.publish(4)).rejects.toMatchObject({ code: 'common.not_found' })
})

test('a draft made from a version that is no longer in force is not published over the newer one', async () => {
  const made = await make()
  const at = desk(made)
  await at.keep(contentsOf(made, { name: 'A' }))
  await at.answer(1, true)
  await at.publish(2)
  await at.keep(contentsOf(made, { name: 'B' }), 0, 1)
  await at.answer(1, true)
  await expect(at.publish(2)).rejects.toMatchObject({ code: 'common.stale', details: { version: 2 } })
})

test('S1-36 S3-116 a former version is put back as a new one: without a review, its stages the same as before', async () => {
  const made = await make()
  const at = desk(made)
  const [one, two, won] = made.stages
  const deal = await call(createDeal, { body: { name: 'Sale', source: 'site', stageId: two!.id } }, owner())
  const without = { stages: [{ ...one!, probability: 10 }, won!], successors: { [two!.id]: one!.id } }
  await at.keep(contentsOf(made, without))
  await at.answer(1, true)
  await at.publish(2)
  expect((await inForce(made.id)).stages.map((s) => s.id)).toEqual([one!.id, won!.id])
  expect(await call(getDeal, { params: { id: deal.id } }, owner())).toMatchObject({ stageId: one!.id })

  const [, first] = await at.editions()
  await at.keep({ ...first!.contents, successors: {} }, 0, 2)
  expect(await at.publish(1)).toEqual({ number: 3 })
  expect((await inForce(made.id)).stages).toEqual(made.stages)
  expect((await at.editions())[0]).toMatchObject({ number: 3, backTo: 1, reviewedBy: null })
})

test('a draft that could not work, or names a stage of another pipeline, is refused when it is kept', async () => {
  const [made, other] = [await make(), await make()]
  const at = desk(made)
  const foreign = contentsOf(made, { stages: [...made.stages, other.stages[0]!] })
  await expect(at.keep(foreign)).rejects.toMatchObject({ details: { issues: [{ code: 'ref.unknown' }] } })
  const endless = contentsOf(made, { stages: made.stages.filter((s) => s.kind === 'open') })
  await expect(at.keep(endless)).rejects.toMatchObject({
    details: { issues: [{ code: 'pipeline.no_won_stage' }] },
  })
  expect((await at.get()).draft).toBeNull()
})

test('S1-36 who is alone publishes without a review', async () => {
  const { owner: alone, admin: gone } = app.beta.people
  await call(changeMember, { params: { id: gone.memberId }, body: { version: 1, active: false } }, alone)
  const made = await make(alone)
  const at = desk(made)
  expect((await at.keep(contentsOf(made, { name: 'Mine' }), 0, 1, alone)).reviewers).toEqual([])
  expect(await at.publish(1, alone)).toEqual({ number: 2 })
  expect((await inForce(made.id, alone)).name).toBe('Mine')
})
