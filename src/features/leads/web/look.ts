import { IconInbox } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { lead, openStatuses } from '../contract.ts'

const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })
const open = ['status', 'in', openStatuses]
const newest = { sort: '-receivedAt' }

/** How leads look: newest first, and those nobody answered as a view of their own. */
export const leadLook = registerLook({
  noun: lead,
  icon: IconInbox,
  page: true,
  first: { source: 'call' },
  views: [
    { id: 'open', query: { filter: filter(open), ...newest } },
    { id: 'mine', query: { filter: filter(open, ['ownerId', 'in', ['me']]), ...newest } },
    { id: 'unanswered', query: { filter: filter(open, ['answeredAt', 'empty']), sort: 'receivedAt' } },
    { id: 'all', query: newest },
    { id: 'suspected', query: { filter: filter(['status', 'in', ['suspected']]), ...newest } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['name', 'source', 'person', 'companyName', 'phones', 'emails', 'topic', 'message', 'ownerId'],
})
