import { IconFileText } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { offer } from '../contract.ts'

const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })
const waiting = ['state', 'in', ['issued', 'sent']]

/** How offers look: those that wait for an answer as a view of their own. */
export const offerLook = registerLook({
  noun: offer,
  icon: IconFileText,
  page: true,
  views: [
    { id: 'all', query: {} },
    { id: 'mine', query: { filter: filter(['ownerId', 'in', ['me']]) } },
    { id: 'waiting', query: { filter: filter(waiting) } },
    { id: 'review', query: { filter: filter(['state', 'in', ['review']]) } },
    { id: 'accepted', query: { filter: filter(['state', 'in', ['accepted']]) } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['dealId', 'name', 'validUntil', 'locale'],
})

/** The colour of a state, wherever it is shown. */
export const stateColour: Record<string, string> = {
  draft: 'gray',
  review: 'yellow',
  approved: 'blue',
  issued: 'blue',
  sent: 'blue',
  accepted: 'green',
  declined: 'red',
  withdrawn: 'gray',
  superseded: 'gray',
}
