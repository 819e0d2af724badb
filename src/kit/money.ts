// Money as whole minor units of an ISO 4217 currency: no fraction is ever lost, and no two currencies are ever added up.

/** The active currencies of ISO 4217 (without funds, metals and test codes), in its order. */
export const currencies = (
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC ' +
  'CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ' +
  'ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK ' +
  'MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE ' +
  'SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF ' +
  'XPF YER ZAR ZMW ZWG'
).split(' ')

const known = new Set(currencies)
const digits = new Map<string, number>([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ').map((c) => [c, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((c) => [c, 3] as const),
])

/** A sum: whole minor units (cents, kopecks, fen) and an ISO 4217 code. */
export type Money = { minor: number; currency: string }

/** Whether prices are without tax at all (on a legal ground), hold it already, or get it on top. */
export const taxModes = ['none', 'included', 'added'] as const
export type TaxMode = (typeof taxModes)[number]

/** Whether a code is a currency of ISO 4217. */
export const isCurrency = (code: string): boolean => known.has(code)

const euro = new Set(
  'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK'.split(' '),
)

/** The currency people of a country (ISO 3166) most likely mean: a proposal, never a fact. */
export const currencyOf = (country: string): string =>
  euro.has(country) ? 'EUR' : (currencies.find((code) => code.startsWith(country)) ?? 'USD')

/** How many digits a currency has behind the point: ISO 4217's exponent, whatever a browser's own tables say. */
export const digitsOf = (currency: string): number => digits.get(currency) ?? 2

/** A sum in main units as plain decimal text: `{ minor: -1205, currency: 'EUR' }` → `-12.05`. */
export const decimalOf = ({ minor, currency }: Money): string => {
  const places = digitsOf(currency)
  const text = String(Math.abs(minor)).padStart(places + 1, '0')
  const sign = minor < 0 ? '-' : ''
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

/** The sum that plain decimal text names; undefined when it is none, has more digits than the currency, or is too large. */
export const moneyOf = (decimal: string, currency: string): Money | undefined => {
  const places = digitsOf(currency)
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal) ?? []
  if (whole === '' || fraction.replace(/0+$/, '').length > places) return undefined
  const minor = Number(`${sign}${whole}${fraction.slice(0, places).padEnd(places, '0')}`)
  return Number.isSafeInteger(minor) ? { minor: minor || 0, currency } : undefined
}

/** A sum as a language writes it, with the currency's short sign: `1 200,50 ₽`. */
export const moneyText = ({ minor, currency }: Money, tag: string): string =>
  new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: minor % 10 ** digitsOf(currency) === 0 ? 0 : digitsOf(currency),
    maximumFractionDigits: digitsOf(currency),
  }).format(decimalOf({ minor, currency }) as Intl.StringNumericLiteral)

/** Sums added up, each currency by itself, in the order in which they first occur. */
export const totals = (sums: readonly Money[]): Money[] => {
  const all = new Map<string, number>()
  for (const { minor, currency } of sums) all.set(currency, (all.get(currency) ?? 0) + minor)
  return [...all].map(([currency, minor]) => ({ minor, currency }))
}
