import { pathOf, type Site } from './http.ts'
import { type Times, timesOf } from './measure.ts'
import type { World } from './world.ts'

/** What people type: two characters and more, in three scripts, common and rare, and identifiers. */
const typed = [
  'ро',
  'се',
  'ёл',
  'ст',
  'торг',
  'север',
  'ладога',
  'ооо',
  'бако',
  'ширен',
  'вега строй',
  'урал дом плюс',
  '上海',
  '科技',
  '金达',
  '瑞信',
  '北京华源',
  '有限公司',
  '万海医药',
  '李静',
  'st',
  'ha',
  'steel',
  'harrow',
  'quill optics',
  'ltd',
  'bakori',
  'gwen',
  '77',
  '7912',
  '+7 912 345',
  '13800',
  'office12',
  'example',
]

export type FindResult = { typed: string; found: number; times: Times }

/** Times finding in one box over HTTP as an actor of scope all and one of scope team, and reading one record for comparison. */
export const benchFinds = async (world: World, site: Site, rounds = 12) => {
  const page = JSON.parse(
    await site.ask(world.owner.token, 'GET', pathOf('/companies', { limit: 200, sort: '-updatedAt' })),
  ) as { items: { id: string }[] }
  const reads: number[] = []
  const all: number[] = []
  const results: FindResult[] = []
  const time = async (run: () => Promise<string>, into: number[][]) => {
    const start = performance.now()
    const answer = await run()
    const ms = performance.now() - start
    for (const list of into) list.push(ms)
    return answer
  }
  // Once unmeasured: after a start each list of the index is read from the disk once.
  for (const q of typed)
    for (const { token } of [world.owner, world.head]) await site.ask(token, 'GET', pathOf('/find', { q }))
  let n = 0
  for (const q of typed) {
    const own: number[] = []
    let found = 0
    for (let round = 0; round < rounds; round++) {
      const { token } = round % 2 ? world.head : world.owner
      const answer = await time(() => site.ask(token, 'GET', pathOf('/find', { q })), [own, all])
      if (round === 0) found = (JSON.parse(answer) as { items: unknown[] }).items.length
      const { id } = page.items[n++ % page.items.length]!
      await time(() => site.ask(world.owner.token, 'GET', `/companies/${id}`), [reads])
    }
    results.push({ typed: q, found, times: timesOf(own) })
  }
  const [find, read] = [timesOf(all), timesOf(reads)]
  return {
    find,
    read,
    ratio: find.p95 / read.p50,
    each: results.toSorted((a, b) => b.times.p95 - a.times.p95),
  }
}
