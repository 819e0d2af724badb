import { html } from 'hono/html'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Work } from '#kit/db.ts'
import type { Locale } from '#kit/i18n.ts'
import { longJob } from '#kit/jobs.ts'
import { phrase } from '#kit/phrases.ts'
import { post } from '#kit/post.ts'

type Row = {
  to: string
  subject: string
  body: string
  video: string | null
  locale: Locale | null
  key: string
  slug: string
}

/** Sends one letter with the link to its video; if the mail server says no, the queue asks again later. */
export const sendLetter = longJob({
  name: 'letter.send',
  input: z.object({ letterId: z.uuid() }),
  long: async (open, { letterId }) => {
    const letter = await open((w) => waiting(w, letterId))
    if (!letter) return
    await post.send({ ...letter, purpose: 'automation' })
    await open(({ tx, actor, now }) =>
      sql`update letter set sent_at = ${now.toString()}
          where workspace_id = ${actor.workspaceId}::uuid and id = ${letterId}::uuid`.execute(tx),
    )
  },
})

const waiting = async ({ tx, actor }: Work, id: string) => {
  const { rows } =
    await sql<Row>`select l.to_address as "to", l.subject, l.body, l.video, l.locale, l.key, s.slug
    from letter l join workspace s on s.id = l.workspace_id
    where l.workspace_id = ${actor.workspaceId}::uuid and l.id = ${id}::uuid and l.sent_at is null`.execute(
      tx,
    )
  return rows[0] && textsOf(rows[0], phrase(rows[0].locale ?? actor.locale, 'letter.watch'))
}

const textsOf = ({ to, subject, body, video, key, slug }: Row, watch: string) => {
  const link = `${post.baseUrl}/api/l/${slug}/${key}`
  const page = html`<!doctype html><meta charset="utf-8" />
    <div style="white-space:pre-line">${body}</div>
    ${video && html`<p><a href="${link}">${watch}</a></p>`}
    <img src="${link}/pixel" width="1" height="1" alt="" />`
  return { to, subject, text: video ? `${body}\n\n${watch}: ${link}\n` : body, html: String(page) }
}
