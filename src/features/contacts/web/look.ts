import { IconUser } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { contact } from '../contract.ts'

/** How contacts look: their ready views. */
export const contactLook = registerLook({
  noun: contact,
  icon: IconUser,
  page: true,
  views: [
    { id: 'all', query: {} },
    { id: 'mine', query: { filter: JSON.stringify({ and: [['ownerId', 'in', ['me']]] }) } },
    { id: 'lone', query: { filter: JSON.stringify({ and: [['companies', 'empty']] }) } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['name', 'position', 'companies', 'phones', 'emails', 'tags', 'ownerId'],
})
