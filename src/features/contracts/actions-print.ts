import { readFileSync } from 'node:fs'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { type Locale, languageTag } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Open } from '#kit/jobs.ts'
import { setType } from '#kit/typst/typst.ts'
import { standing } from './amendments/consolidated.ts'
import { amendmentAt } from './amendments/queries-amendments.ts'
import { paperOfAmendment } from './amendments/written.ts'
import { readsIn, wholeContract } from './actions-text.ts'
import type { ContractRow, VersionRow } from './queries.ts'
import type { Rendered } from './text/render.ts'
import { textOf } from './rules.ts'
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

/** Which text of a contract: a version, or that of a day; `whole` is all of the contract that an amendment leads to. */
type Asked = { version?: number | undefined; asOf?: string | undefined; whole?: boolean | undefined }

/** What stands at the foot of each page; what is not fixed yet says so, and what amendments have changed says as of when. */
const footOf = (row: ContractRow, { version, amended }: Standing, locale: Locale) => {
  const kind = amended ? 'consolidated' : version.fixed_at ? 'fixed' : 'draft'
  return phrase(locale, `contract.foot.${kind}`, {
    number: row.number ?? '—',
    version: version.number,
    on: amended ? dayText(amended.asOf, locale) : '',
  })
}
type Standing = Pick<Awaited<ReturnType<typeof standing>>, 'version'> & { amended?: { asOf: string } | null }

const dayText = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))

/** A version as it is printed in a language: of an amendment, what it says of the contract, unless all of that is asked for. */
const printed = async (
  w: Work,
  row: ContractRow,
  version: VersionRow,
  locale: Locale,
  whole = false,
): Promise<Rendered> => {
  const amendment = row.amends_id === null || whole ? undefined : await amendmentAt(w, row.id)
  return amendment && version.number > amendment.from_version
    ? paperOfAmendment(w, amendment, version, locale)
    : readsIn(w, row, version, locale)
}

/** A paper as an answer under a name, shown or downloaded. */
export const answer = (bytes: Uint8Array, type: string, how: 'inline' | 'attachment', name: string) =>
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

/** What the layout is told: a text in the language that rules, with the other beside it, once for each copy. */
export const laidOut = async (
  row: ContractRow,
  { foot, copies = 1 }: { foot: string; copies?: number | undefined },
  reads: (locale: Locale) => Rendered | Promise<Rendered>,
) => {
  const texts = []
  for (const locale of [row.ruling, ...(row.beside ? [row.beside] : [])])
    texts.push(paperOf(await reads(locale), locale))
  const copy = (n: number) => ` · ${phrase(row.ruling, 'contract.copy', { copy: n, of: copies })}`
  return { texts, foot, copies: Array.from({ length: copies }, (_, n) => (copies > 1 ? copy(n + 1) : '')) }
}

/** What the layout is told of a version. */
export const paperIn = async (
  w: Work,
  row: ContractRow,
  { copies, whole, ...standing }: Standing & { copies?: number | undefined; whole?: boolean | undefined },
) => {
  const { version } = standing
  const foot = footOf(row, standing, row.ruling)
  return {
    data: await laidOut(row, { foot, copies }, (locale) => printed(w, row, version, locale, whole)),
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
 * A contract as PDF: a version, or as it stands on a day, today unless told; more copies than one are numbered, each of equal force.
 */
export const printContract = async (
  open: Open,
  id: string,
  { copies, whole, ...which }: Asked & { copies?: number | undefined },
): Promise<Response> => {
  const { paper, name } = await open(async (w) => {
    const row = await wholeContract(w, id)
    const text = await standing(w, row, which)
    return { paper: await paperIn(w, row, { ...text, copies, whole }), name: `${row.number ?? row.name}.pdf` }
  })
  return pdfAnswer((await setPaper(paper, ['pdf'])).pdf, name)
}

/** A contract in a language, the ruling one unless told, as a document of Word for the other side: a version, or as it stands. */
export const writeContract = async (
  open: Open,
  id: string,
  { locale, whole, ...which }: Asked & { locale?: Locale | undefined },
): Promise<Response> => {
  const { reads, language, foot, name } = await open(async (w) => {
    const row = await wholeContract(w, id)
    const text = await standing(w, row, which)
    const language = locale ?? row.ruling
    const reads = await printed(w, row, text.version, language, whole)
    return { reads, language, foot: footOf(row, text, language), name: `${row.number ?? row.name}.docx` }
  })
  const appendix = (number: string) => phrase(language, 'contract.appendix', { number })
  return answer(await wordOf(reads, language, { foot, appendix }), docxType, 'attachment', name)
}
