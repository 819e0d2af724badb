import { describe, expect, test } from 'vitest'
import { addresses, phones, text } from '#kit/fields.ts'
import { changedFields, cleaned, conflictsOf, effectOf, isBlank, reverseOf, titleOf } from './edits.ts'
import type { AnyRecord } from './pages.ts'

const record = (fields: Record<string, unknown>, version = 1): AnyRecord => ({
  id: 'r',
  version,
  createdAt: '',
  createdBy: null,
  updatedAt: '',
  deletedAt: null,
  can: [],
  ...fields,
})

describe('an edit', () => {
  const before = record({ name: 'North', phones: ['+1'], ownerId: null, about: null })

  test('is only what changes something', () => {
    expect(effectOf({ name: 'North', phones: ['+1', '+2'], about: '' }, before)).toEqual({
      phones: ['+1', '+2'],
    })
  })

  test('is taken back by the values before it', () => {
    expect(reverseOf({ name: 'South', ownerId: 'm' }, before)).toEqual({ name: 'North', ownerId: null })
  })

  test('meets another edit only where both changed the same field to different values', () => {
    const edit = { name: 'South', ownerId: 'm' }
    expect(conflictsOf(edit, before, record({ ...before, phones: [] }, 2))).toEqual([])
    expect(conflictsOf(edit, before, record({ ...before, name: 'West' }, 2))).toEqual(['name'])
    expect(conflictsOf(edit, before, record({ ...before, name: 'South' }, 2))).toEqual([])
  })

  test('leaves a mark on the fields that differ', () => {
    expect(changedFields(before, record({ ...before, name: 'West' }, 2))).toEqual(['name'])
  })

  test('is sent without what was left empty', () => {
    expect(cleaned(text(), '  North ')).toBe('North')
    expect(cleaned(text(), '  ')).toBeNull()
    expect(cleaned(phones(), ['+1', ' ', ''])).toEqual(['+1'])
    expect(cleaned(addresses(), [{}, { city: 'Port' }])).toEqual([{ city: 'Port' }])
  })

  test('knows blank values and titles', () => {
    expect([null, undefined, '', []].every(isBlank)).toBe(true)
    expect([0, false, 'a', ['']].some(isBlank)).toBe(false)
    expect(titleOf(record({ name: ' ' }), 'name')).toBeUndefined()
    expect(titleOf(before, 'name')).toBe('North')
  })
})
