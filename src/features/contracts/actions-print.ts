import { readFileSync } from 'node:fs'
import { refuse } from '#kit/errors.ts'
import { type Locale, languageTag } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Open } from '#kit/jobs.ts'
import { setType } from '#kit/typst/typst.ts'
import { readsIn, wholeContract } from './actions-text.ts'
import { versionOf } from './queries.ts'
import { type Rendered, textOf } from './text/render.ts'

const layout = readFileSync(new URL('./ready/contract.typ', import.meta.url), 'utf8')

/** What the layout is told of a text in a language: everything written out. */
const paperOf = ({ title, clauses }: Rendered, locale: Locale) => ({
  lang: languageTag[locale].slice(0, 2),
  title,
  clauses: clauses.map(({ depth, number, heading, paragraphs }) => ({
    depth,
    label:
      depth === 0 ? phrase(locale, 'contract.appendix', { number }) : depth === 1 ? `${number}.` : number,
    heading: textOf(heading),
    paragraphs: paragraphs.map((p) => ('runs' in p ? { text: textOf(p.runs) } : { table: p.table })),
  })),
})

/**
 * A version of a contract as PDF, the last unless told: in the language that rules, with the other beside it. More copies than one
 * are numbered, each of equal force. What is not fixed yet says so on each page.
 */
export const printContract = async (
  open: Open,
  id: string,
  { version: number, copies = 1 }: { version?: number | undefined; copies?: number | undefined },
): Promise<Response> => {
  const { paper, at, name } = await open(async (w) => {
    const row = await wholeContract(w, id)
    const version = await versionOf(w, id, number)
    const texts = []
    for (const locale of [row.ruling, ...(row.beside ? [row.beside] : [])])
      texts.push(paperOf((await readsIn(w, row, version, locale)).reads, locale))
    const foot = phrase(row.ruling, version.fixed_at ? 'contract.foot' : 'contract.foot.draft', {
      number: row.number ?? '—',
      version: version.number,
    })
    const copy = (n: number) => ` · ${phrase(row.ruling, 'contract.copy', { copy: n, of: copies })}`
    return {
      paper: {
        texts,
        foot,
        copies: Array.from({ length: copies }, (_, n) => (copies > 1 ? copy(n + 1) : '')),
      },
      at: version.fixed_at ? Temporal.Instant.fromEpochMilliseconds(version.fixed_at.getTime()) : w.now,
      name: `${row.number ?? row.name}.pdf`,
    }
  })
  const outcome = await setType({ source: layout, data: paper, at }, ['pdf'])
  if ('problems' in outcome) throw new Error(`contract.typ: ${JSON.stringify(outcome.problems)}`)
  return new Response(Buffer.from(outcome.pdf ?? refuse('common.unavailable')), {
    headers: {
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
}
