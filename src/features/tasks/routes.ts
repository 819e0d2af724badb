import { crudRoutes } from '#kit/crud-routes.ts'
import { tasks } from './actions.ts'
import * as contract from './contract.ts'

export const taskRoutes = crudRoutes(
  contract.task,
  {
    list: contract.listTasks,
    count: contract.countTasks,
    export: contract.exportTasks,
    create: contract.createTask,
    get: contract.getTask,
    update: contract.updateTask,
    remove: contract.removeTask,
    restore: contract.restoreTask,
  },
  tasks,
)
