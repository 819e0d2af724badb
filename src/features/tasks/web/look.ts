import { IconChecklist } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { task } from '../contract.ts'

const open = ['state', 'in', ['open']]
const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })

/** How tasks look: my day, what is overdue, and who set what to whom. */
export const taskLook = registerLook({
  noun: task,
  icon: IconChecklist,
  first: { state: 'open' },
  views: [
    {
      id: 'today',
      query: {
        filter: filter(open, ['assigneeId', 'in', ['me']], ['dueAt', 'before', 'today+1']),
        sort: 'dueAt',
      },
    },
    { id: 'mine', query: { filter: filter(open, ['assigneeId', 'in', ['me']]), sort: 'dueAt' } },
    { id: 'overdue', query: { filter: filter(open, ['dueAt', 'before', 'now']), sort: 'dueAt' } },
    { id: 'open', query: { filter: filter(open), sort: 'dueAt' } },
    { id: 'assigned', query: { filter: filter(['authorId', 'in', ['me']]), sort: '-dueAt' } },
    {
      id: 'report',
      query: { sort: '-createdAt', columns: 'title,authorId,assigneeId,subject,dueAt,state,createdAt' },
    },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  deadlines: { dueAt: (record) => record.state === 'open' },
  form: ['title', 'subject', 'assigneeId', 'dueAt'],
})
