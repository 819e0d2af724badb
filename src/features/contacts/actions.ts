import './policy.ts'
import { crudActions } from '#kit/crud.ts'
import { contact } from './contract.ts'

export const contacts = crudActions(contact, { defaults: ({ actor }) => ({ ownerId: actor.memberId }) })
