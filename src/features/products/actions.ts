import './policy.ts'
import { crudActions } from '#kit/crud.ts'
import { product } from './contract.ts'
import { defaults } from './rules.ts'

export const products = crudActions(product, { defaults: () => defaults })
