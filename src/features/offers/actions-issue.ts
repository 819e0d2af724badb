import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { readFile, storeFile } from '#kit/files.ts'
import type { Open } from '#kit/jobs.ts'
import { pagesIn } from '#kit/typst/typst.ts'
import {
  docxAnswer,
  docxOf,
  type DocxSource,
  fillPaper,
  look,
  missingWords,
  offerPaper,
  print,
  sourceOf,
} from '#features/templates/actions.ts'
import type { Look } from '#features/templates/contract.ts'
import { missingIn, unknownIn } from '#features/templates/rules.ts'
import type { OfferContents } from './contract-papers.ts'
import { factsOf } from './facts.ts'
import { dealOf, type OfferRow, readOffer, setOffer, nextInSeries } from './queries.ts'
import { numberOf, printedNumber } from './rules.ts'

type Shown = {
  contents?: OfferContents | undefined
  intro?: string | null | undefined
  terms?: string | null | undefined
}

/** An offer printed to look at, with what is not kept yet; nothing waits in the database while it is printed. */
export const preview = async (open: Open, id: string, { contents, intro, terms }: Shown): Promise<Look> => {
  const { source, paper, seller, at, docx } = await open(async (w) => {
    const row = await readOffer(w, id)
    const facts = await factsOf(w, row, {
      contents,
      ...(intro !== undefined && { intro }),
      ...(terms !== undefined && { terms }),
    })
    return {
      source: await sourceOf(w, row.template_id, row.locale),
      paper: offerPaper(facts, row.locale),
      seller: facts.seller,
      at: w.now,
      docx: await docxOf(w, row.docx_template_id),
    }
  })
  const looked = await look({ source, paper, seller, at })
  return { ...looked, missing: joined(looked.missing, docx && missingWords(docx, paper)) }
}

/** The names that one of two templates misses, each once. */
const joined = (some: readonly string[], more: readonly string[] | null) => [
  ...new Set([...some, ...(more ?? [])]),
]

const nextNumber = async (w: Work, prefix: string): Promise<string> => {
  const { year, place } = await nextInSeries(w, 'offer')
  return numberOf(prefix, year, place)
}

/** An offer that is about to be issued: its number, and what is to be printed. */
export type Issuing = {
  number: string
  shown: string
  toPrint: Parameters<typeof print>[0]
  /** The document of Word that is filled beside it; null where the offer has none. */
  docx: DocxSource | null
}

/**
 * Finds the number of an offer and what its paper says. Refuses with `offer.incomplete` where it has no lines, or where its
 * template names what has no value here, each named; then no number is taken. Refuses with `offer.accepted_before` where the
 * customer has accepted the offer that it was to replace.
 */
export const prepareIssue = async (w: Work, row: OfferRow): Promise<Issuing> => {
  if (row.supersedes_id !== null) await demandUnanswered(w, row.supersedes_id)
  if (row.content.lines.length === 0) refuse('offer.incomplete', { missing: ['offer.lines'] })
  const draft = await factsOf(w, row)
  const source = await sourceOf(w, row.template_id, row.locale)
  const paper = offerPaper({ ...draft, number: '0' }, row.locale)
  const docx = await docxOf(w, row.docx_template_id)
  const missing = joined(
    [...unknownIn(source).map(({ name }) => name), ...missingIn(source, paper)],
    docx && missingWords(docx, paper),
  )
  if (missing.length > 0) refuse('offer.incomplete', { missing })
  const number = row.number ?? (await nextNumber(w, draft.seller.prefix))
  const shown = printedNumber(number, row.revision)
  const numbered = { ...paper, offer: { ...paper.offer, number: shown } }
  return { number, shown, docx, toPrint: { source, paper: numbered, seller: draft.seller, at: w.now } }
}

/**
 * The PDF, the drawing of its pages, zipped because it is large and must be stored, and where each page lies in it; and the
 * document of Word, where there is one.
 */
export type Prints = { pdf: Uint8Array; drawing: Uint8Array; pages: Look['pages']; docx: Uint8Array | null }
const zip = promisify(gzip)

