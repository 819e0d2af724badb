import { IconContract } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { contract } from '../contract.ts'

const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })

/** How contracts look: those in force as a view of their own. */
export const contractLook = registerLook({
  noun: contract,
  icon: IconContract,
  page: true,
  first: { kind: 'implementation', ourRole: 'customer' },
  views: [
    { id: 'all', query: { sort: '-createdAt' } },
    { id: 'mine', query: { filter: filter(['ownerId', 'in', ['me']]), sort: '-createdAt' } },
    { id: 'active', query: { filter: filter(['state', 'in', ['active']]), sort: 'endsOn' } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['name', 'kind', 'ourRole', 'companyId', 'contactId', 'ruling', 'beside'],
})
