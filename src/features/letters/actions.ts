import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx, Work } from '#kit/db.ts'
import type { Locale } from '#kit/i18n.ts'
import { newId } from '#kit/ids.ts'

type Written = {
  automationId: string | null
  runId: string | null
  /** The subject before its variables were filled in, or the kept template’s name: by that the letters of a step are counted. */
  theme: string
  to: string
  subject: string
  body: string
  /** Where its link leads. */
  video: string | null
  /** Its language; null where nobody said. */
  locale: Locale | null
}

/** Keeps a letter, and has it sent after this transaction, at least once. */
export const write = async (w: Work, letter: Written): Promise<void> => {
  const id = newId()
  const key = randomBytes(24).toString('base64url')
  await sql`insert into letter (workspace_id, id, automation_id, run_id, theme, to_address, subject, body, video, locale, key,
      made_at)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${letter.automationId}::uuid, ${letter.runId}::uuid, ${letter.theme},
      ${letter.to}, ${letter.subject}, ${letter.body}, ${letter.video}, ${letter.locale}, ${key}, ${w.now.toString()})`.execute(
    w.tx,
  )
  await w.enqueue('letter.send', { letterId: id })
}

/** Notes that somebody replied to what runs have sent: to the last letter of each. */
export const noteReplies = async (
  tx: Tx,
  workspaceId: string,
  runIds: readonly string[],
  now: Temporal.Instant,
): Promise<void> => {
  await sql`update letter l set replied_at = ${now.toString()}
    from (select distinct on (run_id) id from letter
          where workspace_id = ${workspaceId}::uuid and run_id = any(${runIds as string[]}::uuid[]) order by run_id, id desc) last
    where l.workspace_id = ${workspaceId}::uuid and l.id = last.id and l.replied_at is null`.execute(tx)
}

type Counts = { subject: string; sent: number; opened: number; followed: number; replied: number }

/** What became of the letters of an automation, by their subjects, in the order in which they were first written. */
export const counts = async ({ tx, actor }: Work, automationId: string): Promise<{ items: Counts[] }> => {
  const { rows } =
    await sql<Counts>`select theme as subject, count(sent_at) as sent, count(opened_at) as opened,
      count(followed_at) as followed, count(replied_at) as replied
    from letter where workspace_id = ${actor.workspaceId}::uuid and automation_id::text = ${automationId}
    group by theme order by min(id::text)`.execute(tx)
  return { items: rows }
}
