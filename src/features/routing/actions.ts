import { sql } from 'kysely'
import { isWorking } from '#kit/calendar.ts'
import type { Work } from '#kit/db.ts'
import { type Issue, refuse, refuseIssues } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import { selectionSql } from '#kit/list.ts'
import { presenter, titlesOf, want, type Wanted } from '#kit/present.ts'
import { changesOf } from '#kit/trace.ts'
import { defaultCalendar } from '#features/calendars/actions.ts'
import { giveLeads, type How } from '#features/leads/actions-receipt.ts'
import { lockLead } from '#features/leads/actions.ts'
import { lead } from '#features/leads/contract.ts'
import { isOpen } from '#features/leads/rules.ts'
import { notify } from '#features/notifications/actions.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { Draft, Routing, Rule, Trial } from './contract.ts'
import { firstOwner, heldOf, pastLeads, peopleIn, type Person, routingRow, teamsAmong } from './queries.ts'
import { admitRouting, decide, type Facts, turned } from './rules.ts'
import { unreached } from './rules-unreached.ts'

/** Whom rules give leads to. */
const namedIn = (rules: readonly Pick<Rule, 'to'>[]) => ({
  members: rules.flatMap(({ to }) => ('members' in to ? to.members : [])),
  teams: rules.flatMap(({ to }) => ('teamId' in to ? [to.teamId] : [])),
})

/** Those named who have left, and teams that are gone. */
const goneFrom = async (w: Work, rules: readonly Pick<Rule, 'to'>[], fallbackId: string) => {
  const { members, teams } = namedIn(rules)
  const asked = new Set([...members, fallbackId])
  const here = await peopleIn(w, { members: [...asked], teams: [] }, [])
  const left = asked.difference(new Set(here.map(({ id }) => id)))
  return new Set([...left, ...new Set(teams).difference(new Set(await teamsAmong(w, teams)))])
}

/** The workspace's routing, and the names of those it gives leads to. */
export const read = async (w: Work): Promise<Routing> => {
  const { rules, fallback_id: fallbackId, version } = await routingRow(w)
  const { members, teams } = namedIn(rules)
  const wanted: Wanted = new Map([
    ['member', new Set([...members, fallbackId])],
    ['team', new Set(teams)],
  ])
  const [gone, refs] = await Promise.all([goneFrom(w, rules, fallbackId), titlesOf(w.tx, w.actor, wanted)])
  return { rules, fallbackId, gone: [...gone], unreached: unreached(rules), version, refs }
}

const admit = async (w: Work, draft: Draft, known: readonly string[]) => {
  refuseIssues(admitRouting(draft, known))
  // A rule is asked in everybody's name: its filter may name any field. One that cannot be asked is refused here.
  const judge = { ...w.actor, grants: readyGrants.owner }
  for (const { filter } of draft.rules)
    selectionSql(judge, lead, 't', { filter }, { noun: lead.name, common: [] })
  const gone = await goneFrom(w, draft.rules, draft.fallbackId)
  const missing = (path: Issue['path'], noun: string, id: string): Issue[] =>
    gone.has(id) ? [{ path, code: 'ref.unknown', params: { noun, id } }] : []
  refuseIssues([
    ...missing(['fallbackId'], 'member', draft.fallbackId),
    ...draft.rules.flatMap(({ to }, at) =>
      'teamId' in to
        ? missing(['rules', at, 'to'], 'team', to.teamId)
        : to.members.flatMap((id) => missing(['rules', at, 'to'], 'member', id)),
    ),
  ])
}

const withIds = (rules: Draft['rules']): Rule[] => rules.map(({ id = newId(), ...rule }) => ({ id, ...rule }))

/** Changes the routing as a whole. Refuses a stale version, members and teams that are not there, and filters that cannot be asked. */
export const change = async (
  w: Work,
  { version, ...draft }: Draft & { version: number },
): Promise<Routing> => {
  const before = await routingRow(w, true)
  if (before.version !== version) refuse('common.stale', { version: before.version, current: await read(w) })
  await admit(
    w,
    draft,
    before.rules.map(({ id }) => id),
  )
  const rules = withIds(draft.rules)
  const turns = Object.fromEntries(
    rules.flatMap(({ id }) => (before.turns[id] ? [[id, before.turns[id]]] : [])),
  )
  const { rows } = await sql`
    insert into routing (workspace_id, rules, fallback_id, turns, version, updated_at)
    values (${w.actor.workspaceId}::uuid, ${JSON.stringify(rules)}::json, ${draft.fallbackId}::uuid,
      ${JSON.stringify(turns)}::jsonb, ${version + 1}, ${w.now.toString()})
    on conflict (workspace_id) do update set rules = excluded.rules, fallback_id = excluded.fallback_id,
      turns = excluded.turns, version = excluded.version, updated_at = excluded.updated_at
    where routing.version = ${version} returning version`.execute(w.tx)
  // Two made the first one at once: there was nothing to lock.
  if (rows.length === 0) refuse('common.stale', { version: version + 1, current: await read(w) })
  const after = { rules, fallbackId: draft.fallbackId }
  const changes = changesOf(
    ['rules', 'fallbackId'],
    { rules: before.rules, fallbackId: before.fallback_id },
    after,
  )
  await w.record({ type: 'routing.updated', noun: 'routing', id: w.actor.workspaceId, data: { changes } })
  return read(w)
}

