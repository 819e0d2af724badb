import { IconContract } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { contract } from '../contract.ts'

const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })
/** An amendment is found with the contract it changes, and in a view of its own. */
export const noAmendment = ['amendsId', 'empty'] as const
const agreeing = ['state', 'in', ['draft', 'negotiation', 'approval', 'signing']]

/** How contracts look: those being agreed on and those in force as views of their own. */
export const contractLook = registerLook({
  noun: contract,
  icon: IconContract,
  page: true,
  first: { kind: 'implementation', ourRole: 'customer' },
  views: [
    { id: 'all', query: { filter: filter(noAmendment), sort: '-createdAt' } },
    { id: 'mine', query: { filter: filter(['ownerId', 'in', ['me']]), sort: '-createdAt' } },
    { id: 'agreeing', query: { filter: filter(agreeing), sort: '-createdAt' } },
    { id: 'active', query: { filter: filter(['state', 'in', ['active']], noAmendment), sort: 'endsOn' } },
    { id: 'amendments', query: { filter: filter(['amendsId', 'filled']), sort: '-createdAt' } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['kind', 'ourRole', 'name', 'companyId', 'contactId', 'ruling', 'beside'],
})

/** The colour of a state, wherever it is shown. */
export const stateColour: Record<string, string> = {
  draft: 'gray',
  negotiation: 'yellow',
  approval: 'blue',
  signing: 'blue',
  active: 'green',
  ended: 'gray',
  cancelled: 'red',
}
