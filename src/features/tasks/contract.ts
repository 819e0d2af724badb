import { choice, instant, longText, ref, subject, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'

export const taskStates = ['open', 'done', 'cancelled'] as const

/** A thing somebody is to do by a time about a record. None of the four may be missing. */
export const task = noun(
  'task',
  {
    title: text({ required: true, find: true, column: true }),
    subject: subject(['company', 'contact', 'deal', 'lead'], { required: true, column: true }),
    assigneeId: ref('member', { required: true, column: true }),
    authorId: ref('member', { fixed: true, required: true, column: true }),
    dueAt: instant({ required: true, sort: true, column: true }),
    remindAt: instant(),
    state: choice(taskStates, { kept: true, column: true }),
    doneAt: instant({ fixed: true }),
    about: longText(),
  },
  { plural: 'tasks', title: 'title', owners: ['assigneeId', 'authorId'] },
)
export const {
  list: listTasks,
  count: countTasks,
  export: exportTasks,
  create: createTask,
  get: getTask,
  update: updateTask,
  remove: removeTask,
  restore: restoreTask,
} = crud(task)
