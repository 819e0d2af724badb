import { IconPhone } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { call } from '../contract.ts'
import { unanswered } from '../rules.ts'

const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })
const newest = { sort: '-startedAt' }

/** How calls look: one's own, today's, missed ones, and those that wait for a call back. */
export const callLook = registerLook({
  noun: call,
  icon: IconPhone,
  views: [
    { id: 'all', query: newest },
    { id: 'mine', query: { filter: filter(['memberId', 'in', ['me']]), ...newest } },
    { id: 'today', query: { filter: filter(['startedAt', 'on', 'today']), ...newest } },
    {
      id: 'missed',
      query: {
        filter: filter(['direction', 'in', ['incoming']], ['outcome', 'in', unanswered]),
        ...newest,
      },
    },
    { id: 'callBack', query: { filter: filter(['callBackAt', 'filled']), ...newest } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
})
