import { IconClipboardList, IconListCheck } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { requirement, requirementList } from '../contract.ts'

const filter = (...conditions: unknown[]) => JSON.stringify({ and: conditions })
const mine = { filter: filter(['ownerId', 'in', ['me']]) }

/** How lists of requirements look. */
export const requirementListLook = registerLook({
  noun: requirementList,
  icon: IconClipboardList,
  views: [
    { id: 'all', query: { sort: '-createdAt' } },
    { id: 'mine', query: { ...mine, sort: '-createdAt' } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['name', 'companyId', 'about'],
})

/** How requirements look: those one answers for and the musts as views of their own. */
export const requirementLook = registerLook({
  noun: requirement,
  icon: IconListCheck,
  quick: true,
  first: { priority: 'must' },
  views: [
    { id: 'all', query: { sort: 'release' } },
    { id: 'mine', query: { ...mine, sort: 'release' } },
    { id: 'musts', query: { filter: filter(['priority', 'in', ['must']]), sort: 'release' } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['listId', 'name', 'code', 'priority', 'release', 'kind', 'weight', 'about', 'criterion'],
})
