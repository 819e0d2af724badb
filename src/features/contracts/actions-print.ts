import { readFileSync } from 'node:fs'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { type Locale, languageTag } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Open } from '#kit/jobs.ts'
import { setType } from '#kit/typst/typst.ts'
import { readsIn, textsOf, wholeContract } from './actions-text.ts'
import { type ContractRow, type VersionRow, versionOf } from './queries.ts'
import { type Rendered, textOf } from './text/render.ts'
import { wordOf } from './text/word.ts'

const layout = readFileSync(new URL('./ready/contract.typ', import.meta.url), 'utf8')

/** What the layout is told of a text in a language: everything written out. */
export const paperOf = ({ title, clauses }: Rendered, locale: Locale) => ({
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

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Asked = { version?: number | undefined }

/** What stands at the foot of each page; what is not fixed yet says so. */
const footOf = (row: ContractRow, version: VersionRow, locale: Locale) =>
  phrase(locale, version.fixed_at ? 'contract.foot' : 'contract.foot.draft', {
    number: row.number ?? '—',
    version: version.number,
  })

const answer = (bytes: Uint8Array, type: string, how: 'inline' | 'attachment', name: string) =>
  new Response(Buffer.from(bytes), {
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })

/** A PDF as it is shown in a tab of the browser, under a name to keep it by. */
export const pdfAnswer = (bytes: Uint8Array, name: string): Response =>
  answer(bytes, 'application/pdf', 'inline', name)

/** What the layout is told of a version: in the language that rules, with the other beside it, once for each copy. */
export const paperIn = async (w: Work, row: ContractRow, version: VersionRow, copies = 1) => {
  const texts = (await textsOf(w, row, version)).map(({ reads, locale }) => paperOf(reads, locale))
  const copy = (n: number) => ` · ${phrase(row.ruling, 'contract.copy', { copy: n, of: copies })}`
  return {
    data: {
      texts,
      foot: footOf(row, version, row.ruling),
      copies: Array.from({ length: copies }, (_, n) => (copies > 1 ? copy(n + 1) : '')),
    },
    at: version.fixed_at ? Temporal.Instant.fromEpochMilliseconds(version.fixed_at.getTime()) : w.now,
  }
}

/** Sets the paper of a contract, without the database. Refuses with `common.unavailable` where it cannot be set. */
export const setPaper = async (
  paper: Awaited<ReturnType<typeof paperIn>>,
  as: readonly ('pdf' | 'svg')[],
): Promise<{ pdf: Uint8Array; svg: string }> => {
  const outcome = await setType({ source: layout, ...paper }, as)
  if ('problems' in outcome) throw new Error(`contract.typ: ${JSON.stringify(outcome.problems)}`)
  return { pdf: outcome.pdf ?? refuse('common.unavailable'), svg: outcome.svg ?? '' }
}

/**
 * A version of a contract as PDF, the last unless told; more copies than one are numbered, each of equal force.
 */
export const printContract = async (
  open: Open,
  id: string,
  { version: number, copies = 1 }: Asked & { copies?: number | undefined },
): Promise<Response> => {
  const { paper, name } = await open(async (w) => {
    const row = await wholeContract(w, id)
    const version = await versionOf(w, id, number)
    return { paper: await paperIn(w, row, version, copies), name: `${row.number ?? row.name}.pdf` }
  })
  return pdfAnswer((await setPaper(paper, ['pdf'])).pdf, name)
}

/** A version of a contract in a language as a document of Word for the other side, the last and the ruling one unless told. */
export const writeContract = async (
  open: Open,
  id: string,
  { version: number, locale }: Asked & { locale?: Locale | undefined },
): Promise<Response> => {
  const { reads, language, foot, name } = await open(async (w) => {
    const row = await wholeContract(w, id)
    const version = await versionOf(w, id, number)
    const language = locale ?? row.ruling
    const reads = await readsIn(w, row, version, language)
    return { reads, language, foot: footOf(row, version, language), name: `${row.number ?? row.name}.docx` }
  })
  const appendix = (number: string) => phrase(language, 'contract.appendix', { number })
  return answer(await wordOf(reads, language, { foot, appendix }), docxType, 'attachment', name)
}
