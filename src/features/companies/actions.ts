import './policy.ts'
import { sql } from 'kysely'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { company } from './contract.ts'
import { admit } from './rules.ts'

export const companies = crudActions(company, {
  defaults: ({ actor }) => ({ lifecycle: 'potential', ownerId: actor.memberId }),
  admit,
})

/** Notes on a company when its earliest open task is due; null when there is none. No event: the task's own event tells it. */
export const setNextStep = async (
  { tx, actor }: Work,
  companyId: string,
  dueAt: Date | null,
): Promise<void> => {
  await sql`update company set next_step_at = ${dueAt}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${companyId}::uuid and next_step_at is distinct from ${dueAt}::timestamptz`.execute(
    tx,
  )
}

/** Notes on a company when it was last called; null when it never was. No event: the call's own event tells it. */
export const setLastCall = async ({ tx, actor }: Work, companyId: string, at: Date | null): Promise<void> => {
  await sql`update company set last_call_at = ${at}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${companyId}::uuid and last_call_at is distinct from ${at}::timestamptz`.execute(
    tx,
  )
}

/** Notes on a company when the first of its deals was made; null when it has none. No event: the deal's own event tells it. */
export const setFirstDeal = async (
  { tx, actor }: Work,
  companyId: string,
  at: Date | null,
): Promise<void> => {
  await sql`update company set first_deal_at = ${at}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${companyId}::uuid and first_deal_at is distinct from ${at}::timestamptz`.execute(
    tx,
  )
}
