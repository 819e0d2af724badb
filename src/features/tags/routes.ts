import { crudRoutes } from '#kit/crud-routes.ts'
import { tags } from './actions.ts'
import * as contract from './contract.ts'

export const tagRoutes = crudRoutes(
  contract.tag,
  {
    list: contract.listTags,
    create: contract.createTag,
    get: contract.getTag,
    update: contract.updateTag,
    remove: contract.removeTag,
  },
  tags,
)
