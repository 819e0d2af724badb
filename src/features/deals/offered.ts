import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuseIssues } from '#kit/errors.ts'
import { readyGrants } from '#features/roles/rules.ts'
import { todayOf } from '#kit/time.ts'

/**
 * Refuses another currency for a deal while the customer may still accept an offer in one that it then would not have
 * (`deal.offered_currency`), naming the offer. What has expired, or was answered, binds nobody.
 */
export const demandNotOffered = async (
  w: Work,
  dealId: string,
  was: string | null,
  is: string | null,
): Promise<void> => {
  if (is === null || is === was) return
  const judge = { ...w.actor, grants: readyGrants.owner }
  const today = todayOf(w)
  const { rows } = await sql<{
    number: string
    currency: string
  }>`select number, amount_currency as currency from ${readable(judge, 'offer')} o
    where o.deal_id = ${dealId}::uuid and o.state in ('issued', 'sent') and o.amount_currency <> ${is}
      and (o.valid_until is null or o.valid_until >= ${today}::date) order by o.id limit 1`.execute(w.tx)
  refuseIssues(rows.map((params) => ({ path: ['amount'], code: 'deal.offered_currency', params })))
}
