import { parseArgs } from 'node:util'
import { benchAutomations } from './automations.ts'
import { benchBatch } from './batches.ts'
import { benchBoard } from './boards.ts'
import { benchContracts } from './contracts.ts'
import { benchDesk } from './desks.ts'
import { benchFinds } from './finds.ts'
import { idleMemory, pageScripts } from './footprint.ts'
import { openSite } from './http.ts'
import { benchImports } from './imports.ts'
import { benchLists, type ListResult } from './lists.ts'
import { benchPapers } from './papers.ts'
import { type Line, table } from './report.ts'
import { benchRedlines, benchReviews } from './reviews.ts'
import { seed } from './seed.ts'
import { benchStays } from './stays.ts'
import { openWorld } from './world.ts'
import { benchWrites } from './writes.ts'

// `npm run bench [-- --sizes 10000,100000,1000000] [--only list,find,write,board,contract,stay,desk,automation,import,paper,review,idle,script]`:
// ratios within one run, as a table and as JSON on the last line. How each is measured, and its bar: docs/benchmarks.md.

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    only: {
      type: 'string',
      default: 'list,find,write,board,contract,stay,desk,automation,import,paper,review,idle,script',
    },
  },
})
const sizes = values.sizes.split(',').map(Number)
const wanted = new Set(values.only.split(','))

const MB = 1_000_000
const ms = (n: number) => `${n.toFixed(1)} ms`
const lines: Line[] = []
const atMost = (what: string, size: number | null, ratio: number, bar: number, figures: string) => {
  lines.push({ what, size, figures, ratio, bar, ok: ratio <= bar })
  console.error(`${size ?? ''} ${what}: ${ratio.toFixed(2)} (${figures})`)
}

