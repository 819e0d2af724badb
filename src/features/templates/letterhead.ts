import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import { type Letterhead, LetterheadContents } from './contract.ts'

type Row = { content: Record<string, unknown>; logo: Buffer | null; version: number }

/** Who the workspace is on paper; version 0 where nobody has said it yet. */
export const readLetterhead = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  lock = false,
): Promise<Letterhead> => {
  const { rows } = await sql<Row>`select content, logo, version from letterhead
    where workspace_id = ${actor.workspaceId}::uuid ${lock ? sql`for update` : sql``}`.execute(tx)
  const row = rows[0]
  const contents = LetterheadContents.parse({ ...row?.content, logo: row?.logo?.toString('base64') ?? null })
  return { ...contents, version: row?.version ?? 0 }
}

const isPicture = (bytes: Buffer) =>
  bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a' ||
  bytes.subarray(0, 3).toString('hex') === 'ffd8ff'

/** Changes the letterhead as a whole. Refuses a stale version, a logo that is neither PNG nor JPEG, and stages of other pipelines. */
export const changeLetterhead = async (
  w: Work,
  { version, logo, ...content }: Letterhead,
): Promise<Letterhead> => {
  const { tx, actor, now } = w
  const before = await readLetterhead(w, true)
  if (before.version !== version) refuse('common.stale', { version: before.version, current: before })
  const picture = logo === null ? null : Buffer.from(logo, 'base64')
  if (picture && !isPicture(picture)) refuseIssues([{ path: ['logo'], code: 'letterhead.logo' }])
  const stages = await stagesOf(w)
  for (const [pipelineId, stageId] of Object.entries(content.acceptedStages))
    if (!stages.some((s) => s.id === stageId && s.pipelineId === pipelineId))
      refuseIssues([
        { path: ['acceptedStages'], code: 'ref.unknown', params: { noun: 'stage', id: stageId } },
      ])
  const { rows } = await sql<{ version: number }>`
    insert into letterhead as l (workspace_id, content, logo, updated_at)
    values (${actor.workspaceId}::uuid, ${JSON.stringify(content)}::jsonb, ${picture}, ${now.toString()})
    on conflict (workspace_id) do update set content = excluded.content, logo = excluded.logo,
      version = l.version + 1, updated_at = excluded.updated_at returning version`.execute(tx)
  if (rows[0]!.version !== version + 1) refuse('common.stale', { version: rows[0]!.version - 1 })
  const after = { ...content, logo, version: rows[0]!.version }
  const { logo: was, version: _, ...told } = before
  await w.record({
    type: 'letterhead.updated',
    noun: 'letterhead',
    id: actor.workspaceId,
    data: {
      changes: {
        content: [told, content],
        ...(was !== logo && { logo: [was !== null, logo !== null] }),
      },
    },
  })
  return after
}
