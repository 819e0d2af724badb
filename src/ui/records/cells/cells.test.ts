import { expect, test } from 'vitest'
import { colourOfId, colourOfOption, initials } from './colours.ts'
import { addressLine, hostOf, lengthOf, lengthText, phoneHref, phoneText } from './spell.ts'

test('names are shortened in their own script', () => {
  expect(['Anna Berg', 'Мария', '王小明', ' jo ', ''].map(initials)).toEqual(['AB', 'М', '小明', 'J', ''])
})

test('options have the colour of their place, or their own, and long lists none', () => {
  expect(['potential', 'current', 'former'].map((o, _, all) => colourOfOption(all, o))).toEqual([
    'blue',
    'teal',
    'gray',
  ])
  expect(colourOfOption(['red', 'lime'], 'lime')).toBe('lime')
  expect(colourOfOption(['a', 'b', 'c', 'd', 'e', 'f'], 'a')).toBe('gray')
  expect(colourOfId('abc')).toBe(colourOfId('abc'))
})

test('telephone numbers are grouped for the eye and dialled as stored', () => {
  expect(phoneText('+74951234567;ext=12')).toBe('+7 495 123-45-67 #12')
  expect(phoneText('+8613800138000')).toBe('+86 138 0013 8000')
  expect(phoneText('ask at the gate')).toBe('ask at the gate')
  expect(phoneHref('+74951234567;ext=12')).toBe('tel:+74951234567;ext=12')
})

test('addresses read in the order of the language', () => {
  const address = { street: 'Lane 1', city: 'Port', country: 'DE', label: 'Depot' }
  expect(addressLine(address, 'en')).toBe('Depot: Lane 1, Port, Germany')
  expect(addressLine(address, 'zh')).toBe('Depot: 德国 Port Lane 1')
  expect(hostOf('https://www.example.com/')).toBe('example.com')
})

test('lengths are read as minutes, or with a colon, and shown as a clock would', () => {
  expect(['5', '3:05', ':40', '1:02:03', '', 'x', '1:2:3:4'].map(lengthOf)).toEqual([
    300,
    185,
    40,
    3723,
    null,
    null,
    null,
  ])
  expect([0, 65, 3723].map(lengthText)).toEqual(['0:00', '1:05', '1:02:03'])
})
