import './policy.ts'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { isId, newId } from '#kit/ids.ts'
import { addEdition, draftActions } from '#features/drafts/actions.ts'
import type { Format, Letters, MailTemplate, Template, TemplateContents } from './contract.ts'
import { type DocxSource, findDocx } from './docx.ts'
import { readLetterhead } from './letterhead.ts'
import { lookAtExample, readySource } from './print.ts'
import { readyLetter } from './ready/letter.ts'
import { faultsInMail } from './rules-mail.ts'

export { changeLetterhead, readLetterhead } from './letterhead.ts'
export { docxAnswer, type DocxSource, fillPaper, missingWords } from './docx.ts'
export { type OfferFacts, offerPaper, sellerPaper } from './paper.ts'
export { examplePaper, look, lookAtExample, print } from './print.ts'
export { faultsInLetter, filledLetter, missingInLetter, sentIn } from './rules-mail.ts'

type Row = Pick<Template, 'id' | 'kind' | 'name' | 'locale' | 'version'> & {
  source: string
  file_id: string | null
  letters: Letters | null
}
const templateOf = ({ file_id: fileId, letters, source, kind, ...row }: Row): Template => {
  if (kind === 'mail') return { ...row, kind, format: 'mail', letters: letters ?? {} }
  return fileId === null
    ? { ...row, kind, format: 'typst', source }
    : { ...row, kind, format: 'docx', fileId }
}

const readTemplates = async ({ tx, actor }: Work, id?: string, lock = false): Promise<Template[]> => {
  const { rows } =
    await sql<Row>`select id, kind, name, locale, source, file_id, letters, version from template
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

/** The template of a mail in force by an id; undefined where there is none. */
export const mailOf = (w: Work, id: string): Promise<MailTemplate | undefined> => inForce(w, id, 'mail')

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

/**
 * Refuses a template that cannot be printed or sent, or that names what no paper knows. A document was looked at when it was sent
 * in.
 */
const demandPrintable = async (w: Work, contents: TemplateContents) => {
  if ('letters' in contents) return refuseIssues(faultsInMail(contents))
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
const keys = { typst: 'source', docx: 'fileId', mail: 'letters' } as const

/** What a template says, as its row holds it. */
const columnsOf = (contents: TemplateContents) => ({
  source: 'source' in contents ? contents.source : '',
  fileId: 'fileId' in contents ? contents.fileId : null,
  letters: 'letters' in contents ? JSON.stringify(contents.letters) : null,
})

type Given = Pick<Template, 'kind' | 'name' | 'locale'> & {
  source?: string | undefined
  fileId?: string | undefined
  letters?: Letters | undefined
}

/** What a template begins with: what is given, else as the ready-made one of its language. Refuses what another kind is made of. */
const contentsOf = ({ kind, name, locale, source, fileId, letters }: Given): TemplateContents => {
  const format: Format = kind === 'mail' ? 'mail' : fileId === undefined ? 'typst' : 'docx'
  const surplus = Object.entries({ source, fileId, letters })
    .filter(([key, value]) => value !== undefined && key !== keys[format])
    .map(([key]) => key)
  refuseIssues(surplus.map((key) => ({ path: [key], code: 'unrecognized_keys', params: { keys: [key] } })))
  if (kind === 'mail') return { name, locale, letters: letters ?? { [locale]: readyLetter(locale) } }
  return fileId === undefined
    ? { name, locale, source: source ?? readySource(locale) }
    : { name, locale, fileId }
}

/**
 * Makes a template: of a document by its `fileId`, of a mail by its `letters`; without anything, as the ready-made one of its
 * language. Refuses one that cannot be printed or sent, and a document that was not sent in.
 */
export const create = async (w: Work, given: Given): Promise<Template> => {
  const { kind, name, locale } = given
  const contents = contentsOf(given)
  await demandPrintable(w, contents)
  const columns = columnsOf(contents)
  const id = newId()
  const at = w.now.toString()
  await sql`insert into template (workspace_id, id, name, kind, locale, source, file_id, letters, created_at, created_by, updated_at)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${name}, ${kind}, ${locale}, ${columns.source}, ${columns.fileId}::uuid,
      ${columns.letters}::jsonb, ${at}, ${w.actor.memberId}::uuid, ${at})`.execute(w.tx)
  await w.record({
    type: 'template.created',
    noun: 'template',
    id,
    data: { changes: { name: [null, name] } },
  })
  await addEdition(w, { noun: 'template', id }, { contents })
  return oneTemplate(w, id)
}

/** What writes with a template, by its name; the application knows. */
export type UsersOf = (w: Work, id: string) => Promise<readonly string[]>

/** Removes a template; papers made with it keep what was printed. Refuses one that something writes with (`template.in_use`). */
export const remove = async (w: Work, id: string, usersOf: UsersOf): Promise<{ id: string }> => {
  await oneTemplate(w, id, true)
  const names = await usersOf(w, id)
  if (names.length > 0) refuse('template.in_use', { names })
  await sql`update template set deleted_at = ${w.now.toString()}, version = version + 1
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: 'template.deleted', noun: 'template', id })
  return { id }
}

/** A template stays what it is: of a document only another document takes the place. */
const demandSame = ({ format }: Template, contents: TemplateContents) => {
  const key = keys[format]
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
    const { source, fileId, letters } = columnsOf(contents)
    await sql`update template set name = ${name}, locale = ${locale}, source = ${source}, file_id = ${fileId}::uuid,
        letters = ${letters}::jsonb, version = version + 1, updated_at = ${w.now.toString()}
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
