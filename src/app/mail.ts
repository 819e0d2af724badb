import type pg from 'pg'
import { newId } from '#kit/ids.ts'
import type { Letter } from '#kit/post.ts'

export type CaughtMail = Omit<Letter, 'html' | 'headers' | 'attachments'> & {
  id: string
  html: string | null
  at: Date
}
export type Mail = ReturnType<typeof createMail>

type Settings = { smtpUrl: string | undefined; from: string; pool: pg.Pool }

/** Mail by SMTP; or, where no server is configured, a catcher that keeps every letter for a page to show. */
export const createMail = ({ smtpUrl, from, pool }: Settings) => {
  const catches = smtpUrl === undefined
  // Loaded with the first letter: an installation that only catches need not hold it in memory.
  const connect = async (url: string) => (await import('nodemailer')).createTransport(url, { from })
  let connection: ReturnType<typeof connect> | undefined

  return {
    /** Whether letters are only kept, not sent: the catcher's page exists exactly then. */
    catches,

    /** Sends or keeps a letter to one person and notes it in mail_out; throws what the mail server said. */
    send: async ({ to, subject, text, html, headers, attachments, purpose }: Letter): Promise<void> => {
      const id = newId()
      const kept = catches ? [text, html ?? null] : [null, null]
      await pool.query(
        'insert into mail_out (id, purpose, to_address, subject, body_text, body_html) values ($1, $2, $3, $4, $5, $6)',
        [id, purpose, to, subject, ...kept],
      )
      try {
        // An address object, not a string: a string might be read as a list of several recipients.
        if (!catches) connection ??= connect(smtpUrl)
        await (
          await connection
        )?.sendMail({ to: { name: '', address: to }, subject, text, html, headers, attachments })
      } catch (error) {
        await pool.query('update mail_out set error = $2 where id = $1', [id, String(error)])
        throw error
      }
      await pool.query('update mail_out set sent_at = now() where id = $1', [id])
    },

    /** The letters caught last, newest first; none as soon as a mail server is configured. */
    listCaught: async ({ limit = 50 }: { limit?: number } = {}): Promise<CaughtMail[]> => {
      if (!catches) return []
      const { rows } = await pool.query<CaughtMail>(
        `select id, purpose, to_address as "to", subject, body_text as text, body_html as html, made_at as at
         from mail_out where body_text is not null order by made_at desc, id desc limit $1`,
        [limit],
      )
      return rows
    },

    /** Deletes what was written to people more than 90 days ago. */
    sweep: () => pool.query(`delete from mail_out where made_at < now() - interval '90 days'`),

    close: async () => (await connection)?.close(),
  }
}
