import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import { isId } from '#kit/ids.ts'
import type { TemplateContents } from './contract-contents.ts'
import type { ContractTemplate } from './contract-templates.ts'

type Row = Omit<ContractTemplate, 'languages'> & { title: Partial<Record<Locale, string>> }

const listedOf = ({ title, ...row }: Row): ContractTemplate => ({
  ...row,
  languages: locales.filter((locale) => title[locale]),
})

/** All templates by name, without what they say. */
export const readTemplates = async ({ tx, actor }: Work): Promise<ContractTemplate[]> => {
  const { rows } = await sql<Row>`select id, name, kind, title, edition, version from contract_template
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null order by name, id`.execute(tx)
  return rows.map(listedOf)
}

export type WholeTemplate = ContractTemplate & { contents: TemplateContents }

/** A template with what it says; refused with 404 where there is none, or where it is (`bin`: is not) removed. */
export const readTemplate = async (
  { tx, actor }: Work,
  id: string,
  { lock = false, bin = false } = {},
): Promise<WholeTemplate> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<Row & { contents: TemplateContents }>`
    select id, name, kind, title, contents, edition, version from contract_template
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid
      and (deleted_at is not null) = ${bin} ${lock ? sql`for update` : sql``}`.execute(tx)
  const [row] = rows
  if (!row) return refuse('common.not_found')
  const { contents, ...listed } = row
  return { ...listedOf(listed), contents }
}
