import { expect, test } from 'vitest'
import type { Pipeline } from '../contract.ts'
import {
  blankPipeline,
  contentsOf,
  draftOf,
  moved,
  overlaid,
  withNewStage,
  withoutStage,
  withStage,
} from './draft.ts'

const made: Pipeline = {
  id: 'p',
  name: 'Way',
  products: ['q', 'p'],
  others: false,
  retired: false,
  version: 3,
  stages: blankPipeline('Way', (key) => key).stages.map((stage, at) => ({ ...stage, id: `${at}` })),
}
const [OPEN, WON, LOST] = ['0', '1', '2']
const names = (draft: ReturnType<typeof draftOf>) => draft.stages.map(({ key }) => key)

test('a new stage stands behind the last open one', () => {
  const draft = withNewStage(draftOf(made, made), 'New', 'x')
  expect(names(draft)).toEqual([OPEN, 'x', WON, LOST])
  expect(contentsOf(draft)).toMatchObject({ products: ['p', 'q'], others: false })
  expect(contentsOf(draft).stages[1]).not.toHaveProperty('key')
  expect(contentsOf(draft).stages[1]?.id).toBeUndefined()
})

test('stages change places, but not past the ends', () => {
  const draft = draftOf(made, made)
  expect(names(moved(draft, WON, -1))).toEqual([WON, OPEN, LOST])
  expect(names(moved(draft, OPEN, -1))).toEqual([OPEN, WON, LOST])
  expect(names(moved(draft, LOST, 1))).toEqual([OPEN, WON, LOST])
})

test('the deals of a stage that goes move to the one before, and on again when that goes too', () => {
  const one = withoutStage(draftOf(made, made), LOST)
  expect(one.gone).toEqual([{ id: LOST, name: 'pipeline.stage.lost', to: WON }])
  const two = withoutStage(one, WON)
  expect(contentsOf(two).successors).toEqual({ [LOST]: OPEN, [WON]: OPEN })
  expect(withoutStage(withNewStage(draftOf(made, made), 'New', 'x'), 'x').gone).toEqual([])
})

test('a change of one stage leaves the others alone', () => {
  const draft = withStage(draftOf(made, made), WON, { probability: 90 })
  expect(draft.stages.map((s) => s.probability)).toEqual([50, 90, 0])
})

test('S3-116 a former version says where the deals go of stages that it did not have, and brings back those it had', () => {
  const former = { ...contentsOf(withoutStage(draftOf(made, made), LOST)), successors: undefined }
  expect(draftOf(former, made).gone).toEqual([{ id: LOST, name: 'pipeline.stage.lost', to: WON }])
  const now = { ...made, stages: made.stages.filter((s) => s.id !== LOST) }
  expect(draftOf(made, now)).toMatchObject({ stages: [{ key: OPEN }, { key: WON }, { key: LOST }], gone: [] })
})

test('S3-116 a file over a pipeline in use: stages of the same name stay, the deals of those it lacks go to a neighbour', () => {
  const file = blankPipeline('Other way', (key) => key)
  const [open, won, lost] = file.stages
  const better = {
    ...file,
    products: ['P-1'],
    stages: [{ ...open!, probability: 20 }, { ...open!, name: 'New' }, won!],
  }
  const known = [{ value: 'p', code: 'P-1' }]
  const { contents, unknown } = overlaid(better, made, known)
  expect(unknown).toEqual([])
  expect(contents).toMatchObject({
    name: 'Other way',
    products: ['p'],
    stages: [{ id: OPEN, probability: 20 }, { name: 'New' }, { id: WON }],
  })
  expect(contents.stages[1]).not.toHaveProperty('id')
  expect(contentsOf(draftOf(contents, made)).successors).toEqual({ [LOST]: WON })
  // Of two stages of one name only one is the one that was.
  const twice = overlaid({ ...file, products: ['X-9'], stages: [open!, open!, won!, lost!] }, made, known)
  expect(twice.contents.stages.map((s) => s.id)).toEqual([OPEN, undefined, WON, LOST])
  expect(twice.unknown).toEqual(['X-9'])
})
