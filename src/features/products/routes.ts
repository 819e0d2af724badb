import { crudRoutes } from '#kit/crud-routes.ts'
import { products } from './actions.ts'
import * as contract from './contract.ts'

export const productRoutes = crudRoutes(
  contract.product,
  {
    list: contract.listProducts,
    count: contract.countProducts,
    export: contract.exportProducts,
    create: contract.createProduct,
    get: contract.getProduct,
    update: contract.updateProduct,
    remove: contract.removeProduct,
    restore: contract.restoreProduct,
  },
  products,
)
