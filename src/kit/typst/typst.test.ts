import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createTypst, type Job, pagesIn, setType } from './typst.ts'

const at = Temporal.Instant.from('2026-11-22T10:00:00Z')
const hasty = createTypst({ most: 1500 })
afterAll(() => hasty.stop())

const sum = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')
const printed = async (source: string, data: object = {}, as: Job['as'] = ['pdf', 'svg']) => {
  const outcome = await setType({ source, data, at }, as)
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems))
  return outcome
}
const problems = async (source: string) => {
  const outcome = await setType({ source, data: {}, at }, ['pdf'])
  return 'problems' in outcome ? outcome.problems : []
}

test('a document is set in three scripts as PDF and as SVG', async () => {
  const { pages, pdf, svg } = await printed(
    '#set text(font: "Noto Sans SC")\n#let d = json(bytes(sys.inputs.data))\n#d.a #pagebreak() *Итого* 合计',
    { a: 'Offer Привет 你好' },
  )
  expect(pages).toBe(2)
  expect(Buffer.from(pdf!).toString('latin1', 0, 5)).toBe('%PDF-')
  const heights = pagesIn(svg!).map(({ top, height }) => [top, height])
  expect(heights).toEqual([
    [0, 842],
    [842, 842],
  ])
})

test('the same input gives the same bytes', async () => {
  const once = await printed('= Offer\n#lorem(300)')
  // Another process, another second: nothing of it may be seen in the file.
  const other = createTypst()
  const again = await other.run({
    source: '= Offer\n#lorem(300)',
    data: '{}',
    files: {},
    as: ['pdf'],
    at: at.epochMilliseconds / 1000,
  })
  other.stop()
  expect('pdf' in again && sum(again.pdf)).toBe(sum(once.pdf))
})

test('what is wrong is said with its line', async () => {
  expect(await problems('= One\n\n#let x = (\n')).toEqual([{ line: 3, message: 'unclosed delimiter' }])
  const [missing] = await problems('#let d = json(bytes(sys.inputs.data))\n#d.nothing')
  expect(missing).toMatchObject({ line: 2, message: expect.stringContaining('nothing') })
})

describe('a hostile template', () => {
  test('reads no file and fetches no package', async () => {
    const path = join(tmpdir(), 'typst-secret.txt')
    writeFileSync(path, 'secret')
    for (const source of [
      `#read("${path}")`,
      '#read("../typst-secret.txt")',
      '#read("/proc/self/environ")',
      '#import ("@pre" + "view/cetz:0.2.0"): *',
    ]) {
      const found = await problems(source)
      expect(found).toHaveLength(1)
      expect(found[0]!.message).not.toContain('tessera-typst-')
    }
  })

  test('that never ends is stopped, and the next document is set', async () => {
    const job = { data: '{}', files: {}, as: ['pdf'], at: 0 } as const
    const endless =
      '#for i in range(9000) { for j in range(9000) { for k in range(9000) { let z = i * j * k } } }'
    const [stopped, fine] = await Promise.all([
      hasty.run({ ...job, source: endless }),
      hasty.run({ ...job, source: 'fine' }),
    ])
    expect(stopped).toEqual({ problems: [{ line: null, message: 'too_much' }] })
    expect(fine).toMatchObject({ pages: 1 })
  })

  test('that eats memory is stopped', async () => {
    const source =
      '#{ let a = (); let s = "x" * 1000000; let i = 0; while i < 9000 { a.push(s + str(i)); i += 1 } }'
    const outcome = await hasty.run({ source, data: '{}', files: {}, as: ['pdf'], at: 0 })
    expect(outcome).toEqual({ problems: [{ line: null, message: 'too_much' }] })
  })
})
