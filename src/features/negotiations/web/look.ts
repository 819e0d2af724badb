import { IconArrowsDiff } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { negotiationPoint } from '../contract.ts'
import { ClauseInput } from './ClauseInput.tsx'

const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })
const open = ['state', 'in', ['open']]

/** How negotiation points look: the open ones of all contracts first, by the day they are due. */
export const negotiationPointLook = registerLook({
  noun: negotiationPoint,
  icon: IconArrowsDiff,
  list: 'contracts/points',
  first: { priority: 'should' },
  views: [
    { id: 'open', query: { filter: filter(open), sort: 'dueOn' } },
    { id: 'mine', query: { filter: filter(open, ['ownerId', 'in', ['me']]), sort: 'dueOn' } },
    { id: 'all', query: { sort: '-createdAt' } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  deadlines: { dueOn: (record) => record.state === 'open' },
  inputs: { clause: ClauseInput },
  form: ['contractId', 'name', 'clause', 'priority', 'ours', 'theirs', 'ownerId', 'dueOn'],
})

/** The colour of a state, wherever it is shown; its name always stands beside it. */
export const pointColour: Record<string, string> = {
  open: 'yellow',
  agreed: 'green',
  conceded_by_us: 'orange',
  conceded_by_them: 'teal',
  dropped: 'gray',
}
