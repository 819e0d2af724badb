import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { whoMay } from '#features/members/actions.ts'
import { notify } from '#features/notifications/actions.ts'
import type { Draft, Edition } from './contract.ts'
import { numbersOf, type Of, peopleIn, readDraft, readEditions } from './queries.ts'
import { mayAnswer, mayPublish } from './rules.ts'

/** What a noun says of its configuration. */
export type Configured<C> = {
  noun: string
  /** Refuses a record that is not there. */
  demand: (w: Work, id: string) => Promise<unknown>
  /** Refuses contents that could not come in force. */
  admit: (w: Work, id: string, contents: C) => unknown
  /** Puts contents in force over the version `base`, with the event that tells it, and returns them as they are then. */
  apply: (w: Work, id: string, contents: C, base: number, told: { edition: number }) => Promise<unknown>
}

/** Notes what is in force as the next version of a record. */
export const addEdition = async (
  { tx, actor, now }: Work,
  { noun, id }: Of,
  { number = 1, contents, ...of }: Partial<Edition> & { contents: unknown },
): Promise<void> => {
  await sql`insert into edition (workspace_id, noun, record_id, number, contents, at, made_by, reviewed_by, back_to)
    values (${actor.workspaceId}::uuid, ${noun}, ${id}::uuid, ${number}, ${JSON.stringify(contents)}::jsonb, ${now.toString()},
      ${of.madeBy ?? actor.memberId}::uuid, ${of.reviewedBy ?? null}::uuid, ${of.backTo ?? null})`.execute(tx)
}

