import { IconMessageQuestion } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { survey } from '../contract.ts'

/** How surveys look. */
export const surveyLook = registerLook({
  noun: survey,
  icon: IconMessageQuestion,
  page: true,
  views: [
    { id: 'all', query: { sort: '-createdAt' } },
    {
      id: 'mine',
      query: { filter: JSON.stringify({ and: [['ownerId', 'in', ['me']]] }), sort: '-createdAt' },
    },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['name', 'listId', 'about'],
})
