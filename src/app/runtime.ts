import pg from 'pg'
import { type Logger, pino } from 'pino'
import { openChanges } from '#features/events/live.ts'
import { assertBound, openDb } from '#kit/db.ts'
import { outward } from '#kit/outward.ts'
import { post } from '#kit/post.ts'
import { vault } from '#kit/vault.ts'
import { createAuth } from './auth.ts'
import type { Config } from './config.ts'
import { createMail } from './mail.ts'
import { loadPhrases } from './phrases.ts'

export type Runtime = Awaited<ReturnType<typeof openRuntime>>

/** Everything a process of Tessera works with, opened on a migrated database at `url`, the schema owner's address. */
export const openRuntime = async (
  config: Config,
  url: string,
  log: Logger = pino({ level: process.env.LOG_LEVEL ?? 'warn' }),
) => {
  const db = openDb(url)
  await assertBound(db)
  const pool = new pg.Pool({ connectionString: url, max: 5, application_name: 'tessera sign-in' })
  pool.on('error', (error) => log.error(error))
  const mail = createMail({ smtpUrl: config.mail.smtpUrl, from: config.mail.from, pool })
  vault.secret = config.secret
  outward.reachesPrivate = config.webhooksPrivate
  Object.assign(post, { send: mail.send, baseUrl: config.url })
  const auth = createAuth({
    pool,
    baseUrl: config.url,
    secret: config.secret,
    mail,
    log: (error) => log.error(error),
  })
  const changes = openChanges(url, (error) => log.error(error))
  await loadPhrases()
  return {
    config,
    url,
    db,
    pool,
    mail,
    auth,
    changes,
    log,
    close: async () => {
      await changes.close()
      await auth.close()
      await mail.close()
      await pool.end()
      await db.destroy()
    },
  }
}
