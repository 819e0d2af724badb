import { expect, test } from 'vitest'
import { fieldRightOf, limitedFields, scopeOf, withFieldRight, withScope } from './matrix.ts'

const grants = {
  company: { verbs: { read: 'all', update: 'own' }, rest: 'hidden', fields: { name: 'frozen' } },
} as const

test('S1-34 a verb is given in a scope and taken away', () => {
  expect(scopeOf(withScope(grants, 'company', 'delete', 'team'), 'company', 'delete')).toBe('team')
  expect(scopeOf(withScope(grants, 'company', 'update', undefined), 'company', 'update')).toBeUndefined()
})

test('S1-34 who may change something may read it; who may not read it may do nothing with it', () => {
  expect(withScope({}, 'task', 'update', 'own')).toEqual({ task: { verbs: { read: 'own', update: 'own' } } })
  expect(withScope(grants, 'company', 'read', undefined)).toEqual({})
})

test('S1-34 an unnamed field gets the right of the rest', () => {
  expect(fieldRightOf(grants, 'company', 'name')).toBe('frozen')
  expect(fieldRightOf(grants, 'company', 'phones')).toBe('hidden')
  expect(fieldRightOf({}, 'company', 'phones')).toBe('open')
  expect(fieldRightOf(withFieldRight(grants, 'company', 'phones', 'open'), 'company', 'phones')).toBe('open')
  expect(withFieldRight(grants, 'company', 'name', 'hidden').company?.fields).toEqual({})
})

test('S1-34 what is closed is listed', () => {
  const noun = { name: 'company', verbs: ['read'], fields: ['name', 'phones'], owned: true }
  expect(limitedFields(withFieldRight(grants, 'company', 'phones', 'open'), noun)).toEqual([
    { field: 'name', right: 'frozen' },
  ])
})
