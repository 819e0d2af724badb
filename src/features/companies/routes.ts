import { crudRoutes } from '#kit/crud-routes.ts'
import { companies } from './actions.ts'
import * as contract from './contract.ts'

export const companyRoutes = crudRoutes(
  contract.company,
  {
    list: contract.listCompanies,
    count: contract.countCompanies,
    export: contract.exportCompanies,
    create: contract.createCompany,
    get: contract.getCompany,
    update: contract.updateCompany,
    remove: contract.removeCompany,
    restore: contract.restoreCompany,
  },
  companies,
)
