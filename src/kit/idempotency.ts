import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from './db.ts'
import { refuse } from './errors.ts'

/**
 * Answers a repeated POST with the first answer: the key is remembered per actor for 24 hours, in the same transaction
 * as the effect. The same key with another body or path is refused with 422 `common.key_reused`.
 */
export const once = async <T>(
  { tx, actor, now }: Work,
  request: Request,
  body: unknown,
  run: () => Promise<T>,
): Promise<T> => {
  const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null
  if (!key) return run()
  if (key.length > 200)
    refuse('common.invalid', {
      issues: [{ path: ['Idempotency-Key'], code: 'too_big', params: { maximum: 200 } }],
    })
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([new URL(request.url).pathname, body]))
    .digest('hex')
  const mine = { workspace_id: actor.workspaceId, member_id: actor.memberId, key }
  // A second request with the same key waits here for the first to commit, then finds its answer.
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('idempotency')
    .values({ ...mine, fingerprint, created_at: new Date(now.epochMilliseconds) })
    .onConflict((on) =>
      on
        .columns(['workspace_id', 'member_id', 'key'])
        .doUpdateSet({ fingerprint, reply: null, created_at: new Date(now.epochMilliseconds) })
        .where('idempotency.created_at', '<', new Date(now.epochMilliseconds - 86_400_000)),
    )
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) {
    const earlier = await tx
      .selectFrom('idempotency')
      .selectAll()
      .where('workspace_id', '=', mine.workspace_id)
      .where('member_id', '=', mine.member_id)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    return earlier.fingerprint === fingerprint ? (earlier.reply as T) : refuse('common.key_reused')
  }
  const reply = await run()
  await sql`update idempotency set reply = ${JSON.stringify(reply)}::jsonb
    where workspace_id = ${mine.workspace_id}::uuid and member_id = ${mine.member_id}::uuid and key = ${key}`.execute(
    tx,
  )
  return reply
}
