import { IconTargetArrow } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { deal } from '../contract.ts'

const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })
const open = ['state', 'in', ['open']]
const mine = ['ownerId', 'in', ['me']]
const idle = ['nextStepAt', 'empty']

/** How deals look: their ready views, and the next step as their deadline. */
export const dealLook = registerLook({
  noun: deal,
  icon: IconTargetArrow,
  page: true,
  list: 'deals/list',
  first: { source: 'coldBase' },
  views: [
    { id: 'all', query: { filter: filter(open) } },
    { id: 'mine', query: { filter: filter(open, mine) } },
    { id: 'stale', query: { filter: filter(open, idle) } },
    { id: 'won', query: { filter: filter(['state', 'in', ['won']]) } },
    { id: 'lost', query: { filter: filter(['state', 'in', ['lost']]) } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  deadlines: { nextStepAt: (record) => record.state === 'open' },
  form: ['name', 'stageId', 'companyId', 'amount', 'source', 'ownerId', 'expectedOn'],
})

/** The same on a board, which shows every state by its columns. */
export const boardLook = {
  ...dealLook,
  views: [
    { id: 'every', query: {} },
    { id: 'mine', query: { filter: filter(mine) } },
    { id: 'stale', query: { filter: filter(idle) } },
  ],
}
