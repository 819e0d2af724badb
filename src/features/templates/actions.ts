import './policy.ts'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { isId, newId } from '#kit/ids.ts'
import { addEdition, draftActions } from '#features/drafts/actions.ts'
import type { Format, Template, TemplateContents } from './contract.ts'
import { type DocxSource, findDocx } from './docx.ts'
import { readLetterhead } from './letterhead.ts'
import { lookAtExample, readySource } from './print.ts'

export { changeLetterhead, readLetterhead } from './letterhead.ts'
export { docxAnswer, type DocxSource, fillPaper, missingWords } from './docx.ts'
export { type OfferFacts, offerPaper } from './paper.ts'
export { look, lookAtExample, print } from './print.ts'

type Row = Pick<Template, 'id' | 'kind' | 'name' | 'locale' | 'version'> & {
  source: string
  file_id: string | null
}
const templateOf = ({ file_id: fileId, source, ...row }: Row): Template =>
  fileId === null ? { ...row, format: 'typst', source } : { ...row, format: 'docx', fileId }

const readTemplates = async ({ tx, actor }: Work, id?: string, lock = false): Promise<Template[]> => {
  const { rows } = await sql<Row>`select id, kind, name, locale, source, file_id, version from template
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null ${id ? sql`and id = ${id}::uuid` : sql``}
    order by name, id ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows.map(templateOf)
}
/** A template in force; refused with 404 where there is none. */
export const oneTemplate = async (w: Work, id: string, lock = false): Promise<Template> =>
  (isId(id) && (await readTemplates(w, id, lock))[0]) || refuse('common.not_found')

/** All templates, by name. */
export const list = async (w: Work): Promise<{ items: Template[] }> => ({ items: await readTemplates(w) })

const inForce = async <F extends Format>(w: Work, id: string | null, format: F) => {
  const found = id === null ? undefined : (await readTemplates(w, id))[0]
  return found?.format === format ? (found as Extract<Template, { format: F }>) : undefined
}

/** The source of a template in force; the ready-made one of the language without an id, or where that template is gone. */
export const sourceOf = async (w: Work, id: string | null, locale: Locale): Promise<string> =>
  (await inForce(w, id, 'typst'))?.source || readySource(locale)

/** The document of a template in force; null without an id, or where that template is gone. */
export const docxOf = async (w: Work, id: string | null): Promise<DocxSource | null> => {
  const found = await inForce(w, id, 'docx')
  return found ? findDocx(w, found.fileId) : null
}

/** Whether there is a template of a format by an id. */
export const isInForce = async (w: Work, id: string | null, format: Format): Promise<boolean> =>
  (await inForce(w, id, format)) !== undefined

/** Refuses to name a template, as the field `path`, that is gone or written in another format. */
export const demandFormat = async (w: Work, path: string, id: string, format: Format): Promise<void> => {
  if (!(await isInForce(w, id, format)))
    refuseIssues([{ path: [path], code: 'ref.unknown', params: { noun: 'template', id } }])
}

/** The template of a format that is proposed for a paper in a language: the first by name; null where there is none. */
export const proposed = async (
  w: Work,
  kind: Template['kind'],
  locale: Locale,
  format: Format,
): Promise<string | null> =>
  (await readTemplates(w)).find((t) => t.kind === kind && t.locale === locale && t.format === format)?.id ??
  null

/** Refuses a template that cannot be printed, or that names what no paper knows. A document was looked at when it was sent in. */
const demandPrintable = async (w: Work, contents: TemplateContents) => {
  if ('fileId' in contents) {
    const { fileId } = contents
    if (await findDocx(w, fileId)) return
    refuseIssues([{ path: ['fileId'], code: 'ref.unknown', params: { noun: 'template', id: fileId } }])
    return
  }
  const { problems, unknown } = await lookAtExample(contents.source, contents.locale, await readLetterhead(w))
  refuseIssues([
    ...problems.map((params) => ({ path: ['source'], code: 'template.broken', params })),
    ...unknown.map((params) => ({ path: ['source'], code: 'template.unknown', params })),
  ])
}
const columnsOf = (contents: TemplateContents) =>
  'fileId' in contents ? { source: '', fileId: contents.fileId } : { source: contents.source, fileId: null }

type Given = Pick<Template, 'kind' | 'name' | 'locale'> & {
  source?: string | undefined
  fileId?: string | undefined
}

/**
 * Makes a template, of a document by its `fileId`; without a source, as the ready-made one of its language. Refuses one that
 * cannot be printed, and a document that was not sent in.
 */
export const create = async (w: Work, { kind, name, locale, source, fileId }: Given): Promise<Template> => {
  if (fileId !== undefined && source !== undefined)
    refuseIssues([{ path: ['source'], code: 'unrecognized_keys', params: { keys: ['source'] } }])
  const contents: TemplateContents =
    fileId === undefined ? { name, locale, source: source ?? readySource(locale) } : { name, locale, fileId }
  await demandPrintable(w, contents)
  const columns = columnsOf(contents)
  const id = newId()
  const at = w.now.toString()
  await sql`insert into template (workspace_id, id, name, kind, locale, source, file_id, created_at, created_by, updated_at)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${name}, ${kind}, ${locale}, ${columns.source}, ${columns.fileId}::uuid,
      ${at}, ${w.actor.memberId}::uuid, ${at})`.execute(w.tx)
  await w.record({
    type: 'template.created',
    noun: 'template',
    id,
    data: { changes: { name: [null, name] } },
  })
  await addEdition(w, { noun: 'template', id }, { contents })
  return oneTemplate(w, id)
}

/** Removes a template; papers made with it keep what was printed. */
export const remove = async (w: Work, id: string): Promise<{ id: string }> => {
  await oneTemplate(w, id, true)
  await sql`update template set deleted_at = ${w.now.toString()}, version = version + 1
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: 'template.deleted', noun: 'template', id })
  return { id }
}

/** A template stays what it is: of a document only another document takes the place. */
const demandSame = ({ format }: Template, contents: TemplateContents) => {
  const key = format === 'docx' ? 'fileId' : 'source'
  if (!(key in contents)) refuseIssues([{ path: [key], code: 'required' }])
}

/** The drafts of templates: a broken one may be kept and looked at, but comes in force never. */
export const drafts = draftActions<TemplateContents>({
  noun: 'template',
  demand: oneTemplate,
  admit: async (w, id, contents) => demandSame(await oneTemplate(w, id), contents),
  apply: async (w, id, contents, base, told) => {
    const before = await oneTemplate(w, id, true)
    if (before.version !== base) refuse('common.stale', { version: before.version, current: before })
    demandSame(before, contents)
    await demandPrintable(w, contents)
    const { name, locale } = contents
    const { source, fileId } = columnsOf(contents)
    await sql`update template set name = ${name}, locale = ${locale}, source = ${source}, file_id = ${fileId}::uuid,
        version = version + 1, updated_at = ${w.now.toString()}
      where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
    await w.record({
      type: 'template.updated',
      noun: 'template',
      id,
      data: { ...told, changes: { name: [before.name, name] } },
    })
    return contents
  },
})
