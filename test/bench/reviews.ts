import { readFileSync } from 'node:fs'
import { reviewText } from '#features/reviews/engine.ts'
import { read } from '#features/reviews/rules-read.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import { type Piece, redline } from '#kit/redline.ts'
import { dice } from './base.ts'
import { inTurns, type Times } from './measure.ts'

const languages = {
  en: { page: 3200, sample: 'service-en', heading: 'Conditions' },
  zh: { page: 1000, sample: 'licence-zh', heading: '条款' },
  ru: { page: 3400, sample: 'development-ru', heading: 'Условия' },
} satisfies Record<Locale, { page: number; sample: string; heading: string }>

const written = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** A contract of so many pages: a sample, then clauses labelled for the cues, eight to a section, over and over. */
const contractOf = (language: Locale, pages: number): string => {
  const { page, sample, heading } = languages[language]
  const clauses = written(`test/review/rest.${language}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
  let text = written(`src/features/reviews/samples/${sample}.txt`)
  for (let i = 0; text.length < pages * page; i++) {
    const section = 20 + Math.floor(i / 8)
    if (i % 8 === 0) text += `\n${section}. ${heading}`
    text += `\n${section}.${1 + (i % 8)}. ${clauses[i % clauses.length]}`
  }
  return text.slice(0, pages * page)
}

/** How long the review of a contract of 5, 50, 100 and 200 pages takes in each language, warm, on one core. */
export const benchReviews = async () => {
  const timesIn = (language: Locale) => {
    const review = (pages: number) => {
      const text = contractOf(language, pages)
      return async () => reviewText(text, 'customer', 'implementation')
    }
    const things = { five: review(5), fifty: review(50), hundred: review(100), twoHundred: review(200) }
    return inTurns(things, { rounds: 20, warm: 3 })
  }
  return { en: await timesIn('en'), zh: await timesIn('zh'), ru: await timesIn('ru') }
}

/** How long it takes to tell two versions of 50 pages apart, of which every tenth word was replaced and one clause was moved. */
export const benchRedlines = async (): Promise<Record<Locale, Times>> => {
  const words = new Intl.Segmenter('en', { granularity: 'word' })
  const versionsIn = (language: Locale) => {
    const roll = dice(50)
    const changed = (text: string) =>
      [...words.segment(text)]
        .map(({ segment, isWordLike }) => (isWordLike && roll() < 0.1 ? `w${roll()}` : segment))
        .join('')
    const before = read(contractOf(language, 50)).map(({ heading, text }): Piece => ({
      code: null,
      heading,
      text,
    }))
    const after = before.map((piece) => ({ ...piece, text: changed(piece.text) }))
    after.unshift(...after.splice(200, 1))
    return async () => redline(before, after)
  }
  const [en, zh, ru] = locales.map(versionsIn)
  return inTurns({ en: en!, zh: zh!, ru: ru! }, { rounds: 20, warm: 3 })
}
