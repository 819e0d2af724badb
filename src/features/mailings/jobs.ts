import { sql } from 'kysely'
import { fileName, printDesk } from '#features/dashboards/actions-paper.ts'
import { sheetOf } from '#features/dashboards/actions-sheet.ts'
import type { DeskName } from '#features/dashboards/contract.ts'
import type { Work } from '#kit/db.ts'
import type { Locale } from '#kit/i18n.ts'
import { longJob } from '#kit/jobs.ts'
import type { PeriodName } from '#kit/period.ts'
import { phrase } from '#kit/phrases.ts'
import { post } from '#kit/post.ts'
import { LetterInput } from './contract.ts'
import { leavingUrl } from './leaving.ts'

type Row = { desk: DeskName; period: PeriodName; locale: Locale; to: string; by: string; slug: string }

/** What the actor is to get; undefined where the mailing was ended, or the actor taken off it, meanwhile. */
const letterFor = async ({ tx, actor }: Work, mailingId: string): Promise<Row | undefined> => {
  const { rows } = await sql<Row>`select m.desk, m.period, m.locale, p.email as "to", a.name as by, k.slug
    from mailing m join mailing_member r on r.workspace_id = m.workspace_id and r.mailing_id = m.id
      join member p on p.workspace_id = m.workspace_id and p.id = r.member_id
      join member a on a.workspace_id = m.workspace_id and a.id = m.member_id
      join workspace k on k.id = m.workspace_id
    where m.workspace_id = ${actor.workspaceId}::uuid and m.id = ${mailingId}::uuid and m.deleted_at is null
      and r.member_id = ${actor.memberId}::uuid`.execute(tx)
  return rows[0]
}

/** Mails a desk as PDF to the member it runs as, with the figures that member may see. */
export const mailDesk = longJob({
  name: 'mail_desk',
  input: LetterInput,
  async long(open, { mailingId }) {
    const found = await open(async (w) => {
      const row = await letterFor(w, mailingId)
      const { memberId, timeZone: zone } = w.actor
      return row && { row, sheet: await sheetOf(w, row), now: w.now, zone, memberId }
    })
    if (!found) return
    const { row, sheet, now, zone, memberId } = found
    const leave = leavingUrl(row.slug, { mailingId, memberId })
    const pdf = await printDesk(sheet, row.locale, now)
    const say = (key: string) =>
      phrase(row.locale, `mailing.mail.${key}`, {
        title: sheet.title,
        workspace: sheet.workspace,
        span: sheet.span,
        by: row.by,
        leave,
        link: `${post.baseUrl}/w/${row.slug}/desk?desk=${row.desk}&period=${row.period}`,
      })
    await post.send({
      to: row.to,
      subject: say('subject'),
      text: `${[say('text'), say('link'), say('by'), say('leave')].join('\n\n')}\n`,
      // RFC 8058: mail programs offer a button of their own.
      headers: { 'list-unsubscribe': `<${leave}>`, 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' },
      attachments: [{ filename: fileName(sheet, now, zone), content: Buffer.from(pdf) }],
      purpose: 'desk',
    })
  },
})
