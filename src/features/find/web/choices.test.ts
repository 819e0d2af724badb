import { expect, test } from 'vitest'
import { choicesFor, marked } from './choices.ts'

const command = (id: string, label: string) => ({ id, label, icon: () => null, run: () => {} })
const commands = [command('new', 'Новая компания'), command('go', 'Перейти: Задачи')]
const found = [{ noun: 'company', id: '1', title: 'Ёлочный дом', field: null, text: null, mark: null }]

test('S3-049 records come before commands, and every word of a command must fit', () => {
  expect(choicesFor('ком', found, commands).map(({ key }) => key)).toEqual(['company/1', 'new'])
  expect(choicesFor('зад перей', [], commands).map(({ key }) => key)).toEqual(['go'])
  expect(choicesFor('', [], commands)).toHaveLength(2)
})

test('what matched is marked, whatever its case and with ё as е', () => {
  expect(marked('Ёлочный дом', 'елоч')).toEqual(['', 'Ёлоч', 'ный дом'])
  expect(marked('北京贸易', '贸易')).toEqual(['北京', '贸易', ''])
  expect(marked('Nordwind', 'x')).toEqual(['Nordwind'])
})
