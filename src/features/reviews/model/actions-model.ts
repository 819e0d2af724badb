import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { newId } from '#kit/ids.ts'
import { postOutward, Unreached } from '#kit/outward.ts'
import type { Visit } from '#kit/serve.ts'
import { clean } from '#kit/encoding.ts'
import { seal, unseal } from '#kit/vault.ts'
import { reviews } from '../actions.ts'
import { type Side, sides } from '../contract.ts'
import type { Model, Suggestion } from './contract-model.ts'
import { limits, requestOf, suggestionsIn } from './rules-model.ts'

type Row = { url: string; model: string; secret: string | null }

const rowOf = async ({ tx, actor }: Work, lock = sql``): Promise<Row | undefined> => {
  const { rows } = await sql<Row>`select url, model, secret from review_model
    where workspace_id = ${actor.workspaceId}::uuid ${lock}`.execute(tx)
  return rows[0]
}
const shown = (row: Row | undefined): { model: Model | null } => ({
  model: row ? { url: row.url, model: row.model, hasKey: row.secret !== null } : null,
})
/** Whom a key is kept for: moved to another workspace it opens nothing. */
const whose = ({ actor }: Work) => `review model ${actor.workspaceId}`

/** The model that contracts may be sent to, without its key. */
export const readModel = async (w: Work) => shown(await rowOf(w))

/** Sets the model up. A key holds for its address: another address takes a key anew, so that no key goes where it was not meant to. */
export const setModel = async (
  w: Work,
  { url, model, key }: { url: string; model: string; key?: string | undefined },
): Promise<{ model: Model | null }> => {
  const before = await rowOf(w, sql`for update`)
  const kept = before?.url === url ? before.secret : null
  const secret = key === undefined ? kept : key === '' ? null : seal(key, whose(w))
  await sql`insert into review_model (workspace_id, url, model, secret, updated_at)
    values (${w.actor.workspaceId}::uuid, ${url}, ${model}, ${secret}, ${w.now.toString()}::timestamptz)
    on conflict (workspace_id) do update set url = excluded.url, model = excluded.model, secret = excluded.secret,
      updated_at = excluded.updated_at`.execute(w.tx)
  await noteModel(w, before, { url, model })
  return readModel(w)
}

/** Forgets the model and its key; does nothing where there is none. */
export const forgetModel = async (w: Work): Promise<{ model: Model | null }> => {
  const before = await rowOf(w, sql`for update`)
  if (before) {
    await sql`delete from review_model where workspace_id = ${w.actor.workspaceId}::uuid`.execute(w.tx)
    await noteModel(w, before, undefined)
  }
  return readModel(w)
}

type Named = Pick<Row, 'url' | 'model'>
const noteModel = (w: Work, before: Named | undefined, after: Named | undefined) =>
  w.record({
    type: 'workspace.review_model_changed',
    noun: 'workspace',
    id: w.actor.workspaceId,
    data: {
      changes: {
        url: [before?.url ?? null, after?.url ?? null],
        model: [before?.model ?? null, after?.model ?? null],
      },
    },
  })

type SuggestionRow = {
  id: string
  starts_at: number
  ends_at: number
  words: string
  model: string
  asked_at: Date
}

/** What a model suggested about the text as it stands now. */
export const readSuggestions = async (w: Work, id: string): Promise<{ items: Suggestion[] }> => {
  await reviews.get(w, id)
  const { rows } = await sql<SuggestionRow>`select s.id, s.starts_at, s.ends_at, s.words, s.model, s.asked_at
    from review_suggestion s
    join review_text t on t.workspace_id = s.workspace_id and t.review_id = s.review_id and t.sha256 = s.sha256
    where s.workspace_id = ${w.actor.workspaceId}::uuid and s.review_id = ${id}::uuid order by s.place`.execute(
    w.tx,
  )
  return {
    items: rows.map(({ starts_at: from, ends_at: to, asked_at: at, ...row }) => ({
      ...row,
      from,
      to,
      askedAt: at.toISOString(),
    })),
  }
}

