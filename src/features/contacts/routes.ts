import { crudRoutes } from '#kit/crud-routes.ts'
import { contacts } from './actions.ts'
import * as contract from './contract.ts'

export const contactRoutes = crudRoutes(
  contract.contact,
  {
    list: contract.listContacts,
    count: contract.countContacts,
    export: contract.exportContacts,
    create: contract.createContact,
    get: contract.getContact,
    update: contract.updateContact,
    remove: contract.removeContact,
    restore: contract.restoreContact,
  },
  contacts,
)
