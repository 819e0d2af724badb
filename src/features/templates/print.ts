import { readFileSync } from 'node:fs'
import type { Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { type Job, type Outcome, pagesIn, setType } from '#kit/typst/typst.ts'
import type { LetterheadContents, Look } from './contract.ts'
import { logoPath, type OfferFacts, type OfferPaper, offerPaper } from './paper.ts'
import { missingIn, prelude, unknownIn } from './rules.ts'

const layout = readFileSync(new URL('./ready/offer.typ', import.meta.url), 'utf8')

/** The ready-made template of an offer in a language: one layout, and the words of the language in it. */
export const readySource = (locale: Locale): string =>
  layout.replace(/«([\w.]+)»/g, (_, key: string) => phrase(locale, key))

type Printed = { source: string; paper: OfferPaper; seller: LetterheadContents; at: Temporal.Instant }

/** Prints a paper; the same paper at the same moment gives the same bytes. */
export const print = ({ source, paper, seller, at }: Printed, as: Job['as']): Promise<Outcome> =>
  setType(
    {
      source: prelude + source,
      data: paper,
      files: seller.logo === null ? {} : { [logoPath]: Buffer.from(seller.logo, 'base64') },
      at,
    },
    as,
  )

/** Prints a paper to look at, and says what is wrong with its template or missing in it. */
export const look = async (printed: Printed): Promise<Look> => {
  const outcome = await print(printed, ['svg'])
  const { source, paper } = printed
  const names = { unknown: unknownIn(source), missing: missingIn(source, paper) }
  if ('problems' in outcome) return { svg: null, pages: [], problems: outcome.problems, ...names }
  const svg = outcome.svg ?? ''
  return { svg, pages: pagesIn(svg), problems: [], ...names }
}

const unitPrices = ['1490', '250', '87.5', '12000']

/** An offer nobody has made, to try templates with: six lines, a discount, two rates of tax. */
export const exampleOffer = (seller: LetterheadContents, locale: Locale): OfferFacts => {
  const say = (key: string) => phrase(locale, `paper.example.${key}`)
  return {
    seller: { ...seller, name: seller.name || say('seller') },
    buyer: { name: say('buyer'), address: say('address'), taxId: '7707083893', person: say('person') },
    manager: { name: say('manager'), email: 'manager@example.com' },
    title: say('title'),
    number: `${seller.prefix}2026-0042`,
    date: '2026-03-02',
    validUntil: '2026-03-31',
    currency: { en: 'GBP', zh: 'CNY', ru: 'RUB' }[locale],
    mode: 'added',
    ground: null,
    lines: Array.from({ length: 6 }, (_, n) => ({
      name: say(`line.${n % 4}`),
      about: n === 0 ? say('about') : null,
      quantity: String(2 + n * 3),
      unit: say('unit'),
      price: unitPrices[n % 4]!,
      discount: n === 2 ? { percent: '5' } : null,
      tax: { category: 'standard', rate: n === 5 ? '10' : '20' },
    })),
    discount: { percent: '3' },
    intro: say('intro'),
    terms: say('terms'),
  }
}

/** What a template is told of the example. */
export const examplePaper = (seller: LetterheadContents, locale: Locale): OfferPaper =>
  offerPaper(exampleOffer(seller, locale), locale)

/** A template tried with the example. */
export const lookAtExample = (source: string, locale: Locale, seller: LetterheadContents): Promise<Look> =>
  look({
    source,
    paper: examplePaper(seller, locale),
    seller,
    at: Temporal.Instant.from('2026-03-02T09:00:00Z'),
  })
