import { type RawBuilder, sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'

/** What ought to have a next step: open deals and current clients. */
const active = {
  deal: sql`r.state = 'open'`,
  company: sql`r.lifecycle = 'current'`,
}

/** The active deals or clients that have no step ahead, as a subquery: nothing is planned, or only what is overdue. */
export const idle = ({ actor, now }: Work, noun: keyof typeof active): RawBuilder<unknown> => sql`
  (select r.* from ${readable(actor, noun)} r
    where ${active[noun]} and (r.next_step_at is null or r.next_step_at < ${now.toString()}::timestamptz)
      and not exists (select from task t where t.workspace_id = r.workspace_id and t.subject_noun = ${noun} and t.subject_id = r.id
        and t.state = 'open' and t.deleted_at is null and t.due_at >= ${now.toString()}::timestamptz))`
