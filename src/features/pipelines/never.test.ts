import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import type { FilterTree } from '#kit/filter.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { issuesOf } from '#test/refusal.ts'
import { createPipeline, pipelineDrafts } from './contract.ts'
import type { PipelineFile } from './contract-file.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const rule = (says: string, filter: FilterTree) => ({ says, filter })
type Stage = Partial<PipelineFile['stages'][number]> & { id?: string }
const step = (name: string, kind: 'open' | 'won' | 'lost', more: Stage = {}) => ({
  name,
  kind,
  probability: 50,
  ...more,
})
const make = (talk: Stage, offer: Stage = {}, won: Stage = {}, lost: Stage = {}) => ({
  name: 'Way',
  stages: [
    step('Talk', 'open', talk),
    step('Offer', 'open', offer),
    step('Won', 'won', won),
    step('Lost', 'lost', lost),
  ],
})
const euros = (minor: number) => ({ minor, currency: 'EUR' })
const big = rule('is worth it', ['amount', 'above', euros(10_000)])
const small = rule('is small', ['amount', 'below', euros(5_000)])
const unpriced = rule('has no price yet', ['amount', 'empty'])

test.each<[string, ReturnType<typeof make>, object[]]>([
  [
    'a least above the most',
    make({}, { enter: [rule('between', ['amount', 'between', [euros(9), euros(2)]])] }),
    [{ code: 'pipeline.never', params: { stage: 'Offer', rule: 'between' } }],
  ],
  [
    'two rules of a stage that exclude each other',
    make({ leave: [big, small] }),
    [{ code: 'pipeline.never_both', params: { stage: 'Talk', rule: 'is small', other: 'is worth it' } }],
  ],
  [
    'a field that is required and to be empty',
    make({}, { required: ['amount'], enter: [unpriced] }),
    [{ code: 'pipeline.never_required', params: { stage: 'Offer', rule: 'has no price yet' } }],
  ],
  [
    'a lost stage whose rule forbids the reason that whoever loses must give',
    make({}, {}, {}, { enter: [rule('says no reason', ['lostReason', 'empty'])] }),
    [{ code: 'pipeline.never_required', params: { stage: 'Lost', rule: 'says no reason' } }],
  ],
  [
    'a stage that nobody could leave towards any later one',
    make({ leave: [unpriced] }, { required: ['amount'] }, { enter: [big] }),
    [{ code: 'pipeline.never_on', params: { stage: 'Talk' } }],
  ],
])(
  'S2-37 a configuration with %s is refused when it is made, by the words of its rule',
  async (_, body, issues) => {
    const found = await issuesOf(call(createPipeline, { body }, owner()))
    expect(found).toEqual(issues.map((issue) => expect.objectContaining(issue)))
  },
)

test('rules that some deal can meet are taken, and a draft that shuts its own stage is not kept', async () => {
  const body = make({ leave: [small] }, { enter: [big] }, { enter: [small] })
  const made = await call(createPipeline, { body }, owner())
  const [talk, ...others] = made.stages
  const self = rule('stands here', ['stageId', 'in', [talk!.id]])
  const keep = (stage: typeof talk) =>
    call(
      pipelineDrafts.keep,
      {
        params: { id: made.id },
        body: {
          version: 0,
          base: 1,
          contents: { name: 'Way', products: [], others: true, stages: [stage!, ...others] },
        },
      },
      owner(),
    )
  expect(await issuesOf(keep({ ...talk!, enter: [self] }))).toEqual([
    expect.objectContaining({ code: 'pipeline.never', path: ['stages', 0, 'enter', 0] }),
  ])
  await keep({ ...talk!, leave: [self] })
})
