import { answer, makeRequirement, surveys } from '#features/surveys/actions.ts'
import type { Said } from '#features/surveys/contract.ts'
import type { Work } from '#kit/db.ts'
import { daysAgo } from './demo-deals.ts'

/** What colleagues answered, by who they are: how far each statement holds, how much each function is needed, and in words. */
const answers: Readonly<Record<string, Said>> = {
  head: { steps: 4, oneplace: 2, programs: 4, time: 3, want: 5, figures: 3, find: 3, next: 2, reports: 3 },
  manager: { steps: 3, oneplace: 2, programs: 3, time: 2, want: 4, figures: 2, find: 3, offers: 3, phone: 2 },
  manager2: {
    steps: 5,
    oneplace: 3,
    programs: 5,
    time: 4,
    want: 5,
    figures: 4,
    find: 2,
    offers: 2,
    papers: 3,
    tied: '财务软件，每天手工导入两次',
  },
  storekeeper: {
    steps: 2,
    oneplace: 1,
    programs: 2,
    time: 1,
    want: 3,
    figures: 1,
    stock: 3,
    papers: 2,
    else: 'Чтобы бирка печаталась прямо у весов',
  },
}

/** A survey of the demo company before it chose a system for its warehouse; one answer has become a requirement. */
export const demoNeeds = async (w: Work, ids: Readonly<Record<string, string>>): Promise<void> => {
  const past = daysAgo(w, 45)
  const { id } = await surveys.create(past, { name: 'A system for the warehouse' })
  for (const [who, said] of Object.entries(answers))
    await answer({ ...past, actor: { ...w.actor, memberId: ids[who]! } }, id, said)
  await makeRequirement(past, id, { question: 'stock', memberId: null })
}
