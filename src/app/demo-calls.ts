import { calls } from '#features/calls/actions.ts'
import type { Work } from '#kit/db.ts'
import { daysAgo } from './demo-deals.ts'

const said = {
  RU: ['Хранят шины сами, места не хватает. Просят прислать цены.', 'Секретарь, директор будет после обеда.'],
  CN: ['自己存放轮胎，场地不够，希望发一份报价。', '前台接听，经理下午在。'],
  GB: [
    'Store their tyres themselves and run out of room; want prices.',
    'Reception; the director is in after lunch.',
  ],
} as const
const outcomes = ['talked', 'noAnswer', 'callBack', 'busy', 'refused', 'talked'] as const

/** What the holder of the `n`th customer has telephoned about with it, of late and in the year before; every third was never called. */
export const demoCalls = async (
  w: Work,
  n: number,
  customer: { id: string; country: keyof typeof said; phone: string },
): Promise<void> => {
  if (n % 3 === 0) return
  const outcome = outcomes[n % outcomes.length]!
  const reached = outcome !== 'noAnswer' && outcome !== 'busy'
  const startedAt = w.now.subtract({ hours: (n * 7) % 290, minutes: n * 3 })
  await calls.create(w, {
    subject: { noun: 'company', id: customer.id },
    direction: n % 4 === 1 ? 'incoming' : 'outgoing',
    outcome,
    startedAt: startedAt.toString(),
    number: customer.phone,
    ...(reached && { length: 40 + ((n * 53) % 400), about: said[customer.country][n % 2] }),
    ...(outcome === 'callBack' && { callBackAt: w.now.add({ hours: ((n % 5) - 1) * 20 }).toString() }),
  })
  for (const far of [0, 1, 2]) {
    const past = daysAgo(w, 14 + 125 * far + ((n * 53) % 125))
    await calls.create(past, {
      subject: { noun: 'company', id: customer.id },
      direction: 'outgoing',
      outcome: 'talked',
      startedAt: past.now.toString(),
      number: customer.phone,
      length: 60 + ((n * 31 + far * 47) % 300),
    })
  }
}
