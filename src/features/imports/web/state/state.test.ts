import { describe, expect, test } from 'vitest'
import { addsUp, isPreparing, pace, stretches } from './counts.ts'
import { ambiguousSample, twoReadings } from './dates.ts'
import type { Preview } from './mapping.ts'
import { exampleOf, moveKey } from './match.ts'
import { oddities, readAs, tellingCell } from './reading.ts'
import { blockedBy, nextStep, openStep, resumeAt, stepBefore } from './steps.ts'
import { verdictReader } from './verdict-file.ts'

const preview = (headers: string[], rows: string[][]): Preview => ({
  format: 'csv',
  encoding: 'windows-1251',
  confidence: 0.7,
  encodings: [],
  delimiter: ';',
  sheets: [],
  sheet: null,
  header: 1,
  columns: headers.map((header) => ({
    header,
    samples: [],
    suggested: null,
    confidence: 0,
    dates: 'none',
    numbers: 'none',
    own: false,
  })),
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  targets: [],
  key: [],
  templates: [],
})

describe('dates with two readings', () => {
  test('S3-139 both readings are spelt out', () => {
    expect(twoReadings('03/04/2025')).toEqual({ dmy: '2025-04-03', mdy: '2025-03-04' })
    expect(twoReadings('3.4.99')).toEqual({ dmy: '1999-04-03', mdy: '1999-03-04' })
  })
  test.each(['13/04/2025', '04/04/2025', '2025-04-03', 'soon', '0/4/2025'])(
    '%s has one reading or none',
    (text) => {
      expect(twoReadings(text)).toBeUndefined()
    },
  )
  test('the first sample that shows the question is asked about', () => {
    expect(ambiguousSample(['05/05/2025', ' 03/04/2025 10:00'])?.mdy).toBe('2025-03-04')
  })
})

describe('numbers', () => {
  const counts = { rows: 10, created: 5, updated: 0, skipped: 2, rejected: 3 }
  test('S3-033 the sum is checked, not believed', () => {
    expect(addsUp(counts)).toBe(true)
    expect(addsUp({ ...counts, rows: 11 })).toBe(false)
  })
  test('the bar shows what occurs, in shares of the whole', () => {
    expect(stretches(counts).map(({ verdict, share }) => [verdict, share])).toEqual([
      ['created', 0.5],
      ['skipped', 0.2],
      ['rejected', 0.3],
    ])
  })
  test('pace comes from two looks, and is not invented from one', () => {
    expect(pace({ at: 0, rows: 0 }, { at: 2000, rows: 500 }, 1000)).toEqual({
      perSecond: 250,
      secondsLeft: 2,
    })
    expect(pace({ at: 0, rows: 5 }, { at: 2000, rows: 5 }, 1000)).toBeUndefined()
  })
  test('what was tried or stopped on trial is still prepared; what was brought in is not', () => {
    expect(isPreparing({ state: 'done', mode: 'dry-run' })).toBe(true)
    expect(isPreparing({ state: 'running', mode: 'commit' })).toBe(false)
  })
})

describe('steps', () => {
  const here = preview(['Name'], [])
  const options = { noun: 'company', mapping: { Name: 'name' } } as const
  test('a step opens when those before it are settled', () => {
    expect(blockedBy('match', { noun: 'company', mapping: { Name: null } }, here)).toBe('mapping')
    expect(blockedBy('bring', options, here)).toBeNull()
    expect(openStep('bring', {}, here)).toBe('mapping')
    // As long as nobody knows, the reader stays where the address says.
    expect(openStep('bring', {}, undefined)).toBe('bring')
    expect(openStep('nonsense', options, here)).toBe('preview')
  })
  test('a draft goes on where it was left', () => {
    expect(resumeAt({ mode: null, options: {} })).toBe('preview')
    expect(resumeAt({ mode: null, options })).toBe('mapping')
    expect(resumeAt({ mode: 'dry-run', options })).toBe('try')
  })
  test('back and forth', () => {
    expect([nextStep('mapping'), stepBefore('mapping')]).toEqual(['match', 'preview'])
    expect([nextStep('bring'), stepBefore('preview')]).toEqual([undefined, undefined])
  })
})

describe('how a file reads', () => {
  test('another way to read it asks anew what the columns mean', () => {
    expect(
      readAs({ mapping: { a: 'name' }, key: ['name'], onMatch: 'fill' }, { encoding: 'koi8-r' }),
    ).toEqual({ onMatch: 'fill', encoding: 'koi8-r' })
  })
  test('what is odd is told with its number', () => {
    const odd = oddities(
      preview(
        ['Name', 'B', 'Phone', 'Phone (2)'],
        [
          ['x', '', '1', '2', '5'],
          ['\ufffd', '', '', ''],
        ],
      ),
    )
    expect(odd).toEqual([
      { code: 'long_rows', count: 1 },
      { code: 'nameless', count: 1 },
      { code: 'repeated', count: 1 },
      { code: 'damaged', count: 1 },
    ])
  })
  test('letters are shown by a cell that has some beyond ASCII', () => {
    expect(tellingCell(preview(['Name'], [['Acme'], ['Ромашка']]))).toBe('Ромашка')
  })
})

describe('matching', () => {
  test('is explained by a row of the file itself', () => {
    const sheet = preview(
      ['Firm', 'INN'],
      [
        ['Acme', ''],
        ['Ромашка', '7707083893'],
      ],
    )
    expect(
      exampleOf({ noun: 'company', mapping: { Firm: 'name', INN: 'taxId' }, key: ['taxId'] }, sheet),
    ).toEqual({ name: 'Ромашка', key: 'taxId', value: '7707083893' })
  })
  test('keys change places and stay within the list', () => {
    expect(moveKey(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
    expect(moveKey(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
  })
})

describe('a verdict file', () => {
  const head =
    '\ufeffTessera: row,Tessera: verdict,Tessera: column,Tessera: code,Tessera: reason,Tessera: record,Name,Since\r\n'
  test('S3-139 names the cell that is to blame, in pieces of any size', () => {
    const file = verdictReader(10)
    const text = `${head}3,rejected,Since,import.not_a_date,"Not a date, here.",,"'=Acme",32.13.2025\r\n`
    for (const letter of text) file.add(letter, false)
    file.add('', true)
    expect(file.found.headers).toEqual(['Name', 'Since'])
    expect(file.found.rows).toEqual([
      {
        line: 3,
        verdict: 'rejected',
        faulty: [1],
        reason: 'Not a date, here.',
        recordId: null,
        cells: ['=Acme', '32.13.2025'],
      },
    ])
  })
  test('is read no further than wanted', () => {
    const file = verdictReader(2)
    file.add(head + '1,created,,,,a,X,\r\n2,created,,,,b,Y,\r\n3,created,,,,c,Z,\r\n', true)
    expect(file.full()).toBe(true)
    expect(file.found.rows.map(({ recordId }) => recordId)).toEqual(['a', 'b'])
  })
})
