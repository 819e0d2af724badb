import { IconBuilding } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { company } from '../contract.ts'

const customers = ['lifecycle', 'in', ['potential', 'current']]

/** How companies look: their ready views, and the next step as their deadline. */
export const companyLook = registerLook({
  noun: company,
  icon: IconBuilding,
  page: true,
  quick: true,
  first: { lifecycle: 'potential', customer: true },
  views: [
    { id: 'all', query: {} },
    { id: 'mine', query: { filter: JSON.stringify({ and: [['ownerId', 'in', ['me']]] }) } },
    {
      id: 'current',
      query: {
        filter: JSON.stringify({
          and: [
            ['customer', 'is', true],
            ['lifecycle', 'in', ['current']],
          ],
        }),
      },
    },
    { id: 'idle', query: { filter: JSON.stringify({ and: [['nextStepAt', 'empty'], customers] }) } },
    {
      id: 'overdue',
      query: { filter: JSON.stringify({ and: [['nextStepAt', 'before', 'today']] }), sort: 'nextStepAt' },
    },
    {
      id: 'due',
      query: {
        filter: JSON.stringify({ and: [['poolDueAt', 'filled']] }),
        columns: 'name,ownerId,poolDueAt,poolReason,workedAt,nextStepAt',
      },
    },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  deadlines: { nextStepAt: () => true },
  form: ['name', 'lifecycle', 'taxId', 'phones', 'emails', 'ownerId', 'tags'],
})
