import { describe, expect, test } from 'vitest'
import { choice, flag, instant, links, ref, text } from '#kit/fields.ts'
import { noun } from '#kit/noun.ts'
import { columnsFrom, columnsText, moveColumn, resizeColumn, toggleColumn } from './columns.ts'
import { daysFromToday, offeredDays, relativeDay } from './days.ts'
import {
  addItem,
  draftOf,
  dropItem,
  emptyDraft,
  filterText,
  firstCondition,
  isComplete,
  joinBy,
  putCondition,
  withOperator,
} from './filters.ts'
import { dropRecords, type AnyRecord, type Pages, patchRecord, rowsOf } from './pages.ts'
import { differs, effective, listSearch, searchFor, searchOfView, searchParams } from './search.ts'

const ship = noun(
  'ship',
  {
    name: text({ required: true, sort: true, column: true }),
    flag: choice(['red', 'blue'], { column: true }),
    armed: flag(),
    captainId: ref('member', { column: true }),
    tags: links('tag', { table: 'ship_tag', self: 'ship_id', other: 'tag_id' }),
    sailsAt: instant({ sort: true }),
  },
  { plural: 'ships', title: 'name', owners: ['captainId'] },
)

describe('the URL of a list', () => {
  test('reads what a router made of it and writes it back', () => {
    const raw = { find: 12, filter: { and: [['flag', 'in', ['red']]] }, deleted: true, other: 'x' }
    const search = listSearch(raw)
    expect(search).toEqual({ find: '12', filter: '{"and":[["flag","in",["red"]]]}', deleted: 'true' })
    expect(searchParams(search)).toEqual({ find: '12', filter: raw.filter, deleted: 'true' })
  })

  test('wins over the view, also where it is empty', () => {
    const view = { filter: '["armed","is",true]', sort: 'name' }
    expect(effective({ view: 'v' }, view)).toEqual(view)
    expect(effective({ filter: '', sort: '-name' }, view)).toEqual({ sort: '-name' })
  })

  test('carries only what differs from the view, and comes back as the same list', () => {
    const view = { filter: '["armed","is",true]', sort: 'name' }
    const query = { sort: 'name', find: 'north' }
    expect(differs(query, view)).toBe(true)
    const search = searchFor(query, view, 'v')
    expect(search).toEqual({ view: 'v', find: 'north', filter: '' })
    expect(effective(search, view)).toEqual(query)
    expect(searchFor(view, view, undefined)).toEqual({})
  })

  test('of a saved view says all of it', () => {
    expect(searchOfView({ filter: '["armed","is",true]', find: '' }, 'v')).toEqual({
      view: 'v',
      filter: '["armed","is",true]',
    })
  })
})

describe('a filter', () => {
  const nested = '{"and":[["name","contains","a"],{"or":[["flag","in",["red"]],["armed","is",true]]}]}'

  test('goes from text to draft and back', () => {
    expect(filterText(draftOf(nested)!)).toBe(nested)
    expect(filterText(draftOf('["armed","is",true]')!)).toBe('{"and":[["armed","is",true]]}')
    expect(draftOf('')).toBe(emptyDraft)
  })

  test('that nests deeper, or is no filter, is not edited', () => {
    expect(draftOf('{"and":[{"or":[{"and":[]}]}]}')).toBeUndefined()
    expect(draftOf('{"and":')).toBeUndefined()
  })

  test('leaves out what is not said to the end', () => {
    const draft = addItem(addItem(emptyDraft, ['name', 'contains', '']), {
      join: 'or',
      items: [['flag', 'in', []]],
    })
    expect(filterText(draft)).toBeUndefined()
    expect(isComplete(['name', 'empty'])).toBe(true)
    expect(isComplete(['sailsAt', 'between', ['today', '']])).toBe(false)
    expect(isComplete(['armed', 'is', false])).toBe(true)
  })

  test('is edited in place', () => {
    let draft = draftOf(nested)!
    draft = addItem(draft, ['captainId', 'in', ['me']], 1)
    draft = putCondition(draft, [1, 0], ['flag', 'notIn', ['blue']])
    draft = joinBy(joinBy(draft, 'or'), 'and', 1)
    expect(JSON.parse(filterText(draft)!)).toEqual({
      or: [
        ['name', 'contains', 'a'],
        {
          and: [
            ['flag', 'notIn', ['blue']],
            ['armed', 'is', true],
            ['captainId', 'in', ['me']],
          ],
        },
      ],
    })
    draft = dropItem(dropItem(dropItem(draft, [1, 0]), [1, 0]), [1, 0])
    expect(draft.items).toEqual([['name', 'contains', 'a']])
  })

  test('keeps a value under another operator while it fits', () => {
    expect(withOperator(['flag', 'in', ['red']], 'notIn')).toEqual(['flag', 'notIn', ['red']])
    expect(withOperator(['flag', 'in', ['red']], 'empty')).toEqual(['flag', 'empty'])
    expect(withOperator(['sailsAt', 'on', 'today'], 'between')).toEqual(['sailsAt', 'between'])
  })

  test('begins with the operator people mean', () => {
    expect(firstCondition('name', ship.fields.name)).toEqual(['name', 'contains'])
    expect(firstCondition('armed', ship.fields.armed)).toEqual(['armed', 'is', true])
    expect(firstCondition('sailsAt', ship.fields.sailsAt)).toEqual(['sailsAt', 'on'])
    expect(firstCondition('tags', ship.fields.tags)).toEqual(['tags', 'in'])
  })

  test('knows days relative to today', () => {
    expect(offeredDays.map((d) => daysFromToday(relativeDay(d)))).toEqual([...offeredDays])
    expect(daysFromToday('2026-01-01')).toBeUndefined()
  })
})

