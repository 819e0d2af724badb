import './policy.ts'
import { crudActions } from '#kit/crud.ts'
import { tag } from './contract.ts'

export const tags = crudActions(tag, { defaults: () => ({ color: 'gray' }) })
