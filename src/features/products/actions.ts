import './policy.ts'
import { crudActions } from '#kit/crud.ts'
import { product } from './contract.ts'
import { admit } from './rules.ts'

export const products = crudActions(product, {
  defaults: () => ({ kind: 'service', unit: 'piece', taxCategory: 'standard', active: true }),
  admit,
})
