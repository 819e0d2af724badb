import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { qrOf } from './qr.ts'

const picture = (text: string) => qrOf(text).map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))

// Both were read back by a decoder that is not ours (jsQR).
test('a short word', () => {
  expect(picture('TESSERA')).toEqual([
    '#######.##.#..#######',
    '#.....#...##..#.....#',
    '#.###.#..#.#..#.###.#',
    '#.###.#.#####.#.###.#',
    '#.###.#.###.#.#.###.#',
    '#.....#.####..#.....#',
    '#######.#.#.#.#######',
    '........#.###........',
    '#...#.###.##.#####..#',
    '#....#...####....####',
    '########...#..###..#.',
    '##.###.###...##.#....',
    '...#.##..#..###..##.#',
    '........##..###...#.#',
    '#######.#...##..#.##.',
    '#.....#..####..#...##',
    '#.###.#.####..#..##.#',
    '#.###.#..####..#..###',
    '#.###.#..###..#.#.#..',
    '#.....#..##..##.#....',
    '#######.##..####..#.#',
  ])
})

test('a long text, in several blocks and with the version in the corners', () => {
  const grid = picture('otpauth '.repeat(50))
  expect(grid).toHaveLength(77)
  expect(createHash('sha256').update(grid.join('\n')).digest('hex')).toBe(
    '4460c42d3ab6ab3d7b7ed8700560e2fdeb3a5e37007c400b006b6ec3645d2f38',
  )
})

test('the code grows with the text and says when it cannot', () => {
  expect([1, 14, 15, 84, 85, 666].map((bytes) => qrOf('x'.repeat(bytes)).length)).toEqual([
    21, 21, 25, 37, 41, 97,
  ])
  expect(qrOf('Ж')).toHaveLength(21)
  expect(() => qrOf('x'.repeat(667))).toThrow(RangeError)
})
