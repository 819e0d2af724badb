import type { ContractKind } from '#features/contracts/contract.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import type { Money } from '#kit/money.ts'
import { type AgreedTerm, agreedTerms, type Cell, type Takeover } from './contract.ts'

// What the contracts of a set have to agree on, and how one comes to say what another does.

/** A contract of a set as far as the others ask of it. */
export type Part = {
  id: string
  kind: ContractKind
  ourRole: 'customer' | 'supplier'
  companyId: string | null
  dealId: string | null
  ruling: Locale
  /** The variables its text names, and what those hold. */
  asked: readonly string[]
  terms: Readonly<Record<string, unknown>>
}

type Words = Partial<Record<Locale, string>>
type Rows = readonly Readonly<Record<string, unknown>>[]

/** A term held against all contracts; `sum` and `deal` where it is about prices. */
export type Held = {
  term: AgreedTerm
  cells: Cell[]
  agrees: boolean
  takeovers: Takeover[]
  sum: Money | null
  deal: Money | null
}
type Found = Pick<Held, 'cells' | 'agrees' | 'takeovers'> & Partial<Pick<Held, 'sum' | 'deal'>>

const plain = (text: string) => text.trim().toLowerCase()

/** Whether two wordings agree in every language that both have; what shares none cannot be compared. */
const sameWords = (one: Words, other: Words): boolean =>
  locales.every((locale) => !one[locale] || !other[locale] || plain(one[locale]) === plain(other[locale]))

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null

const same = (one: unknown, other: unknown): boolean =>
  isWords(one) && isWords(other) ? sameWords(one, other) : one === other

/** Whether all that is said agrees; what is left open is asked for elsewhere. */
const allSame = (cells: readonly Cell[]): boolean => {
  const said = cells.flatMap(({ value }) => (value === null ? [] : [value]))
  return said.every((one) => said.every((other) => same(one, other)))
}

const variableCell = ({ asked, terms }: Part, name: string): Cell => ({
  asked: asked.includes(name),
  value: terms[name] ?? null,
})

/** Each pair of contracts of which one could take over what the other says. */
const pairs = (
  parts: readonly Part[],
  cells: readonly Cell[],
  takeover: (from: Part, into: Part, value: unknown) => Omit<Takeover, 'from' | 'into'>,
): Takeover[] =>
  parts.flatMap((from, f) =>
    parts.flatMap((into, i): Takeover[] => {
      const [given, now] = [cells[f]!, cells[i]!]
      return given.value === null ||
        !now.asked ||
        f === i ||
        (now.value !== null && same(given.value, now.value))
        ? []
        : [{ from: from.id, into: into.id, ...takeover(from, into, given.value) }]
    }),
  )

/** A variable that is to hold the same in all contracts that name it; words of further languages stay. */
const variable =
  (name: string) =>
  (parts: readonly Part[]): Found => {
    const cells = parts.map((part) => variableCell(part, name))
    const takeovers = pairs(parts, cells, (_, into, value) => ({
      kind: 'variable',
      name,
      was: into.terms[name] ?? null,
      is: isWords(value) ? { ...(into.terms[name] as Words | undefined), ...value } : value,
    }))
    return { cells, agrees: allSame(cells), takeovers }
  }

/** A field of the record that is to be the same. */
const field =
  (name: 'companyId' | 'dealId' | 'ruling') =>
  (parts: readonly Part[]): Found => {
    const cells = parts.map((part) => ({ asked: true, value: part[name] }))
    const takeovers = pairs(parts, cells, (_, into, value) => ({
      kind: 'field',
      name,
      was: into[name],
      is: value,
    }))
    return { cells, agrees: allSame(cells), takeovers }
  }

/** What is agreed by whoever writes the contracts, and cannot be taken over by one change. */
const told =
  (tell: (part: Part) => Cell) =>
  (parts: readonly Part[]): Found => {
    const cells = parts.map(tell)
    return { cells, agrees: allSame(cells), takeovers: [] }
  }

/** The day after a day, both ISO 8601. */
const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** Whether a contract is about works that end with go-live. */
export const isWorks = (kind: ContractKind): boolean => kind === 'implementation' || kind === 'development'

/**
 * How the start of one kind of contract fits the end of the works: `by` says which start still fits an end, and is what the later
 * contract takes over.
 */
const startAgainstWorks =
  (kind: ContractKind, fits: (start: string, end: string) => boolean, by: (end: string) => string) =>
  (parts: readonly Part[]): Found => {
    const nameOf = (part: Part) =>
      part.kind === kind ? 'term.start' : isWorks(part.kind) ? 'term.end' : null
    const cells = parts.map((part) => {
      const name = nameOf(part)
      return name === null ? { asked: false, value: null } : variableCell(part, name)
    })
    const takeovers = parts.flatMap((from, f) =>
      parts.flatMap((into, i): Takeover[] => {
        const [end, start] = [cells[f]!.value as string | null, cells[i]!.value as string | null]
        if (!isWorks(from.kind) || into.kind !== kind || !cells[i]!.asked || end === null) return []
        if (start !== null && fits(start, end)) return []
        return [
          { from: from.id, into: into.id, kind: 'variable', name: 'term.start', was: start, is: by(end) },
        ]
      }),
    )
    return { cells, agrees: takeovers.every(({ was }) => was === null), takeovers }
  }

