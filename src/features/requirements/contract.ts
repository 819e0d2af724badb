import { choice, integer, longText, ref, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'

export const priorities = ['must', 'should', 'could'] as const
export type Priority = (typeof priorities)[number]

/** What is asked for: that the tool does something itself, or that it works together with another one. */
export const requirementKinds = ['function', 'integration'] as const

export const requirementStates = ['open', 'agreed', 'dropped'] as const

/** What is asked of one vendor, or of whoever will do. */
export const requirementList = noun(
  'requirement_list',
  {
    name: text({ required: true, find: true, sort: true, column: true }),
    companyId: ref('company', { column: true }),
    ownerId: ref('member', { column: true }),
    about: longText(),
  },
  { plural: 'requirement-lists', title: 'name', owners: ['ownerId'], parent: 'companyId' },
)
export const {
  list: listRequirementLists,
  count: countRequirementLists,
  export: exportRequirementLists,
  create: createRequirementList,
  get: getRequirementList,
  update: updateRequirementList,
  remove: removeRequirementList,
  restore: restoreRequirementList,
} = crud(requirementList)

/** One thing that is asked, and by what it is accepted. */
export const requirement = noun(
  'requirement',
  {
    name: text({ required: true, max: 300, find: true, sort: true, key: true, column: true }),
    /** Its number in the list, as the list writes it: `4.2`, `R-17`. */
    code: text({ max: 40, find: true, key: true, column: true }),
    listId: ref('requirement_list', { required: true, once: true, column: true }),
    priority: choice(priorities, { required: true, column: true }),
    /** With which release it is wanted, from 1. */
    release: integer({ min: 1, max: 99, kept: true, sort: true, column: true }),
    kind: choice(requirementKinds),
    weight: integer({ max: 100 }),
    about: longText(),
    criterion: longText(),
    ownerId: ref('member', { column: true }),
    state: choice(requirementStates, { kept: true, column: true }),
  },
  { plural: 'requirements', title: 'name', owners: ['ownerId'] },
)
export const {
  list: listRequirements,
  count: countRequirements,
  export: exportRequirements,
  create: createRequirement,
  get: getRequirement,
  update: updateRequirement,
  remove: removeRequirement,
  restore: restoreRequirement,
} = crud(requirement)