type Sent = { body: string; sha256: Buffer; side: Side; url: string; model: string; key: string | undefined }

/** What is to be sent, noted in the log before anything leaves the house. */
const prepare = async (w: Work, id: string, confirmed: string): Promise<Sent> => {
  const { can, deletedAt, side } = await reviews.get(w, id)
  if (!can.includes('update')) refuse('auth.forbidden', { permission: 'review.update' })
  if (deletedAt !== null) refuse('common.not_found')
  const row = await rowOf(w)
  if (row?.url !== confirmed) return refuse('review.model_changed')
  const key = row.secret === null ? undefined : unseal(row.secret, whose(w))
  if (row.secret !== null && key === undefined) refuse('review.model_failed', { why: 'secret' })
  const { rows } = await sql<{ body: string; sha256: Buffer }>`select body, sha256 from review_text
    where workspace_id = ${w.actor.workspaceId}::uuid and review_id = ${id}::uuid`.execute(w.tx)
  const text = rows[0] ?? refuse('common.not_found')
  if (text.body.length > limits.text)
    refuseIssues([{ path: ['file'], code: 'review.model_too_long', params: { most: limits.text } }])
  await w.record({
    type: 'review.sent_out',
    noun: 'review',
    id,
    data: { url: row.url, model: row.model, sha256: text.sha256.toString('hex'), letters: text.body.length },
  })
  return {
    ...text,
    side: sides.find((one) => one === side) ?? 'customer',
    url: row.url,
    model: row.model,
    key,
  }
}

/** What a service answers in time and in full, in milliseconds and bytes. */
const most = { milliseconds: 90_000, bytes: 500_000 }

const answerOf = async ({ url, key, model, body, side }: Sent, locale: Locale) => {
  const request = JSON.stringify(requestOf(body, side, model, locale))
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(request)),
    'user-agent': 'Tessera',
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
  }
  try {
    const to = `${url.replace(/\/+$/, '')}/chat/completions`
    const { status, text } = await postOutward(to, { headers, body: request, most })
    if (status !== 200) return refuse('review.model_failed', { why: 'status', status })
    return suggestionsIn(clean(text), body) ?? refuse('review.model_failed', { why: 'answer' })
  } catch (error) {
    if (error instanceof Unreached) return refuse('review.model_failed', { why: error.why })
    throw error
  }
}

/**
 * Sends the text of a review to the model that the actor has confirmed, outside any transaction, and keeps what it suggests. Refuses with
 * 409 `review.model_changed` where another is set up or none, with 503 `review.model_failed` where no usable answer comes.
 */
export const suggest = async (
  { open }: Pick<Visit, 'open'>,
  id: string,
  { url, locale }: { url: string; locale: Locale },
) => {
  const sent = await open((w) => prepare(w, id, url))
  const { items, dropped } = await answerOf(sent, locale)
  return open(async (w) => {
    await reviews.get(w, id)
    const { workspaceId } = w.actor
    await sql`delete from review_suggestion
      where workspace_id = ${workspaceId}::uuid and review_id = ${id}::uuid`.execute(w.tx)
    const rows = items.map(({ from, to, words }, place) => ({
      id: newId(),
      place,
      starts_at: from,
      ends_at: to,
      words,
    }))
    await sql`insert into review_suggestion (workspace_id, review_id, sha256, model, asked_at, id, place, starts_at, ends_at, words)
      select ${workspaceId}::uuid, ${id}::uuid, ${sent.sha256}, ${sent.model}, ${w.now.toString()}::timestamptz, s.*
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as s(id uuid, place int, starts_at int, ends_at int, words text)`.execute(w.tx)
    await w.record({
      type: 'review.suggested',
      noun: 'review',
      id,
      data: { model: sent.model, suggestions: items.length, dropped },
    })
    return { ...(await readSuggestions(w, id)), dropped }
  })
}
