import { IconFileSearch } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { review } from '../contract.ts'

const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })

/** How reviews look: those with errors that nothing has been decided about as a view of their own. */
export const reviewLook = registerLook({
  noun: review,
  icon: IconFileSearch,
  page: true,
  first: { side: 'customer', profile: 'implementation' },
  views: [
    { id: 'all', query: { sort: '-createdAt' } },
    { id: 'mine', query: { filter: filter(['ownerId', 'in', ['me']]), sort: '-createdAt' } },
    { id: 'errors', query: { filter: filter(['errors', 'above', 0]), sort: '-createdAt' } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['name', 'side', 'profile', 'companyId'],
})