/** Prints an offer for good, without the database. Refuses with `offer.incomplete` where its template breaks on it. */
export const printIssue = async ({ toPrint, docx }: Issuing): Promise<Prints> => {
  const printed = await print(toPrint, ['pdf', 'svg'])
  if ('problems' in printed)
    return refuse('offer.incomplete', {
      missing: printed.problems.map(({ message }) => message),
      problems: printed.problems,
    })
  const { pdf = new Uint8Array(), svg = '' } = printed
  return {
    pdf,
    drawing: await zip(svg, { level: 1 }),
    pages: pagesIn(svg),
    docx: docx && (await fillPaper(docx, toPrint.paper, toPrint.seller)),
  }
}

/** Keeps what was printed: from now on the offer is issued and never changes. */
export const settleIssue = async (
  w: Work,
  row: OfferRow,
  { number, shown }: Issuing,
  { pdf, drawing, pages, docx }: Prints,
): Promise<void> => {
  const store = (name: string, bytes: Uint8Array) => storeFile((run) => run(w), name, pieces(bytes))
  const name = shown.replaceAll('/', '-')
  const file = await store(`${name}.pdf`, pdf)
  const drawn = await store(`${name}.svgz`, drawing)
  const written = docx && (await store(`${name}.docx`, docx))
  await setOffer(w, row.id, {
    state: 'issued',
    number,
    issued_at: w.now.toString(),
    pdf_file_id: file.id,
    svg_file_id: drawn.id,
    docx_file_id: written?.id ?? null,
    sha256: file.sha256,
    pages: sql`${JSON.stringify(pages)}::jsonb`,
  })
  await w.record({
    type: 'offer.issued',
    noun: 'offer',
    id: row.id,
    parent: dealOf(row),
    data: { number: shown, sha256: file.sha256 },
  })
  if (row.supersedes_id !== null) await supersede(w, row.supersedes_id)
}

/** Gives an offer its number and prints it for good, all in one transaction; refuses as preparing and printing do. */
export const issueRow = async (w: Work, row: OfferRow): Promise<void> => {
  const issuing = await prepareIssue(w, row)
  await settleIssue(w, row, issuing, await printIssue(issuing))
}

/**
 * An offer as a document of Word: as it was issued, or, while nothing is issued, as it stands now. Refuses with 404 where it has
 * none, and with `offer.incomplete` where its template names what has no value, each named.
 */
export const showDocx = async (open: Open, id: string): Promise<Response> => {
  const row = await open((w) => readOffer(w, id))
  const named = `${printedNumber(row.number ?? row.name, row.revision).replaceAll('/', '-')}.docx`
  if (row.docx_file_id !== null) return docxAnswer(readFile(open, row.docx_file_id), named)
  if (row.sha256 !== null) return refuse('common.not_found')
  const { docx, facts } = await open(async (w) => ({
    docx: (await docxOf(w, row.docx_template_id)) ?? refuse('common.not_found'),
    facts: await factsOf(w, row),
  }))
  const paper = offerPaper(facts, row.locale)
  const missing = missingWords(docx, paper)
  if (missing.length > 0) refuse('offer.incomplete', { missing })
  return docxAnswer(await fillPaper(docx, paper, facts.seller), named)
}

async function* pieces(bytes: Uint8Array) {
  yield bytes
}

const demandUnanswered = async (w: Work, id: string): Promise<void> => {
  const { state, number, revision } = await readOffer(w, id, sql`for update of t`)
  if (state === 'accepted') refuse('offer.accepted_before', { number: printedNumber(number ?? '', revision) })
}

/** Takes the offer before out of force: its link says that another has come. */
const supersede = async (w: Work, id: string): Promise<void> => {
  const before = await readOffer(w, id)
  if (!['issued', 'sent'].includes(before.state)) return
  await setOffer(w, id, { state: 'superseded' })
  await w.record({
    type: 'offer.superseded',
    noun: 'offer',
    id,
    parent: dealOf(before),
    data: { changes: { state: [before.state, 'superseded'] } },
  })
}
