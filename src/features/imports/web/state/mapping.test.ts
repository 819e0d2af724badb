import { describe, expect, test } from 'vitest'
import type { Options } from '../../contract.ts'
import {
  applyTemplate,
  assign,
  type Column,
  completed,
  dateQuestions,
  isMapped,
  missingRequired,
  possibleKeys,
  type Preview,
  sameOptions,
  templateFit,
} from './mapping.ts'

const column = (header: string, suggested: string | null, more: Partial<Column> = {}): Column => ({
  header,
  samples: [],
  suggested,
  confidence: suggested ? 1 : 0,
  dates: 'none',
  numbers: 'none',
  own: false,
  ...more,
})
const columns = [
  column('Tessera: row', null, { own: true }),
  column('Name', 'name'),
  column('INN', 'taxId'),
  column('Phone', 'phones'),
  column('Phone 2', null),
  column('Since', 'createdAt', { dates: 'ambiguous', samples: ['03/04/2025'] }),
]
const preview: Preview = {
  format: 'csv',
  encoding: 'utf-8',
  confidence: 1,
  encodings: [],
  delimiter: ',',
  sheets: [],
  sheet: null,
  header: 1,
  columns,
  rows: [],
  targets: [],
  key: ['taxId', 'name'],
  templates: [],
}
const fresh = completed({}, preview)

describe('what a fresh draft begins with', () => {
  test('suggestions and keys of the file, without the columns a verdict file added', () => {
    expect(fresh.mapping).toEqual({
      Name: 'name',
      INN: 'taxId',
      Phone: 'phones',
      'Phone 2': null,
      Since: 'createdAt',
    })
    expect(fresh).toMatchObject({ noun: 'company', key: ['taxId', 'name'], onMatch: 'update' })
  })
  test('what was chosen before stays, also that a column is left out', () => {
    const chosen: Options = { mapping: { Name: 'legalName', INN: null }, key: [], onMatch: 'skip' }
    expect(completed(chosen, preview)).toMatchObject({
      mapping: { Name: 'legalName', INN: null, Phone: null },
      key: [],
      onMatch: 'skip',
    })
  })
  test('a mapping of other column names, as before another encoding was chosen, gives way to the suggestions', () => {
    expect(completed({ mapping: { 'РќР°Р·РІР°РЅРёРµ': 'name' } }, preview).mapping).toEqual(fresh.mapping)
  })
})

describe('feeding a column into a field', () => {
  test('takes the field from the column that had it', () => {
    expect(assign(fresh, 'Phone 2', 'name').mapping).toMatchObject({ 'Phone 2': 'name', Name: null })
  })
  test('lets several columns feed a field that holds several values', () => {
    expect(assign(fresh, 'Phone 2', 'phones').mapping).toMatchObject({ Phone: 'phones', 'Phone 2': 'phones' })
  })
  test('drops a key that nothing feeds any more', () => {
    expect(assign(fresh, 'INN', null).key).toEqual(['name'])
  })
})

test('only fields that a column feeds and that tell records apart can be keys', () => {
  expect(possibleKeys('company', { A: 'taxId', B: 'about', C: 'contact.name', D: null })).toEqual(['taxId'])
})

test('S3-139 an ambiguous date column is asked about before rows can be read, never guessed', () => {
  expect(dateQuestions(fresh, columns).map(({ header }) => header)).toEqual(['Since'])
  expect(isMapped(fresh, columns)).toBe(false)
  expect(isMapped({ ...fresh, dates: { Since: 'dmy' } }, columns)).toBe(true)
  // A date that goes nowhere needs no answer.
  expect(isMapped(assign(fresh, 'Since', null), columns)).toBe(true)
})

test('nothing fed is nothing to bring in', () => {
  expect(isMapped({ noun: 'company', mapping: { Name: null } }, columns)).toBe(false)
})

test('a required field that nothing feeds is told, the mate’s only when any of the mate’s is fed', () => {
  expect(missingRequired(fresh)).toEqual([])
  expect(missingRequired(assign(fresh, 'Name', null))).toEqual(['name'])
  expect(missingRequired(assign(fresh, 'Phone 2', 'contact.phones'))).toEqual(['contact.name'])
})

test('S3-132 a sheet of leads needs its source, from a column or chosen for all of it, and something that says who asks', () => {
  const sheet: Options = { noun: 'lead', mapping: { Name: 'message' } }
  expect(missingRequired(sheet)).toEqual(['name', 'source'])
  expect(missingRequired({ ...sheet, source: 'event' })).toEqual(['name'])
  expect(missingRequired({ noun: 'lead', mapping: { Phone: 'phones', Name: 'source' } })).toEqual([])
  expect(completed({ noun: 'lead' }, preview).onMatch).toBe('skip')
})

test('a template feeds columns of the same name the same way and leaves out the others', () => {
  const template = {
    id: 'x',
    name: 'Old CRM',
    noun: 'company' as const,
    headers: ['Name', 'City'],
    options: {
      mapping: { Name: 'legalName', City: 'addresses.city' },
      key: ['legalName'],
      onMatch: 'fill' as const,
    },
  }
  const used = applyTemplate(fresh, template, ['Name', 'INN'])
  expect(used).toMatchObject({
    mapping: { Name: 'legalName', INN: null },
    key: ['legalName'],
    onMatch: 'fill',
  })
  expect(templateFit(template, ['Name', 'INN'])).toBe(0.5)
})

test('the order of keys makes no other options', () => {
  expect(
    sameOptions(
      { mapping: { a: '1', b: null }, key: ['x'] },
      { key: ['x'], mapping: { b: null, a: '1' }, noun: undefined },
    ),
  ).toBe(true)
  expect(sameOptions({ key: ['x', 'y'] }, { key: ['y', 'x'] })).toBe(false)
})
