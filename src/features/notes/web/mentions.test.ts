import { expect, test } from 'vitest'
import { bestFirst, mentionAt, mentionedIn, withMention } from './mentions.ts'

test('an @ begins a mention, but not within a mail address', () => {
  expect(mentionAt('ask @An', 7)).toEqual({ word: 'An', start: 4 })
  expect(mentionAt('@', 1)).toEqual({ word: '', start: 0 })
  expect(mentionAt('（@王', 3)).toEqual({ word: '王', start: 1 })
  expect(mentionAt('me@port', 7)).toBeUndefined()
  expect(mentionAt('ask @An now', 11)).toBeUndefined()
})

test('a chosen name is written out once, with one space after it', () => {
  expect(withMention('ask @An now', 4, 7, 'Anna Berg')).toEqual({ text: 'ask @Anna Berg now', cursor: 15 })
})

test('only mentions that still stand in the text count', () => {
  expect(mentionedIn('ask @Anna Berg', { a: 'Anna Berg', b: 'Mo' })).toEqual(['a'])
})

test('names that begin with what is typed are offered first', () => {
  expect(
    bestFirst([{ title: 'Ada Holt' }, { title: 'Olga Berg' }, { title: 'Mo Olsen' }], 'ol').map(
      (o) => o.title,
    ),
  ).toEqual(['Olga Berg', 'Mo Olsen', 'Ada Holt'])
})
