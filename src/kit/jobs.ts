import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from './access.ts'
import type { Tx, Work } from './db.ts'

/** A job is a name, the shape of its input, and an action. It re-reads state and may find nothing to do. */
export type Job<I extends z.ZodType = z.ZodType> = {
  name: string
  input: I
  run: (w: Work, input: z.output<I>) => Promise<void>
}

/** Declares a job. */
export const job = <I extends z.ZodType>(j: Job<I>): Job<I> => j

/** Runs a part of a long job in a transaction of its own, under the rights the actor has at that moment. */
export type Open = <T>(run: (w: Work) => Promise<T>) => Promise<T>

/**
 * A job too long for one transaction: it commits in parts, each of which notes how far it came, so that it goes on from
 * there when it is started again. It stops between two parts when the signal says so.
 */
export type LongJob<I extends z.ZodType = z.ZodType> = {
  name: string
  input: I
  long: (open: Open, input: z.output<I>, signal: AbortSignal) => Promise<void>
}

/** Declares a long job. */
export const longJob = <I extends z.ZodType>(j: LongJob<I>): LongJob<I> => j

export type Enqueue = (
  name: string,
  input: object,
  options?: { at?: Temporal.Instant; key?: string; queue?: string },
) => Promise<void>

/** Adds jobs for one actor's workspace inside `tx`; the same `key` replaces a job that has not run yet. */
export const enqueuer =
  (tx: Tx, actor: Actor): Enqueue =>
  async (name, input, { at, key, queue } = {}) => {
    const payload = JSON.stringify({ workspaceId: actor.workspaceId, memberId: actor.memberId, input })
    await sql`select enqueue_job(${name}, ${payload}::json, ${at?.toString() ?? null}::timestamptz, ${key ?? null}, ${queue ?? null})`.execute(
      tx,
    )
  }
