import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { notifyOnce } from '#features/notifications/actions.ts'
import type { Work } from '#kit/db.ts'
import { longJob } from '#kit/jobs.ts'
import { postOutward, Unreached } from '#kit/outward.ts'
import { unseal } from '#kit/vault.ts'
import { send } from './actions.ts'
import { nextAttempt, taken } from './rules.ts'

type Waiting = { id: string; body: string; url: string; secret: string; webhook_id: string; gone: boolean }
type Told = { status: number | null; answer: string | null; problem: string | null }

/** What is signed is `<seconds>.<body>`, so that an old request cannot be sent anew by somebody else. */
const signature = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`

const attempt = async (
  { id, body, url, secret, webhook_id: whose, gone }: Waiting,
  now: Temporal.Instant,
) => {
  const told: Told = { status: null, answer: null, problem: null }
  if (gone) return { ...told, problem: 'gone' }
  const key = unseal(secret, whose)
  if (key === undefined) return { ...told, problem: 'secret' }
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Tessera',
    'x-tessera-delivery': id,
    'x-tessera-signature': signature(key, Math.floor(now.epochMilliseconds / 1000), body),
  }
  try {
    const { status, text } = await postOutward(url, { headers, body })
    return { ...told, status, answer: text }
  } catch (error) {
    if (!(error instanceof Unreached)) throw error
    return { ...told, problem: error.why }
  }
}

/** Sends one message outside of any transaction, notes how that went, and tries again later where it was not taken. */
export const deliverWebhook = longJob({
  name: 'webhook.deliver',
  input: z.object({ deliveryId: z.uuid() }),
  long: async (open, { deliveryId }) => {
    const due = await open(async ({ tx, actor, now }) => {
      const { rows } =
        await sql<Waiting>`select d.id, d.body, h.url, h.secret, d.webhook_id, h.deleted_at is not null as gone
        from webhook_delivery d join webhook h on h.workspace_id = d.workspace_id and h.id = d.webhook_id
        where d.workspace_id = ${actor.workspaceId}::uuid and d.id = ${deliveryId}::uuid and d.state = 'waiting'`.execute(
          tx,
        )
      return rows[0] && { waiting: rows[0], now }
    })
    if (!due) return
    const told = await attempt(due.waiting, due.now)
    await open((w) => note(w, deliveryId, told))
  },
})

const hopeless = new Set(['gone', 'secret'])

const note = async (w: Work, id: string, { status, answer, problem }: Told): Promise<void> => {
  const { rows } = await sql<{ attempts: number; automation_id: string }>`update webhook_delivery
    set attempts = attempts + 1, status = ${status}, answer = ${answer}, problem = ${problem}, tried_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid returning attempts, automation_id`.execute(
    w.tx,
  )
  const [row] = rows
  if (!row) return
  const done = status !== null && taken(status)
  const next = done || hopeless.has(problem ?? '') ? null : nextAttempt(row.attempts, w.now)
  const state = done ? 'delivered' : next ? 'waiting' : 'failed'
  await sql`update webhook_delivery set state = ${state}, next_at = ${next?.toString() ?? null}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  if (next) return send(w, id, next)
  if (!done)
    await notifyOnce(w, {
      memberId: w.actor.memberId,
      kind: 'automation_failed',
      noun: 'automation',
      recordId: row.automation_id,
    })
}
