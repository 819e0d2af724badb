import { sql } from 'kysely'
import type { Actor, Grants } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { Refusal } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import { phrase } from '#kit/phrases.ts'
import { deals, move } from '#features/deals/actions.ts'
import { notify } from '#features/notifications/actions.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import { tasks } from '#features/tasks/actions.ts'
import { readLetterhead } from '#features/templates/actions.ts'
import { dealOf, type OfferRow, setOffer } from './queries.ts'

/** What an answer may bring about, in the name of the offer’s owner: no more than it needs. */
export const answerGrants: Grants = Object.fromEntries(
  ['offer', 'deal', 'task'].map((noun) => [
    noun,
    { verbs: { read: 'all', create: 'all', update: 'all' } as const },
  ]),
)
for (const noun of ['company', 'contact', 'member', 'stage', 'pipeline', 'template', 'product'])
  answerGrants[noun] = { verbs: { read: 'all' } }

/** Who answers: the name they gave, and where the customer sat on the network. */
export type Answerer = { by: string; from: string | null }

const tell = async (w: Work, row: OfferRow, kind: 'accepted' | 'declined' | 'commented', said: object) => {
  if (row.owner_id !== null && (w.actor.via === 'form' || row.owner_id !== w.actor.memberId))
    await notify(w, { memberId: row.owner_id, kind, noun: 'offer', recordId: row.id, data: { ...said } })
}

/** Notes the customer’s answer; one that accepts moves the deal on, or leaves its owner a task where that is not possible. */
export const settle = async (
  w: Work,
  row: OfferRow,
  state: 'accepted' | 'declined',
  { by, from }: Answerer,
  words: string,
): Promise<void> => {
  await setOffer(w, row.id, {
    state,
    answered_at: w.now.toString(),
    answered_by: by,
    answered_from: from,
  })
  await w.record({
    type: `offer.${state}`,
    noun: 'offer',
    id: row.id,
    parent: dealOf(row),
    data: { by, words, changes: { state: [row.state, state] } },
  })
  await tell(w, row, state, { by })
  if (state === 'accepted') await advance(w, row)
}

const advance = async (w: Work, row: OfferRow): Promise<void> => {
  const actor: Actor = { ...w.actor, grants: answerGrants }
  const free = { ...w, actor }
  const deal = await deals.get(free, row.deal_id)
  if (deal.state !== 'open' || deal.deletedAt !== null) return
  const { acceptedStages } = await readLetterhead(w)
  const stages = await stagesOf(w, deal.pipelineId as string)
  const here = stages.findIndex((s) => s.id === deal.stageId)
  const to =
    stages.find((s) => s.id === acceptedStages[deal.pipelineId as string]) ??
    stages.find((s, at) => at > here && s.kind === 'open')
  if (!to || to.id === deal.stageId) return
  try {
    await move(free, row.deal_id, { stageId: to.id })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'deal.blocked') throw error
    await tasks.create(free, {
      title: phrase(w.actor.locale, 'offer.task.move', { stage: to.name }),
      subject: { noun: 'deal', id: row.deal_id },
      assigneeId: row.owner_id ?? w.actor.memberId,
      dueAt: w.now.add({ hours: 24 }).toString(),
    })
  }
}

/** Keeps what was said about an offer; what the customer says is told to its owner, also the wish for a new one. */
export const comment = async (
  w: Work,
  row: OfferRow,
  {
    name,
    body,
    memberId,
    renewal = false,
  }: { name: string; body: string; memberId: string | null; renewal?: boolean },
): Promise<void> => {
  await sql`insert into offer_comment (workspace_id, offer_id, id, at, member_id, name, body)
    values (${w.actor.workspaceId}::uuid, ${row.id}::uuid, ${newId()}::uuid, ${w.now.toString()}, ${memberId}::uuid, ${name}, ${body})`.execute(
    w.tx,
  )
  await w.record({
    type: renewal ? 'offer.renewal_asked' : 'offer.commented',
    noun: 'offer',
    id: row.id,
    parent: dealOf(row),
    data: { ...(memberId === null && { by: name }), words: body },
  })
  if (memberId === null) await tell(w, row, 'commented', { by: name })
}
