import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { fileIn } from '#kit/files.ts'
import type { Locale } from '#kit/i18n.ts'
import { isId, newId } from '#kit/ids.ts'
import { titlesOf } from '#kit/present.ts'
import type { Visit } from '#kit/serve.ts'
import { reviews } from './actions.ts'
import { MOST_SENT } from './contract.ts'
import type { Decision, Finding, Profile, Reading, Severity, Side } from './contract.ts'
import type { Reviewed } from './engine.ts'
import { plainText } from './file.ts'
import { coversOf } from './judgement/covers.ts'
import { isAddressed } from './judgement/parties.ts'
import { sourceOf } from './judgement/sources.ts'
import { noteFindings, tellDecided } from './reading/followed.ts'
import { tell } from './reading/tell.ts'
import { themeOf } from './judgement/rules-themes.ts'
import { askedBy } from './own/actions-own.ts'
import { proposing, unsigned } from './reading/house.ts'
import { reviewApart } from './apart/seats.ts'

/** What a review is asked of, and the language of its text, whatever of it the actor's role shows. */
type Asked = { side: Side; profile: Profile; language: Locale }

const askedOf = async ({ tx, actor }: Work, id: string): Promise<Asked> => {
  const { rows } = await sql<Asked>`select side, profile, coalesce(language, 'en') as language from review
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  return rows[0] ?? refuse('common.not_found')
}

type Text = { body: string; file_name: string; sha256: Buffer; clauses: Reviewed['clauses'] }
type FindingRow = {
  id: string
  rule: string
  severity: Severity
  clause: number | null
  starts_at: number | null
  ends_at: number | null
  values: Record<string, string | number>
  decision: Decision | null
  words: string | null
  decided_at: Date | null
  decided_by: string | null
}

const textOf = async ({ tx, actor }: Work, id: string): Promise<Text | undefined> => {
  const { rows } = await sql<Text>`select body, file_name, sha256, clauses from review_text
    where workspace_id = ${actor.workspaceId}::uuid and review_id = ${id}::uuid`.execute(tx)
  return rows[0]
}
const findingsOf = async ({ tx, actor }: Work, id: string): Promise<FindingRow[]> => {
  const { rows } =
    await sql<FindingRow>`select id, rule, severity, clause, starts_at, ends_at, "values", decision, words,
      decided_at, decided_by from review_finding
    where workspace_id = ${actor.workspaceId}::uuid and review_id = ${id}::uuid order by place`.execute(tx)
  return rows
}

const presented = (row: FindingRow, wording: string | null): Finding => ({
  id: row.id,
  rule: row.rule,
  severity: row.severity,
  theme: themeOf(row.rule, row.values),
  clause: row.clause,
  from: row.starts_at,
  to: row.ends_at,
  values: row.values,
  wording,
  source: sourceOf(row.rule, row.values),
  decision: row.decision,
  words: row.words,
  decidedAt: row.decided_at?.toISOString() ?? null,
  decidedBy: row.decided_by,
})

/** The text of a review that the actor may read, and what was found in it. */
export const readReading = async (w: Work, id: string): Promise<Reading> => {
  await reviews.get(w, id)
  const { language, profile, side } = await askedOf(w, id)
  const propose = await proposing(w, language, side)
  const [text, findings] = [await textOf(w, id), await findingsOf(w, id)]
  const deciders = findings.flatMap(({ decided_by: by }) => by ?? [])
  return {
    text: text?.body ?? '',
    fileName: text?.file_name ?? null,
    sha256: text?.sha256.toString('hex') ?? null,
    clauses: (text?.clauses ?? []).map(({ text: _, language: __, number, ...clause }) => ({
      ...clause,
      number: number ?? null,
    })),
    covers: text ? coversOf(text.clauses, await askedBy(w, profile), isAddressed(text.body, language)) : [],
    findings: findings.map((row) => presented(row, propose(row))),
    refs: await titlesOf(w.tx, w.actor, new Map([['member', new Set(deciders)]])),
  }
}

/** A review whose text the actor may change, locked until the transaction ends: refused where it is not theirs, or in the bin. */
const changeable = async (w: Work, id: string): Promise<Asked> => {
  const { can, deletedAt } = await reviews.get(w, id)
  if (!can.includes('update')) refuse('auth.forbidden', { permission: 'review.update' })
  if (deletedAt !== null) refuse('common.not_found')
  await sql`select from review where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid for update`.execute(
    w.tx,
  )
  return askedOf(w, id)
}

/** What a finding is known by when its text is read again: its rule, its values, and the words it is about. */
const keyOf = (text: string, rule: string, values: object, from: number | null, to: number | null) =>
  JSON.stringify([rule, values, from === null || to === null ? null : text.slice(from, to)])

type Sent = { body: string; fileName: string; sha256: Buffer }

/** Keeps a text that was read; what was decided about a finding holds for the same finding in the new text. */
export const keep = async (
  w: Work,
  id: string,
  sent: Sent,
  asked: { side: Side; profile: Profile },
  read: Reviewed,
) => {
  const { tx, actor, now } = w
  const { workspaceId } = actor
  await changeable(w, id)
  const [before, old] = [await textOf(w, id), await findingsOf(w, id)]
  const decided = new Map(
    old
      .filter(({ decision }) => decision !== null)
      .map((f) => [keyOf(before?.body ?? '', f.rule, f.values, f.starts_at, f.ends_at), f]),
  )
  const all = [...read.findings, ...(await unsigned(w, asked.side, sent.body, read))]
  const rows = all.map((f, place) => {
    const [from, to] = [f.from ?? null, f.to ?? null]
    const known = decided.get(keyOf(sent.body, f.rule, f.values, from, to))
    return {
      id: newId(),
      place,
      rule: f.rule,
      severity: f.severity,
      clause: f.clause ?? null,
      starts_at: from,
      ends_at: to,
      values: f.values,
      decision: known?.decision ?? null,
      words: known?.words ?? null,
      decided_at: known?.decided_at ?? null,
      decided_by: known?.decided_by ?? null,
    }
  })
  const reviewed = sql`, side = ${asked.side}, profile = ${asked.profile}, language = ${read.language},
      reviewed_at = ${now.toString()}::timestamptz`
  await noteFindings(w, id, rows, reviewed)
  await sql`insert into review_text (workspace_id, review_id, body, file_name, sha256, clauses)
    values (${workspaceId}::uuid, ${id}::uuid, ${sent.body}, ${sent.fileName}, ${sent.sha256}, ${JSON.stringify(read.clauses)}::jsonb)
    on conflict (workspace_id, review_id) do update set body = excluded.body, file_name = excluded.file_name,
      sha256 = excluded.sha256, clauses = excluded.clauses`.execute(tx)
  await sql`delete from review_finding where workspace_id = ${workspaceId}::uuid and review_id = ${id}::uuid`.execute(
    tx,
  )
  await sql`insert into review_finding (workspace_id, review_id, id, place, rule, severity, clause, starts_at, ends_at, "values",
      decision, words, decided_at, decided_by)
    select ${workspaceId}::uuid, ${id}::uuid, f.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as f(id uuid, place int, rule text, severity text, clause int, starts_at int, ends_at int, "values" jsonb,
        decision text, words text, decided_at timestamptz, decided_by uuid)`.execute(tx)
  const of = { fileName: sent.fileName, sha256: sent.sha256.toString('hex') }
  await tell(w, id, 'review.read', { ...of, findings: rows.length })
  return readReading(w, id)
}

/**
 * Takes a contract in as a file and reviews it; the work is done outside any transaction. Refuses with 422, path `file`, what holds
 * no text that can be read, as `plainText` tells.
 */
export const receiveText = async (
  { open, request }: Pick<Visit, 'open' | 'request'>,
  id: string,
): Promise<Reading> => {
  const [asked, of] = await open(async (w) => {
    const { side, profile } = await changeable(w, id)
    return [{ side, profile }, await askedBy(w, profile)] as const
  })
  const { name, bytes } = await fileIn(request, MOST_SENT)
  const body = await plainText(bytes)
  const read = await reviewApart({ text: body, side: asked.side, asked: of })
  const sha256 = createHash('sha256').update(bytes).digest()
  return open((w) => keep(w, id, { body, fileName: name, sha256 }, asked, read))
}

/** Reviews the same text again, for another side or by another profile. */
export const readAgain = async (
  { open }: Visit,
  id: string,
  asked: { side: Side; profile: Profile },
): Promise<Reading> => {
  const [text, of] = await open(async (w) => {
    await changeable(w, id)
    return [(await textOf(w, id)) ?? refuse('common.not_found'), await askedBy(w, asked.profile)] as const
  })
  const read = await reviewApart({ text: text.body, side: asked.side, asked: of })
  const sent = { body: text.body, fileName: text.file_name, sha256: text.sha256 }
  return open((w) => keep(w, id, sent, asked, read))
}

/** Decides about a finding, or takes that back with null; to waive one takes words (`required`). */
export const decide = async (
  w: Work,
  findingId: string,
  { decision, words }: { decision: Decision | null; words: string | null },
): Promise<Finding> => {
  const { tx, actor, now } = w
  if (!isId(findingId)) refuse('common.not_found')
  const { rows: of } = await sql<{ id: string }>`select review_id as id from review_finding
    where workspace_id = ${actor.workspaceId}::uuid and id = ${findingId}::uuid`.execute(tx)
  const { id } = of[0] ?? refuse('common.not_found')
  const { language, side } = await changeable(w, id)
  if (decision === 'waived' && !words) refuseIssues([{ path: ['words'], code: 'required' }])
  const [at, by] = decision === null ? [null, null] : [now.toString(), actor.memberId]
  const { rows } = await sql<FindingRow>`update review_finding
    set decision = ${decision}, words = ${decision === null ? null : words}, decided_at = ${at}::timestamptz, decided_by = ${by}::uuid
    where workspace_id = ${actor.workspaceId}::uuid and review_id = ${id}::uuid and id = ${findingId}::uuid
    returning id, rule, severity, clause, starts_at, ends_at, "values", decision, words, decided_at, decided_by`.execute(
    tx,
  )
  const row = rows[0] ?? refuse('common.not_found')
  await noteFindings(w, id, await findingsOf(w, id))
  const type = decision === null ? 'review.reopened' : 'review.decided'
  await tell(w, id, type, { rule: row.rule, decision, words })
  const finding = presented(row, (await proposing(w, language, side))(row))
  const body = (await textOf(w, id))?.body ?? ''
  const key = keyOf(body, row.rule, row.values, row.starts_at, row.ends_at)
  await tellDecided(w, id, finding, createHash('sha256').update(key).digest('hex'))
  return finding
}
