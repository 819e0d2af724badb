import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type ClauseType, clauseTypes } from './contract-types.ts'
import { typesOf } from './types.ts'
import type { Locale } from '#kit/i18n.ts'

// How well clauses are told apart, on the third written first and never used for tuning, and on the rest.

const folder = 'test/review'
const parts = ['frozen', 'rest'] as const
const languages: readonly Locale[] = ['en', 'zh', 'ru']
const pathOf = (part: string, language: Locale) => `${folder}/${part}.${language}.jsonl`

const least = { recall: 0.9, precision: 0.8 }

type Labelled = { text: string; types: ClauseType[] }
type Count = { hit: number; extra: number; missed: number }

const labelled = (path: string): Labelled[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)

const counted = (rows: readonly Labelled[], language: Locale): Map<ClauseType, Count> => {
  const counts = new Map(clauseTypes.map((type) => [type, { hit: 0, extra: 0, missed: 0 }]))
  for (const { text, types } of rows) {
    const found = new Set(typesOf({ heading: '', text }, language))
    for (const type of clauseTypes) {
      const count = counts.get(type)!
      if (found.has(type)) count[types.includes(type) ? 'hit' : 'extra']++
      else if (types.includes(type)) count.missed++
    }
  }
  return counts
}

const figures = (counts: ReadonlyMap<ClauseType, Count>) => {
  const sum = (key: keyof Count) => [...counts.values()].reduce((total, count) => total + count[key], 0)
  const [hit, extra, missed] = [sum('hit'), sum('extra'), sum('missed')]
  const worst = [...counts]
    .sort(([, a], [, b]) => b.extra + b.missed - a.extra - a.missed)
    .slice(0, 8)
    .map(([type, { extra, missed }]) => `${type} +${extra} −${missed}`)
  return { precision: hit / (hit + extra), recall: hit / (hit + missed), worst: worst.join(', ') }
}

test('the frozen third is what was frozen', () => {
  const sums = `${folder}/frozen.sha256`
  for (const line of readFileSync(sums, 'utf8').trim().split('\n')) {
    const [sum, name = ''] = line.split(/\s+\*?/)
    expect(
      createHash('sha256')
        .update(readFileSync(`${folder}/${name}`))
        .digest('hex'),
    ).toBe(sum)
  }
})

for (const part of parts)
  for (const language of languages)
    test(`S0-08 clauses are told apart: ${part}, ${language}`, () => {
      const { precision, recall, worst } = figures(counted(labelled(pathOf(part, language)), language))
      console.log(
        `${part} ${language}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ${worst}`,
      )
      expect(recall).toBeGreaterThanOrEqual(least.recall)
      expect(precision).toBeGreaterThanOrEqual(least.precision)
    })
