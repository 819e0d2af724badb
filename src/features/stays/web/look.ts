import { IconTimeline } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { stay } from '../contract.ts'

const outcome = (...of: string[]) => ({
  filter: JSON.stringify({ and: [['outcome', 'in', of]] }),
  sort: '-enteredAt',
})

/** How stays look: all, those that last, and those that ended with a loss. */
export const stayLook = registerLook({
  noun: stay,
  icon: IconTimeline,
  list: 'deals/stays',
  from: 'deal',
  views: [
    { id: 'all', query: { sort: '-enteredAt' } },
    { id: 'stands', query: outcome('stands') },
    { id: 'lost', query: outcome('lost') },
  ],
})
