import { expect, test } from 'vitest'
import type { AnyRecord } from '../state/pages.ts'
import { columnsOf, inLanes, isLane } from './columns.ts'

const columns = ['a', 'b', 'won'].map((id) => ({ id, name: id, colour: 'gray' }))
const fits = ({ stageId, state }: AnyRecord, id: string) =>
  stageId === id && state === (id === 'won' ? 'won' : 'open')
const card = (id: string, stageId: string, more: object = {}) =>
  ({ id, stageId, state: 'open', stageSince: `2031-01-0${id}`, ...more }) as unknown as AnyRecord
const page = (columnId: string, ...items: AnyRecord[]) => ({ columnId, items, refs: {}, next: null })
const ids = (pages: ReturnType<typeof page>[], order = '-stageSince') =>
  columnsOf({ pages, pageParams: [] }, columns, { fits, order }).map(({ rows }) =>
    rows.map(({ record }) => record.id),
  )

test('a card stands in the column its record names, at its place in the order', () => {
  const pages = [
    page('a', card('4', 'a'), card('3', 'b'), card('1', 'a')),
    page('b', card('5', 'b'), card('2', 'b')),
  ]
  expect(ids(pages)).toEqual([['4', '1'], ['5', '3', '2'], []])
})

test('a card that two pages brought is shown once, and one lost where it stood nowhere', () => {
  const pages = [page('a', card('1', 'b'), card('2', 'a', { state: 'lost' })), page('b', card('1', 'b'))]
  expect(ids(pages)).toEqual([[], ['1'], []])
})

test('what has no value in the order comes last', () => {
  const of = (minor: number) => ({ amount: { minor, currency: 'EUR' } })
  const pages = [
    page('a', card('1', 'b', of(50)), card('2', 'b')),
    page('b', card('3', 'b', of(90)), card('4', 'b')),
  ]
  expect(ids(pages, '-amount')[1]).toEqual(['3', '1', '4', '2'])
})

test('lanes go by the owner’s name, nobody’s last', () => {
  const refs = { x: { noun: 'member', title: 'Zoe' }, y: { noun: 'member', title: 'Ann' } }
  const rows = ['x', null, 'y', 'x'].map((ownerId, i) => ({
    record: card(String(i), 'a', { ownerId }),
    refs,
  }))
  const drawn = inLanes(rows, 'Nobody').map((item) => (isLane(item) ? item.heading : item.record.id))
  expect(drawn).toEqual(['Ann', '2', 'Zoe', '0', '3', 'Nobody', '1'])
})
