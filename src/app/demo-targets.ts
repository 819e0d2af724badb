import type { Metric } from '#features/targets/contract.ts'
import { set } from '#features/targets/actions.ts'
import { neighbour } from '#features/targets/rules.ts'
import type { Work } from '#kit/db.ts'
import type { DemoMember } from './demo-data.ts'
import { todayOf } from '#kit/time.ts'

/** What the sales people are to reach each month; their teams and the company, the sum of it. */
const monthly: { metric: Metric; currency: string | null; each: number }[] = [
  { metric: 'contracts', currency: null, each: 4 },
  { metric: 'contractsWorth', currency: 'RUB', each: 1_500_000_00 },
  { metric: 'newClients', currency: null, each: 4 },
  { metric: 'callsMade', currency: null, each: 20 },
]
const sellers: readonly DemoMember[] = ['manager', 'manager2']

/** Targets of the current month and the one before, and of the year. */
export const demoTargets = async (
  w: Work,
  ids: Readonly<Record<string, string>>,
  teams: Readonly<Record<string, string>>,
): Promise<void> => {
  const today = todayOf(w)
  const blank = { memberId: null, teamId: null, version: 0 }
  for (const { metric, currency, each } of monthly) {
    const sum = sellers.length * each
    const plans = [
      { ...blank, plan: sum },
      { ...blank, teamId: teams.sales!, plan: sum },
      ...sellers.map((key) => ({ ...blank, memberId: ids[key]!, plan: each })),
    ]
    for (const on of [today, neighbour('month', today, -1)])
      await set(w, { span: 'month', on, metric, currency, plans })
    await set(w, { span: 'year', on: today, metric, currency, plans: [{ ...blank, plan: 12 * sum }] })
  }
}
