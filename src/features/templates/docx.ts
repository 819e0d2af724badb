import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { fillDocx } from '#kit/docx/fill.ts'
import { docxLimits, openDocx } from '#kit/docx/open.ts'
import { pictureIn } from '#kit/docx/picture.ts'
import { type Tag, tagsIn } from '#kit/docx/tags.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { fileIn } from '#kit/files.ts'
import type { Locale } from '#kit/i18n.ts'
import { isId, newId } from '#kit/ids.ts'
import type { Open } from '#kit/jobs.ts'
import type { Visit } from '#kit/serve.ts'
import type { LetterheadContents } from './contract.ts'
import type { DocxFile } from './contract-docx.ts'
import { readLetterhead } from './letterhead.ts'
import type { OfferPaper } from './paper.ts'
import { examplePaper } from './print.ts'
import { readyDocx } from './ready/offer-docx.ts'
import { faultsIn, missingInDocx, valuesFor } from './rules-docx.ts'

type Said = Pick<Tag, 'kind' | 'name'>
/** A document that is filled: its bytes, and the tags in it. */
export type DocxSource = { name: string; bytes: Uint8Array; tags: readonly Said[] }

/** A document that was sent in; null where there is none. */
export const findDocx = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  id: string,
): Promise<DocxSource | null> => {
  if (!isId(id)) return null
  const { rows } = await sql<DocxSource>`select name, bytes, tags from template_file
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  return rows[0] ?? null
}
const readDocx = async (w: Work, id: string) => (await findDocx(w, id)) ?? refuse('common.not_found')

/** The box a logo fits into, in pixels of the screen: some 53 by 15 mm. */
const logoBox = { width: 200, height: 56 }

/**
 * Writes a paper into a document, without the database. What keeps the library from it is refused with 422, `docx.unfillable`;
 * a name without a value is left empty.
 */
export const fillPaper = async (
  { bytes }: DocxSource,
  paper: OfferPaper,
  { logo }: Pick<LetterheadContents, 'logo'>,
): Promise<Uint8Array> => {
  const picture = logo === null ? undefined : pictureIn(logoBox, Buffer.from(logo, 'base64'))
  const filled = await fillDocx(bytes, { ...valuesFor(paper), 'seller.logo': picture ?? '' })
  if ('problems' in filled)
    return refuse('common.invalid', {
      issues: filled.problems.map(({ message }) => ({
        path: ['file'],
        code: message === 'too_much' ? 'docx.too_much' : 'docx.unfillable',
        params: { message },
      })),
    })
  return filled.docx
}

/** The names a document says that have no value in a paper. */
export const missingWords = ({ tags }: DocxSource, paper: OfferPaper): string[] => missingInDocx(tags, paper)

const described = (id: string, source: DocxSource, seller: LetterheadContents): DocxFile => ({
  id,
  name: source.name,
  bytes: source.bytes.byteLength,
  names: [...new Set(source.tags.map(({ name }) => name))],
  missing: missingWords(source, examplePaper(seller, 'en')),
})

/** What a document that was sent in says; refused with 404 where there is none. */
export const describeDocx = async (w: Work, id: string): Promise<DocxFile> =>
  described(id, await readDocx(w, id), await readLetterhead(w))

/** Takes the document in that a request sends; refuses as keeping it does. */
export const receiveDocx = async ({ open, request }: Pick<Visit, 'open' | 'request'>): Promise<DocxFile> =>
  keepDocx(open, await fileIn(request, docxLimits.sent))

/**
 * Keeps a document as a template. It is kept only when it is safe, names what papers know, and could be filled with an
 * example; else everything that is wrong is refused with 422, each with its place, besides what opening it refuses with.
 */
export const keepDocx = async (open: Open, sent: { name: string; bytes: Uint8Array }): Promise<DocxFile> => {
  const { bytes, paragraphs } = await openDocx(sent.bytes)
  const found = tagsIn(paragraphs)
  refuseIssues(faultsIn(found))
  const tags = found.tags.map(({ kind, name }): Said => ({ kind, name }))
  const source = { name: sent.name, bytes, tags }
  const seller = await open((w) => readLetterhead(w))
  await fillPaper(source, examplePaper(seller, 'en'), seller)
  const id = newId()
  await open(({ tx, actor, now }) =>
    sql`insert into template_file (workspace_id, id, name, bytes, tags, created_at, created_by)
      values (${actor.workspaceId}::uuid, ${id}::uuid, ${sent.name}, ${bytes}, ${JSON.stringify(tags)}::jsonb,
        ${now.toString()}, ${actor.memberId}::uuid)`.execute(tx),
  )
  return described(id, source, seller)
}

/** A document as the answer to a request, to be kept under a name. */
export const docxAnswer = (bytes: BodyInit | Uint8Array, name: string): Response =>
  new Response(bytes as BodyInit, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })

/** A document that was sent in, as it is kept. */
export const showDocx = async ({ open }: Visit, id: string): Promise<Response> => {
  const { bytes, name } = await open((w) => readDocx(w, id))
  return docxAnswer(bytes, name)
}

/** A document that was sent in, filled with the example of a language. */
export const showExample = async ({ open }: Visit, id: string, locale: Locale): Promise<Response> => {
  const { source, seller } = await open(async (w) => ({
    source: await readDocx(w, id),
    seller: await readLetterhead(w),
  }))
  return docxAnswer(await fillPaper(source, examplePaper(seller, locale), seller), source.name)
}

/** The document to begin from in a language. */
export const showSample = async (locale: Locale): Promise<Response> =>
  docxAnswer(await readyDocx(locale), `offer-${locale}.docx`)