/** What decisions by these rules are made of, but for the lead; `without` are leads that do not count as open ones. */
const standing = async (
  w: Work,
  { rules, fallbackId }: { rules: readonly Rule[]; fallbackId: string },
  without: readonly string[],
) => {
  const { members, teams } = namedIn(rules)
  const people = await peopleIn(w, { members: [...new Set([...members, fallbackId])], teams }, without)
  const here = new Map<string, Person>(people.map((p) => [p.id, p]))
  return {
    meant: ({ to }: Rule) =>
      'members' in to
        ? to.members.filter((id) => here.has(id))
        : people.filter((p) => p.teams.includes(to.teamId)).map(({ id }) => id),
    open: new Map(people.map(({ id, open }) => [id, open])),
    fallbackId: here.has(fallbackId) ? fallbackId : await firstOwner(w),
  } satisfies Partial<Facts>
}

type Asked = { held: readonly boolean[]; status: unknown }

/** Decides about leads one after another, each counting what those before it were given; `working` says whether people are at work. */
const decideEach = <T extends Asked>(
  rules: readonly Rule[],
  facts: Omit<Facts, 'holds' | 'working'> & { open: Map<string, number> },
  leads: readonly T[],
  working: (lead: T) => boolean,
) => {
  let { turns } = facts
  const decisions = leads.map((lead) => {
    const decision = decide(rules, {
      ...facts,
      holds: (rule) => lead.held[rules.indexOf(rule)] === true,
      working: working(lead),
      turns,
    })
    const { ownerId } = decision
    turns = turned(turns, decision)
    if (lead.status === 'new' || lead.status === 'working')
      facts.open.set(ownerId, (facts.open.get(ownerId) ?? 0) + 1)
    return { lead, ...decision }
  })
  return { decisions, turns }
}

/**
 * Gives leads to those whom the rules say now, in this order; tells nobody. The caller has the right to, and holds the leads
 * locked or has just made them. One decision waits for the other, so that two leads at once do not go to the same person.
 */
export const assignAll = async (w: Work, leadIds: readonly string[], how: How = {}) => {
  const { rules, fallback_id: fallbackId, turns: before } = await routingRow(w, true)
  const working = isWorking(await defaultCalendar(w), w.now)
  const facts = { ...(await standing(w, { rules, fallbackId }, leadIds)), turns: before }
  const { decisions, turns } = decideEach(rules, facts, await heldOf(w, leadIds, rules), () => working)
  if (turns !== before)
    await sql`update routing set turns = ${JSON.stringify(turns)}::jsonb
      where workspace_id = ${w.actor.workspaceId}::uuid`.execute(w.tx)
  const choices = decisions.map(({ lead: { id }, ownerId, ruleId, rule }) => ({ id, ownerId, ruleId, rule }))
  const was = await giveLeads(w, choices, how)
  return choices.map(({ id, ownerId, rule }) => ({ id, ownerId, rule, was: was.get(id) ?? null }))
}

/** The same with one lead, and tells whose it is now. */
export const assign = async (w: Work, leadId: string): Promise<{ ownerId: string; rule: string | null }> => {
  const [given = refuse('common.not_found')] = await assignAll(w, [leadId])
  const { ownerId, rule, was } = given
  // What a form brings is nobody's doing: its owner hears of it even where the form works in their name.
  if (w.actor.via === 'form' || (ownerId !== was && ownerId !== w.actor.memberId))
    await notify(w, {
      memberId: ownerId,
      kind: 'assigned',
      noun: 'lead',
      recordId: leadId,
    })
  return { ownerId, rule }
}

/** The same for a lead that the actor may change. Refuses one that is closed (`lead.closed`). */
export const reassign = async (w: Work, leadId: string) => {
  const { status, version } = await lockLead(w, leadId)
  if (!isOpen(status)) refuse('lead.closed', { status })
  const given = await assign(w, leadId)
  const names = await titlesOf(w.tx, w.actor, new Map([['member', new Set([given.ownerId])]]))
  return { ...given, name: names[given.ownerId]?.title ?? '', version: version + 1 }
}

/**
 * What a draft would decide for the newest leads the actor may see, newest first: as if they came again one after another,
 * each at its hour, while everybody has the open leads that are not among them. Writes nothing.
 */
export const attempt = async (w: Work, { last, ...draft }: Draft & { last: number }): Promise<Trial> => {
  const before = await routingRow(w)
  await admit(
    w,
    draft,
    before.rules.map(({ id }) => id),
  )
  const rules = withIds(draft.rules)
  const past = await pastLeads(w, rules, last)
  const facts = await standing(
    w,
    { rules, fallbackId: draft.fallbackId },
    past.map(({ id }) => id),
  )
  const calendar = await defaultCalendar(w)
  const { decisions } = decideEach(rules, { ...facts, turns: before.turns }, past, (row) =>
    isWorking(calendar, Temporal.Instant.fromEpochMilliseconds(row.received_at.getTime())),
  )
  const present = presenter(w.actor, lead)
  const wanted: Wanted = new Map()
  const items = decisions.map(({ lead: row, ownerId, rule, because }) => {
    const seen = present(row)
    const was = {
      ownerId: (seen.ownerId as string | null) ?? null,
      rule: (seen.rule as string | null) ?? null,
    }
    want(wanted, 'lead', row.id)
    for (const id of [ownerId, was.ownerId]) want(wanted, 'member', id)
    return { id: row.id, receivedAt: row.received_at.toISOString(), ownerId, rule, because, was }
  })
  return { items: items.toReversed(), refs: await titlesOf(w.tx, w.actor, wanted) }
}