const world = await openWorld()
try {
  const today = Math.floor(Date.now() / 86_400_000) * 86_400_000
  if (wanted.has('script'))
    for (const [page, bytes] of Object.entries(await pageScripts(world)))
      atMost(`first JavaScript: ${page}`, null, bytes / 1000, 350, `${Math.round(bytes / 1000)} kB gzip`)
  if (wanted.has('idle')) {
    const bytes = await idleMemory(world)
    atMost('idle server, memory', null, bytes / MB, 200, `${Math.round(bytes / MB)} MB`)
  }
  if (wanted.has('paper')) {
    for (const [locale, { p50, p95 }] of Object.entries(await benchPapers()))
      atMost(`offer PDF of 40 lines, ${locale}`, null, p50, 50, `p50 ${ms(p50)}, p95 ${ms(p95)}`)
    const { perSecond, seconds } = await benchBatch(world)
    const figures = `${perSecond.toFixed(1)} a second, ${Math.round(seconds)} s`
    atMost('batch of 1,000 offers of 40 lines, ms each', null, 1000 / perSecond, 50, figures)
  }
  if (wanted.has('review')) {
    for (const [locale, { five, fifty, hundred, twoHundred }] of Object.entries(await benchReviews())) {
      const figures = `5 pages ${ms(five.p50)}, 50 ${ms(fifty.p50)}, 100 ${ms(hundred.p50)}, 200 ${ms(twoHundred.p50)}`
      atMost(`review of 50 pages, ${locale}, in seconds`, null, fifty.p50 / 1000, 2, figures)
      const grown = twoHundred.p50 / 4 / fifty.p50
      atMost(`review, ${locale}: a page of 200 against one of 50`, null, grown, 1.25, figures)
    }
    for (const [locale, { p50, p95 }] of Object.entries(await benchRedlines()))
      atMost(
        `redline of 50 pages, ${locale}, in seconds`,
        null,
        p50 / 1000,
        1,
        `p50 ${ms(p50)}, p95 ${ms(p95)}`,
      )
  }
  const smallest = new Map<string, ListResult>()
  let from = 0
  for (const size of sizes) {
    const started = performance.now()
    await seed(world, from, size, today)
    console.error(`${size} companies after ${Math.round((performance.now() - started) / 1000)} s`)
    from = size
    const site = await openSite(world.url, world.dataDir)
    try {
      if (wanted.has('list'))
        for (const r of await benchLists(world, site)) {
          const what = `list: ${r.list}; scope ${r.scope}`
          atMost(what, size, r.ratio, 3, `${ms(r.http.p50)} over HTTP, ${ms(r.sql.p50)} bare, ${r.rows} rows`)
          const first = smallest.get(what)
          if (first)
            atMost(
              `${what}, against ${sizes[0]}`,
              size,
              r.http.p50 / r.read.p50 / (first.http.p50 / first.read.p50),
              2,
              [r, first]
                .map(({ http, read }) => `${(http.p50 / read.p50).toFixed(2)} reads`)
                .join(' against '),
            )
          else smallest.set(what, r)
        }
      if (wanted.has('find')) {
        const { find, read, ratio, each } = await benchFinds(world, site)
        const slow = each
          .slice(0, 3)
          .map((f) => `${f.typed} ${ms(f.times.p95)}`)
          .join(', ')
        atMost(
          'find: p95 against reading a record',
          size,
          ratio,
          10,
          `p95 ${ms(find.p95)}, p50 ${ms(find.p50)}; read ${ms(read.p50)}; slowest ${slow}`,
        )
      }
      if (wanted.has('write'))
        for (const { write, http, rows, row } of await benchWrites(world, site, 2_000_000 + size)) {
          const figures = `${ms(http.p50)} over HTTP, ${ms(rows.p50)} the same rows bare, ${ms(row.p50)} the record's alone`
          atMost(`${write}, against the same rows`, size, http.p50 / rows.p50, 5, figures)
          atMost(`${write}, against the record's row alone`, size, http.p50 / row.p50, 5, figures)
        }
    } finally {
      await site.close()
    }
  }
  if (wanted.has('board')) {
    const site = await openSite(world.url, world.dataDir)
    const results = await benchBoard(world, site, 100_000).finally(() => site.close())
    for (const { what, http, sql, bar } of results)
      atMost(what, from, http.p50 / sql.p50, bar, `${ms(http.p50)} over HTTP, ${ms(sql.p50)} bare`)
  }
  if (wanted.has('contract')) {
    const site = await openSite(world.url, world.dataDir)
    const results = await benchContracts(world, site, 100_000).finally(() => site.close())
    for (const { what, http, sql, bar } of results)
      atMost(
        `100,000 contracts: ${what}`,
        from,
        http.p50 / sql.p50,
        bar,
        `${ms(http.p50)} over HTTP, ${ms(sql.p50)} bare`,
      )
  }
  if (wanted.has('stay')) {
    const site = await openSite(world.url, world.dataDir)
    const results = await benchStays(world, site, 40_000).finally(() => site.close())
    for (const { what, http, sql } of results)
      atMost(
        `120,000 stays: ${what}`,
        from,
        http.p50 / sql.p50,
        3,
        `${ms(http.p50)} over HTTP, ${ms(sql.p50)} bare`,
      )
  }
  if (wanted.has('desk')) {
    const site = await openSite(world.url, world.dataDir)
    const { http, sql } = await benchDesk(world, site, 1_000_000).finally(() => site.close())
    const what = 'desk: eight figures over 1,000,000 records'
    atMost(
      `${what}, against bare statements`,
      from,
      http.p50 / sql.p50,
      1,
      `${ms(http.p50)} over HTTP, ${ms(sql.p50)} bare`,
    )
    atMost(`${what}, in hundreds of milliseconds`, from, http.p50 / 100, 1, ms(http.p50))
  }
  if (wanted.has('automation')) {
    const { without, listening, left, ratio } = await benchAutomations(world)
    atMost(
      'automations: 1,000 events/s against 200 rules, the write of ten events',
      from,
      ratio,
      1.2,
      `${ms(listening.median)} with, ${ms(without.median)} without; ${Math.round(listening.perSecond)} events/s written, ${left} waiting at the end`,
    )
  }
  if (wanted.has('import')) {
    const size = from
    const site = await openSite(world.url, world.dataDir)
    const { csv, copy, share, xlsx } = await benchImports(world, site, 10_000_000).finally(() => site.close())
    const speed = (n: number) => `${Math.round(n)} rows/s`
    atMost(
      'import of 100 000 CSV rows: times slower than COPY',
      size,
      1 / share,
      4,
      `${speed(csv.rowsPerSecond)}, COPY ${speed(copy.rowsPerSecond)}; ${Math.round(share * 100)} %`,
    )
    atMost(
      'import of 100 000 XLSX rows: memory grown by',
      size,
      xlsx.grown / MB,
      300,
      `${Math.round(xlsx.grown / MB)} MB, ${speed(xlsx.rowsPerSecond)}`,
    )
  }
} finally {
  await world.close()
}
console.log(table(lines))
console.log(JSON.stringify(lines))
