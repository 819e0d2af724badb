import { crudRoutes } from '#kit/crud-routes.ts'
import { notes } from './actions.ts'
import * as contract from './contract.ts'

export const noteRoutes = crudRoutes(
  contract.note,
  {
    list: contract.listNotes,
    count: contract.countNotes,
    create: contract.createNote,
    get: contract.getNote,
    update: contract.updateNote,
    remove: contract.removeNote,
    restore: contract.restoreNote,
  },
  notes,
)