describe('columns', () => {
  test('are the catalogue’s until chosen, with the title first', () => {
    expect(columnsFrom(ship, undefined).map((c) => c.key)).toEqual(['name', 'flag', 'captainId'])
    expect(columnsFrom(ship, 'sailsAt,name:300,nonsense,flag').map((c) => [c.key, c.width])).toEqual([
      ['name', 300],
      ['sailsAt', 170],
      ['flag', 140],
    ])
  })

  test('leave out what the reader may not see', () => {
    expect(columnsFrom(ship, 'flag,captainId', new Set(['flag'])).map((c) => c.key)).toEqual([
      'name',
      'captainId',
    ])
  })

  test('come back from their text', () => {
    const columns = resizeColumn(toggleColumn(ship, columnsFrom(ship, undefined), 'createdAt'), 'flag', 201.4)
    expect(columnsText(ship, columns)).toBe('name,flag:201,captainId,createdAt')
    expect(columnsFrom(ship, columnsText(ship, columns))).toEqual(columns)
    expect(columnsText(ship, columnsFrom(ship, undefined))).toBeUndefined()
  })

  test('move and go, but the title stays first', () => {
    const columns = columnsFrom(ship, undefined)
    expect(moveColumn(columns, 'captainId', -9).map((c) => c.key)).toEqual(['name', 'captainId', 'flag'])
    expect(moveColumn(columns, 'name', 1)).toEqual(columns)
    expect(toggleColumn(ship, columns, 'name')).toEqual(columns)
    expect(toggleColumn(ship, columns, 'flag').map((c) => c.key)).toEqual(['name', 'captainId'])
  })
})

describe('loaded pages', () => {
  const record = (id: string, name = id): AnyRecord => ({
    id,
    name,
    version: 1,
    createdAt: '',
    createdBy: null,
    updatedAt: '',
    deletedAt: null,
    can: [],
  })
  const data: Pages = {
    pages: [
      { items: [record('a'), record('b')], refs: {}, next: 'x' },
      { items: [record('b'), record('c')], refs: {}, next: null },
    ],
    pageParams: [undefined, 'x'],
  }

  test('show a row once', () => {
    expect(rowsOf(data).map((r) => r.record.id)).toEqual(['a', 'b', 'c'])
  })

  test('take a change of one record and the names it brings', () => {
    const refs = { m: { noun: 'member', title: 'Mo' } }
    const after = patchRecord(data, 'c', (r) => ({ ...r, name: 'new', refs }), refs)
    expect(rowsOf(after)[2]).toEqual({ record: { ...record('c'), name: 'new' }, refs })
    expect(after.pages[0]).toBe(data.pages[0])
    expect(patchRecord(data, 'z', (r) => r)).toBe(data)
  })

  test('lose and win records', () => {
    expect(rowsOf(dropRecords(data, new Set(['b']))).map((r) => r.record.id)).toEqual(['a', 'c'])
    expect(dropRecords(data, new Set(['z']))).toBe(data)
  })
})
