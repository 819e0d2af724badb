import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { storeFile } from '#kit/files.ts'
import { pagesIn } from '#kit/typst/typst.ts'
import { look, offerPaper, print, sourceOf } from '#features/templates/actions.ts'
import type { Look } from '#features/templates/contract.ts'
import { missingIn, unknownIn } from '#features/templates/rules.ts'
import type { OfferContents } from './contract-papers.ts'
import { factsOf } from './facts.ts'
import { dealOf, type OfferRow, readOffer, setOffer, todayOf } from './queries.ts'
import { numberOf, printedNumber } from './rules.ts'

type Shown = {
  contents?: OfferContents | undefined
  intro?: string | null | undefined
  terms?: string | null | undefined
}

/** An offer printed to look at, with what is not kept yet. */
export const preview = async (w: Work, id: string, { contents, intro, terms }: Shown): Promise<Look> => {
  const row = await readOffer(w, id)
  const facts = await factsOf(w, row, {
    contents,
    ...(intro !== undefined && { intro }),
    ...(terms !== undefined && { terms }),
  })
  const source = await sourceOf(w, row.template_id, row.locale)
  return look({ source, paper: offerPaper(facts, row.locale), seller: facts.seller, at: w.now })
}

/** The next number of the year’s series; the row stays locked, so that a number nobody used is given again. */
const nextNumber = async (w: Work, prefix: string): Promise<string> => {
  const year = Number(todayOf(w).slice(0, 4))
  const { rows } = await sql<{ last: number }>`insert into series as s (workspace_id, kind, year, last)
    values (${w.actor.workspaceId}::uuid, 'offer', ${year}, 1)
    on conflict (workspace_id, kind, year) do update set last = s.last + 1 returning last`.execute(w.tx)
  return numberOf(prefix, year, rows[0]!.last)
}

/**
 * Gives an offer its number and prints it for good. Refuses with `offer.incomplete` where it has no lines, or where its
 * template cannot be printed or names what has no value here, each named.
 */
export const issueRow = async (w: Work, row: OfferRow): Promise<void> => {
  if (row.content.lines.length === 0) refuse('offer.incomplete', { missing: ['offer.lines'] })
  const draft = await factsOf(w, row)
  const number = row.number ?? (await nextNumber(w, draft.seller.prefix))
  const facts = { ...draft, number: printedNumber(number, row.revision) }
  const paper = offerPaper(facts, row.locale)
  const source = await sourceOf(w, row.template_id, row.locale)
  const missing = [...unknownIn(source).map(({ name }) => name), ...missingIn(source, paper)]
  if (missing.length > 0) refuse('offer.incomplete', { missing })
  const printed = await print({ source, paper, seller: facts.seller, at: w.now }, ['pdf', 'svg'])
  if ('problems' in printed) return refuse('offer.incomplete', { missing: [], problems: printed.problems })
  const { pdf = new Uint8Array(), svg = '' } = printed
  const store = (name: string, bytes: Uint8Array) => storeFile((run) => run(w), name, pieces(bytes))
  const name = facts.number.replaceAll('/', '-')
  const file = await store(`${name}.pdf`, pdf)
  const drawing = await store(`${name}.svg`, Buffer.from(svg))
  await setOffer(w, row.id, {
    state: 'issued',
    number,
    issued_at: w.now.toString(),
    pdf_file_id: file.id,
    svg_file_id: drawing.id,
    sha256: file.sha256,
    pages: sql`${JSON.stringify(pagesIn(svg))}::jsonb`,
  })
  await w.record({
    type: 'offer.issued',
    noun: 'offer',
    id: row.id,
    parent: dealOf(row),
    data: { number: facts.number, sha256: file.sha256 },
  })
  if (row.supersedes_id !== null) await supersede(w, row.supersedes_id)
}

async function* pieces(bytes: Uint8Array) {
  yield bytes
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