/** The records of a noun whose drafts hold something, such as a step that names another record. */
export const draftsWith = async ({ tx, actor }: Work, noun: string, part: object): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select record_id as id from draft
    where workspace_id = ${actor.workspaceId}::uuid and noun = ${noun} and contents @> ${JSON.stringify(part)}::jsonb`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Keeping, reviewing and publishing drafts of a noun's records. */
export const draftActions = <C>({ noun, demand, admit, apply }: Configured<C>) => {
  const answered = async (w: Work, id: string) => {
    const draft = (await readDraft(w, { noun, id })) as Draft<C> | null
    const able = await whoMay(w, `${noun}.update`)
    const people = draft ? [draft.editedBy, draft.asked?.by, draft.asked?.reviewerId, draft.answer?.by] : []
    const editor = draft?.editedBy ?? w.actor.memberId
    return {
      draft,
      reviewers: able.filter((m) => m.id !== editor),
      publishable: draft !== null && publishable(draft, able, await numbersOf(w, { noun, id })),
      refs: await peopleIn(w, people),
    }
  }
  const publishable = (draft: Draft, able: readonly { id: string }[], { same }: { same: number | null }) =>
    mayPublish(draft, { former: same !== null, able: able.map((m) => m.id) })
  /** The draft as somebody saw it, locked. */
  const seen = async (w: Work, id: string, version: number): Promise<Draft<C>> => {
    await demand(w, id)
    const draft = (await readDraft(w, { noun, id }, true)) as Draft<C> | null
    if (!draft) return refuse('common.not_found')
    if (draft.version !== version) refuse('common.stale', { version: draft.version })
    return draft
  }
  const change = ({ tx, actor }: Work, id: string, set: ReturnType<typeof sql>) =>
    sql`update draft set version = version + 1, ${set}
      where workspace_id = ${actor.workspaceId}::uuid and noun = ${noun} and record_id = ${id}::uuid`.execute(
      tx,
    )
  const forget = ({ tx, actor }: Work, id: string) =>
    sql`delete from draft where workspace_id = ${actor.workspaceId}::uuid and noun = ${noun} and record_id = ${id}::uuid`.execute(
      tx,
    )
  const tell = (w: Work, id: string, verb: string, data: Record<string, unknown> = {}) =>
    w.record({ type: `${noun}.${verb}`, noun, id, data })

  return {
    /** The draft of a record, and who else may review it. */
    get: async (w: Work, id: string) => {
      await demand(w, id)
      return answered(w, id)
    },

    /**
     * Keeps a draft; whatever was asked or answered about it before no longer counts. Refuses one that was edited meanwhile. `told` is
     * what the log keeps of it, the whole unless told.
     */
    keep: async (
      w: Work,
      id: string,
      { version, base, contents }: { version: number; base: number; contents: C },
      told: Record<string, unknown> = { contents },
    ) => {
      await demand(w, id)
      await admit(w, id, contents)
      const { rows } = await sql<{ version: number }>`
        insert into draft as d (workspace_id, noun, record_id, contents, base, edited_by, edited_at)
        values (${w.actor.workspaceId}::uuid, ${noun}, ${id}::uuid, ${JSON.stringify(contents)}::jsonb, ${base},
          ${w.actor.memberId}::uuid, ${w.now.toString()})
        on conflict (workspace_id, noun, record_id) do update set contents = excluded.contents, base = excluded.base,
          version = d.version + 1, state = 'draft', edited_by = excluded.edited_by, edited_at = excluded.edited_at,
          asked_by = null, reviewer_id = null, note = null, answered_by = null, answered_at = null, answer = null
        returning version`.execute(w.tx)
      if (rows[0]!.version !== version + 1) refuse('common.stale', { version: rows[0]!.version - 1 })
      await tell(w, id, 'drafted', told)
      return answered(w, id)
    },

    /** Throws a draft away. */
    drop: async (w: Work, id: string) => {
      await demand(w, id)
      if (!(await readDraft(w, { noun, id }, true))) return refuse('common.not_found')
      await forget(w, id)
      await tell(w, id, 'draft_dropped')
      return { id }
    },

    /** Asks for a review and puts it on the desk of the person named, or of everybody else who may. */
    ask: async (w: Work, id: string, asked: { version: number; reviewerId: string | null; note: string }) => {
      const draft = await seen(w, id, asked.version)
      const able = (await whoMay(w, `${noun}.update`)).filter((m) => mayAnswer(draft, m.id))
      const { reviewerId, note } = asked
      if (reviewerId && !able.some((m) => m.id === reviewerId))
        refuseIssues([
          { path: ['reviewerId'], code: 'ref.unknown', params: { noun: 'member', id: reviewerId } },
        ])
      await change(
        w,
        id,
        sql`state = 'review', asked_by = ${w.actor.memberId}::uuid, reviewer_id = ${reviewerId}::uuid, note = ${note},
          answered_by = null, answered_at = null, answer = null`,
      )
      await tell(w, id, 'review_asked', { note, ...(reviewerId && { memberId: reviewerId }) })
      for (const { id: memberId } of reviewerId ? [{ id: reviewerId }] : able)
        if (memberId !== w.actor.memberId) await notify(w, { memberId, kind: 'review', noun, recordId: id })
      return answered(w, id)
    },

    /** Approves a draft, or gives it back with words; never by who edited it last. */
    answer: async (
      w: Work,
      id: string,
      { version, approved, words }: { version: number; approved: boolean; words: string },
    ) => {
      const draft = await seen(w, id, version)
      if (!mayAnswer(draft, w.actor.memberId)) refuse('draft.own_review')
      if (!approved && words === '') refuseIssues([{ path: ['words'], code: 'required' }])
      await change(
        w,
        id,
        sql`state = ${approved ? 'approved' : 'draft'}, answered_by = ${w.actor.memberId}::uuid,
          answered_at = ${w.now.toString()}, answer = ${words}`,
      )
      await tell(w, id, approved ? 'approved' : 'returned', { words })
      const kind = approved ? 'approved' : 'returned'
      for (const memberId of new Set([draft.editedBy, draft.asked?.by ?? draft.editedBy]))
        if (memberId !== w.actor.memberId) await notify(w, { memberId, kind, noun, recordId: id })
      return answered(w, id)
    },

    /** Puts a draft in force as the record's next version. Refuses one that still needs a review (`draft.unreviewed`). */
    publish: async (w: Work, id: string, { version }: { version: number }) => {
      const draft = await seen(w, id, version)
      const numbers = await numbersOf(w, { noun, id })
      if (!publishable(draft, await whoMay(w, `${noun}.update`), numbers)) refuse('draft.unreviewed')
      const number = numbers.last + 1
      const contents = await apply(w, id, draft.contents, draft.base, { edition: number })
      await addEdition(
        w,
        { noun, id },
        {
          number,
          contents,
          madeBy: draft.editedBy,
          reviewedBy: draft.state === 'approved' ? (draft.answer?.by ?? null) : null,
          backTo: numbers.same,
        },
      )
      await forget(w, id)
      return { number }
    },

    /** The versions that have been in force, newest first. */
    editions: async (w: Work, id: string, page: { before?: number | undefined; limit: number }) => {
      await demand(w, id)
      const items = (await readEditions(w, { noun, id }, page)) as Edition<C>[]
      return {
        items,
        refs: await peopleIn(
          w,
          items.flatMap((e) => [e.madeBy, e.reviewedBy]),
        ),
      }
    },
  }
}
