import { sql } from 'kysely'
import { makeNext } from '#features/contract-sets/actions.ts'
import type { Work } from '#kit/db.ts'
import { daysAgo } from './demo-deals.ts'
import { fillIn } from './demo-terms.ts'

/** What the contract of service says otherwise: it begins before the works end, and caps liability lower. */
const otherwise = {
  'term.start': '2027-10-01',
  'term.end': '2028-09-30',
  'liability.capPercent': '50',
  price: { minor: 96_000_00, currency: 'CNY' },
}

/** The contract of service behind the Chinese one of works, in one set with it, before both were brought to say the same. */
export const demoSet = async (w: Work): Promise<void> => {
  const past = daysAgo(w, 1)
  const { rows } = await sql<{ id: string }>`select id from contract
    where workspace_id = ${w.actor.workspaceId}::uuid and kind = 'implementation' and ruling = 'zh' limit 1`.execute(
    w.tx,
  )
  if (!rows[0]) return
  const { parts } = await makeNext(past, rows[0].id, { kind: 'aftersales', name: '仓储系统售后服务合同' })
  const next = parts.find(({ kind }) => kind === 'aftersales')!
  await fillIn(past, next.id, otherwise)
}