const moduleOf = (row: Rows[number]): Words => (row['module'] ?? {}) as Words
const names = (words: Words): string[] => Object.values(words).filter(Boolean).map(plain)
/** Whether a table names a module, in any language. */
const holds = (rows: Rows, row: Rows[number]): boolean => {
  const wanted = new Set(names(moduleOf(row)))
  return rows.some((other) => names(moduleOf(other)).some((name) => wanted.has(name)))
}

/** The modules that are licensed, brought in and looked after are the same; a contract takes over those it does not name. */
const scope = (parts: readonly Part[]): Found => {
  const rowsOf = (part: Part) => (part.terms['scope'] ?? []) as Rows
  const cells = parts.map((part) => {
    const rows = rowsOf(part)
    // A module with several functions stands in several rows.
    const firsts = rows.filter((row, at) => names(moduleOf(row)).length > 0 && !holds(rows.slice(0, at), row))
    return {
      asked: part.asked.includes('scope'),
      value: firsts.length > 0 ? firsts.map(moduleOf) : null,
    }
  })
  const takeovers = parts.flatMap((from, f) =>
    parts.flatMap((into, i): Takeover[] => {
      const [given, there] = [rowsOf(from), rowsOf(into)]
      const more = given.filter((row) => names(moduleOf(row)).length > 0 && !holds(there, row))
      if (f === i || !cells[i]!.asked || more.length === 0) return []
      const was = there.length > 0 ? there : null
      return [{ from: from.id, into: into.id, kind: 'variable', name: 'scope', was, is: [...there, ...more] }]
    }),
  )
  return { cells, agrees: takeovers.every(({ was }) => was === null), takeovers }
}

const priceOf = ({ terms }: Part) => (terms['price'] ?? null) as Money | null
/** Whether a price is paid once, with tax in it, and so can be held against the sum of a deal. */
const isPaidOnce = ({ asked, terms }: Part): boolean =>
  asked.includes('price') && !asked.includes('price.cycle') && terms['price.tax'] !== 'added'

/** What is paid once comes to the sum of the deal; not compared while a price is blank, or something is paid by the month. */
const total = (parts: readonly Part[], deal: Money | null): Found => {
  const cells = parts.map((part) => ({
    asked: isPaidOnce(part),
    value: isPaidOnce(part) ? priceOf(part) : null,
  }))
  const prices = cells.flatMap(({ asked, value }) => (asked ? [value as Money | null] : []))
  const [first] = prices
  const comparable =
    first != null && prices.every((price) => price !== null && price.currency === first.currency)
  const sum = comparable
    ? { minor: prices.reduce((all, price) => all + price!.minor, 0), currency: first.currency }
    : null
  const agrees = sum === null || deal === null || (sum.minor === deal.minor && sum.currency === deal.currency)
  return { cells, agrees, takeovers: [], sum, deal }
}

const checks: Readonly<Record<AgreedTerm, (parts: readonly Part[], deal: Money | null) => Found>> = {
  side: told(({ ourRole }) => ({ asked: true, value: ourRole })),
  company: field('companyId'),
  deal: field('dealId'),
  ruling: field('ruling'),
  scope,
  licence: startAgainstWorks(
    'licence',
    (start, end) => start <= end,
    (end) => end,
  ),
  aftersales: startAgainstWorks('aftersales', (start, end) => start > end, dayAfter),
  currency: told((part) => ({
    asked: part.asked.includes('price'),
    value: priceOf(part)?.currency ?? null,
  })),
  total,
  law: variable('closing.law'),
  court: variable('closing.court'),
  confidentiality: variable('confidentiality.months'),
  liability: variable('liability.capPercent'),
}

/**
 * Holds the contracts of a set against each other, term by term; `deal` is the sum of the deal they all belong to. Fewer than two
 * contracts have nothing to agree on, and a term is left out where fewer than two speak of it.
 */
export const heldTogether = (parts: readonly Part[], deal: Money | null): Held[] =>
  parts.length < 2
    ? []
    : agreedTerms
        .map((term) => ({ term, sum: null, deal: null, ...checks[term](parts, deal) }))
        .filter(({ cells }) => cells.filter(({ asked }) => asked).length > 1)

/** The one deal that all contracts of a set belong to; null where they do not say so. */
export const dealOf = (parts: readonly Pick<Part, 'dealId'>[]): string | null =>
  parts.every(({ dealId }) => dealId === parts[0]?.dealId) ? (parts[0]?.dealId ?? null) : null

/** The variables a new contract of a set takes over from one that is there, where both name them. */
export const carried: readonly string[] = [
  'contract.place',
  'customer.signatory',
  'customer.basis',
  'supplier.signatory',
  'supplier.basis',
  'subject.name',
  'scope',
  'data.law',
  'data.location',
  'closing.law',
  'closing.court',
  'confidentiality.months',
  'liability.capPercent',
]
