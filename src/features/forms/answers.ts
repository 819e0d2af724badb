import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { downloadOf } from '#kit/files.ts'
import { isId } from '#kit/ids.ts'
import type { Visit } from '#kit/serve.ts'

type Answers = {
  answers: { label: string; text: string }[]
  files: { id: string; label: string; name: string; bytes: number }[]
}

/** What a lead's form asked beside a lead's own fields, and its files. */
export const answersOf = async ({ tx, actor }: Work, leadId: string): Promise<Answers> => {
  if (!isId(leadId)) return refuse('common.not_found')
  const { rows } = await sql<Answers>`select t.answers,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'label', l.label, 'name', f.name, 'bytes', f.bytes) order by f.id)
        from lead_file l join file f on f.workspace_id = l.workspace_id and f.id = l.file_id
        where l.workspace_id = t.workspace_id and l.lead_id = t.id), '[]') as files
    from ${readable(actor, 'lead')} t where t.id = ${leadId}::uuid`.execute(tx)
  return rows[0] ?? refuse('common.not_found')
}

/** A file of a lead as a download. */
export const download = async ({ open }: Visit, leadId: string, fileId: string): Promise<Response> => {
  const file = (await open((w) => answersOf(w, leadId))).files.find(({ id }) => id === fileId)
  return file ? downloadOf(open, file) : refuse('common.not_found')
}
