import { sql } from 'kysely'
import { deals, move } from '#features/deals/actions.ts'
import type { Pipeline } from '#features/pipelines/contract.ts'
import type { Work } from '#kit/db.ts'
import { daysBounds } from '#kit/time.ts'
import { backTo } from './demo-deals.ts'

/** Contracts of the twelve whole months before this one, the furthest first: five a month, and twenty since Tessera went live. */
const signed = [5, 5, 5, 5, 5, 5, 5, 5, 5, 20, 20, 20]

const sold = [
  { name: 'Договор хранения шин', currency: 'RUB', minor: 54_000_00 },
  { name: '轮胎仓储合同', currency: 'CNY', minor: 4_800_00 },
  { name: 'Storage of equipment', currency: 'GBP', minor: 620_00 },
  { name: 'Договор хранения техники', currency: 'RUB', minor: 96_000_00 },
  { name: '设备仓储合同', currency: 'CNY', minor: 7_200_00 },
] as const
const from = ['repeat', 'referral', 'coldBase', 'site'] as const

/** Contracts that were signed in months past, beside those whose way is told in full: enough for the demo's before and after. */
export const demoContracts = async (
  w: Work,
  { stages }: Pipeline,
  owners: readonly string[],
): Promise<void> => {
  const { tx, actor, now } = w
  const month = now.toZonedDateTimeISO(actor.timeZone).toPlainDate().with({ day: 1 })
  const won = stages.find(({ kind }) => kind === 'won')!.id
  let number = 101
  for (const [place, wanted] of signed.entries()) {
    const first = month.subtract({ months: signed.length - place })
    const [begin, end] = daysBounds(
      { from: first.toString(), to: first.add({ months: 1 }).subtract({ days: 1 }).toString() },
      actor.timeZone,
    )
    const { rows } = await sql<{ there: number }>`select count(*) as there from deal
      where workspace_id = ${actor.workspaceId}::uuid and state = 'won'
        and closed_at >= ${begin}::timestamptz and closed_at < ${end}::timestamptz`.execute(tx)
    for (let n = rows[0]!.there; n < wanted; n++) {
      const at = Temporal.Instant.from(begin).add({ hours: 24 * (1 + ((n * 7) % 26)) + 10 })
      const { name, currency, minor } = sold[n % sold.length]!
      const { id } = await deals.create(backTo(w, at.subtract({ hours: 24 * (9 + (n % 12)) })), {
        name: `${name} № ${number}`,
        stageId: stages[0]!.id,
        ownerId: owners[n % owners.length],
        amount: { minor: minor + (number % 9) * (minor / 10), currency },
        source: from[number % from.length],
      })
      await move(backTo(w, at), id, { stageId: won, ticked: stages.flatMap(({ checklist }) => checklist) })
      number++
    }
  }
}
