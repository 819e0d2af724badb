import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { isId, newId } from '#kit/ids.ts'
import { seal } from '#kit/vault.ts'
import type { Delivery, Webhook } from './contract.ts'

/** All addresses, by name. */
export const list = async ({ tx, actor }: Work): Promise<{ items: Webhook[] }> => {
  const { rows } = await sql<Webhook>`select id, name, url from webhook
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null order by name, id`.execute(tx)
  return { items: rows }
}

/** An address by its id; refuses one that is gone. */
export const webhookNamed = async ({ tx, actor }: Work, id: string): Promise<Webhook> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } =
    await sql<Webhook>`select id, name, url from webhook where workspace_id = ${actor.workspaceId}::uuid
    and id = ${id}::uuid and deleted_at is null for update`.execute(tx)
  return rows[0] ?? refuse('common.not_found')
}

const secretOf = (id: string) => {
  const secret = `whsec_${randomBytes(24).toString('base64url')}`
  return { secret, sealed: seal(secret, id) }
}

/** Adds an address, and tells the secret of its signatures, which is kept encrypted and never told again. */
export const create = async (w: Work, { name, url }: { name: string; url: string }) => {
  const id = newId()
  const { secret, sealed } = secretOf(id)
  await sql`insert into webhook (workspace_id, id, name, url, secret, created_at, created_by)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${name}, ${url}, ${sealed}, ${w.now.toString()}, ${w.actor.memberId}::uuid)`.execute(
    w.tx,
  )
  const changes = { name: [null, name], url: [null, url] }
  await w.record({ type: 'webhook.created', noun: 'webhook', id, data: { changes } })
  return { id, name, url, secret }
}

/** Gives an address a new secret, and tells it. */
export const renew = async (w: Work, id: string) => {
  const found = await webhookNamed(w, id)
  const { secret, sealed } = secretOf(id)
  await sql`update webhook set secret = ${sealed}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: 'webhook.renewed', noun: 'webhook', id })
  return { ...found, secret }
}

/** Removes an address; what waits for it is not sent. */
export const remove = async (w: Work, id: string): Promise<{ id: string }> => {
  await webhookNamed(w, id)
  await sql`update webhook set deleted_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: 'webhook.deleted', noun: 'webhook', id })
  return { id }
}

/** Puts a message into the queue: it is sent after this transaction, at least once, and always under the same id. */
export const deliver = async (
  w: Work,
  webhookId: string,
  automationId: string,
  content: object,
): Promise<{ id: string; name: string }> => {
  const { name } = await webhookNamed(w, webhookId)
  const id = newId()
  const body = JSON.stringify({ id, at: w.now.toString(), ...content })
  await sql`insert into webhook_delivery (workspace_id, id, webhook_id, automation_id, body, next_at)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${webhookId}::uuid, ${automationId}::uuid, ${body}, ${w.now.toString()})`.execute(
    w.tx,
  )
  await send(w, id)
  return { id, name }
}

/** Has a message sent at a moment, in place of what was planned before. */
export const send = (w: Work, deliveryId: string, at?: Temporal.Instant): Promise<void> =>
  w.enqueue('webhook.deliver', { deliveryId }, { key: `webhook:${deliveryId}`, ...(at && { at }) })

type Row = Omit<Delivery, 'triedAt' | 'nextAt'> & { tried_at: Date | null; next_at: Date | null }

/** How messages went so far. */
export const deliveriesOf = async ({ tx, actor }: Work, ids: readonly string[]): Promise<Delivery[]> => {
  if (ids.length === 0) return []
  const { rows } =
    await sql<Row>`select id, state, attempts, status, answer, problem, tried_at, next_at from webhook_delivery
    where workspace_id = ${actor.workspaceId}::uuid and id = any(${ids as string[]}::uuid[])`.execute(tx)
  return rows.map(({ tried_at: tried, next_at: next, ...row }) => ({
    ...row,
    triedAt: tried?.toISOString() ?? null,
    nextAt: next?.toISOString() ?? null,
  }))
}

/** Sends a message again, under its old id, as often as a new one would be tried. */
export const replay = async (w: Work, id: string): Promise<Delivery> => {
  if (!isId(id)) return refuse('common.not_found')
  await sql`update webhook_delivery set state = 'waiting', attempts = 0, next_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  const [found] = await deliveriesOf(w, [id])
  if (!found) return refuse('common.not_found')
  await send(w, id)
  return found
}
