import './policy.ts'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { isId, newId } from '#kit/ids.ts'
import { addEdition, draftActions } from '#features/drafts/actions.ts'
import type { Template, TemplateContents } from './contract.ts'
import { readLetterhead } from './letterhead.ts'
import { lookAtExample, readySource } from './print.ts'

export { changeLetterhead, readLetterhead } from './letterhead.ts'
export { type OfferFacts, offerPaper } from './paper.ts'
export { look, lookAtExample, print } from './print.ts'

const readTemplates = async ({ tx, actor }: Work, id?: string, lock = false): Promise<Template[]> => {
  const { rows } = await sql<Template>`select id, kind, name, locale, source, version from template
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null ${id ? sql`and id = ${id}::uuid` : sql``}
    order by name, id ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows
}
/** A template in force; refused with 404 where there is none. */
export const oneTemplate = async (w: Work, id: string, lock = false): Promise<Template> =>
  (isId(id) && (await readTemplates(w, id, lock))[0]) || refuse('common.not_found')

/** All templates, by name. */
export const list = async (w: Work): Promise<{ items: Template[] }> => ({ items: await readTemplates(w) })

/** The source of a template in force; the ready-made one of the language without an id, or where that template is gone. */
export const sourceOf = async (w: Work, id: string | null, locale: Locale): Promise<string> =>
  (id && (await readTemplates(w, id))[0]?.source) || readySource(locale)

/** The template proposed for a paper in a language: the first by name; null means the ready-made one. */
export const proposed = async (w: Work, kind: Template['kind'], locale: Locale): Promise<string | null> =>
  (await readTemplates(w)).find((t) => t.kind === kind && t.locale === locale)?.id ?? null

/** Refuses a template that cannot be printed, or that names what no paper knows. */
const demandPrintable = async (w: Work, { source, locale }: Pick<TemplateContents, 'source' | 'locale'>) => {
  const { problems, unknown } = await lookAtExample(source, locale, await readLetterhead(w))
  refuseIssues([
    ...problems.map((params) => ({ path: ['source'], code: 'template.broken', params })),
    ...unknown.map((params) => ({ path: ['source'], code: 'template.unknown', params })),
  ])
}

/** Makes a template; without a source, as the ready-made one of its language. Refuses one that cannot be printed. */
export const create = async (
  w: Work,
  {
    kind,
    name,
    locale,
    source = readySource(locale),
  }: Pick<Template, 'kind' | 'name' | 'locale'> & { source?: string | undefined },
): Promise<Template> => {
  await demandPrintable(w, { source, locale })
  const id = newId()
  const at = w.now.toString()
  await sql`insert into template (workspace_id, id, name, kind, locale, source, created_at, created_by, updated_at)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${name}, ${kind}, ${locale}, ${source}, ${at}, ${w.actor.memberId}::uuid, ${at})`.execute(
    w.tx,
  )
  await w.record({
    type: 'template.created',
    noun: 'template',
    id,
    data: { changes: { name: [null, name] } },
  })
  await addEdition(w, { noun: 'template', id }, { contents: { name, locale, source } })
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

/** The drafts of templates: a broken one may be kept and looked at, but comes in force never. */
export const drafts = draftActions<TemplateContents>({
  noun: 'template',
  demand: oneTemplate,
  admit: () => undefined,
  apply: async (w, id, contents, base, told) => {
    const before = await oneTemplate(w, id, true)
    if (before.version !== base) refuse('common.stale', { version: before.version, current: before })
    await demandPrintable(w, contents)
    const { name, locale, source } = contents
    await sql`update template set name = ${name}, locale = ${locale}, source = ${source}, version = version + 1,
        updated_at = ${w.now.toString()}
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
