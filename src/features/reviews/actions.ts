import './policy.ts'
import { crudActions } from '#kit/crud.ts'
import { review } from './contract.ts'

export const reviews = crudActions(review, {
  defaults: ({ actor }) => ({ ownerId: actor.memberId, side: 'customer', profile: 'implementation' }),
})
