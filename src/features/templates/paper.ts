import { type Locale, languageTag } from '#kit/i18n.ts'
import { digitsOf, type Money } from '#kit/money.ts'
import { phrase } from '#kit/phrases.ts'
import { type Adjustment, type Part, type Tax, type TaxMode, totalsOf } from '#kit/totals.ts'
import { sumInWords } from '#kit/words.ts'
import type { LetterheadContents } from './contract.ts'

/** One line of a paper; quantity and unit price are decimal text. */
export type PaperLine = {
  name: string
  about?: string | null | undefined
  quantity: string
  unit?: string | null | undefined
  price: string
  discount?: Part | null | undefined
  tax?: Tax | null | undefined
}
/** What an offer says, before it is written in a language. Days are ISO 8601. */
export type OfferFacts = {
  seller: LetterheadContents
  buyer: { name: string; address: string | null; taxId: string | null; person: string | null }
  manager: { name: string | null; email: string | null }
  title: string
  number: string
  date: string
  validUntil: string | null
  currency: string
  mode: TaxMode
  /** The law by which no tax is taken. */
  ground: string | null
  lines: readonly PaperLine[]
  discount: Part | null
  intro: string | null
  terms: string | null
}
/** Where the picture of a letterhead lies for the templates. */
export const logoPath = '/logo'

const writer = (locale: Locale, currency: string) => {
  const tag = languageTag[locale]
  const digits = digitsOf(currency)
  // Making a format takes longer than using it a hundred times.
  const format = (options: Intl.NumberFormatOptions) => {
    const made = new Intl.NumberFormat(tag, options)
    return (text: string) => made.format(text as Intl.StringNumericLiteral)
  }
  const sum = format({ minimumFractionDigits: digits })
  const money = format({
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
  })
  return {
    number: format({ maximumFractionDigits: 6 }),
    price: format({ minimumFractionDigits: digits, maximumFractionDigits: 6 }),
    sum: (minor: number) => sum(`${minor}e-${digits}`),
    money: ({ minor }: Money) => money(`${minor}e-${digits}`),
    day: (iso: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso)),
  }
}

const adjustmentsOf = (discount: Part | null): Adjustment[] =>
  discount ? [{ kind: 'discount', of: discount }] : []

/** The house as a template is told it. */
export const sellerPaper = (seller: LetterheadContents) => ({
  name: seller.name,
  address: seller.address,
  phone: seller.phone,
  email: seller.email,
  site: seller.site,
  identifiers: seller.identifiers,
  bank: seller.bank,
  signatory: seller.signatory,
  signatoryPosition: seller.signatoryPosition,
  logo: seller.logo === null ? null : logoPath,
})

/** What a template of an offer is told: words and numbers as its language writes them, and nothing to be worked out any more. */
export const offerPaper = (facts: OfferFacts, locale: Locale) => {
  const { currency, mode, ground, lines, discount, seller } = facts
  const write = writer(locale, currency)
  const say = (key: string, params?: Record<string, unknown>) => phrase(locale, key, params)
  const lineTerms = lines.map(({ quantity, price, discount: off = null, tax = null }) => ({
    quantity,
    price,
    discount: off,
    tax,
  }))
  const totals = totalsOf(lineTerms, { currency, mode, adjustments: adjustmentsOf(discount) })
  const part = (of: Part | null | undefined) =>
    of ? ('percent' in of ? `${write.number(of.percent)} %` : write.sum(of.minor)) : null
  const total = { minor: totals.total, currency }
  return {
    seller: sellerPaper(seller),
    buyer: facts.buyer,
    manager: facts.manager,
    offer: {
      title: facts.title,
      number: facts.number,
      date: write.day(facts.date),
      validUntil: facts.validUntil && write.day(facts.validUntil),
      currency,
      intro: facts.intro,
      terms: facts.terms,
      lines: lines.map((line, at) => ({
        place: at + 1,
        name: line.name,
        about: line.about ?? null,
        quantity: write.number(line.quantity),
        unit: line.unit ?? null,
        price: write.price(line.price),
        discount: part(line.discount),
        tax: mode === 'none' || !line.tax ? null : `${write.number(line.tax.rate)} %`,
        amount: write.sum(totals.lines[at]!.amount),
      })),
      sum: write.sum(totals.sum),
      discount: totals.discount === 0 ? null : write.sum(totals.discount),
      net: write.sum(totals.net),
      taxes: totals.groups.map(({ rate, net, tax }) => ({
        label: say(mode === 'included' ? 'paper.taxIncluded' : 'paper.taxAdded', {
          rate: write.number(rate),
        }),
        base: write.sum(net),
        amount: write.sum(tax),
      })),
      taxNote:
        mode === 'none' ? say('paper.taxNone') + (ground ? say('paper.taxGround', { ground }) : '') : null,
      total: write.money(total),
      words: sumInWords(total, locale),
    },
  }
}
export type OfferPaper = ReturnType<typeof offerPaper>
