/**
 * The roots under which a template finds what it may say; `identifier`, `line` and `tax` are what a loop over `seller.identifiers`,
 * `offer.lines` and `offer.taxes` calls them.
 */
const roots = ['seller', 'buyer', 'manager', 'offer', 'identifier', 'line', 'tax'] as const

/** Every name a template of an offer may use. What each means stands in the phrase `variable.<name>`. */
export const variables = [
  'seller.name',
  'seller.address',
  'seller.phone',
  'seller.email',
  'seller.site',
  'seller.identifiers',
  'seller.bank',
  'seller.signatory',
  'seller.signatoryPosition',
  'seller.logo',
  'buyer.name',
  'buyer.address',
  'buyer.taxId',
  'buyer.person',
  'manager.name',
  'manager.email',
  'offer.title',
  'offer.number',
  'offer.date',
  'offer.validUntil',
  'offer.currency',
  'offer.intro',
  'offer.terms',
  'offer.lines',
  'offer.sum',
  'offer.discount',
  'offer.net',
  'offer.taxes',
  'offer.taxNote',
  'offer.total',
  'offer.words',
  'identifier.label',
  'identifier.value',
  'line.place',
  'line.name',
  'line.about',
  'line.quantity',
  'line.unit',
  'line.price',
  'line.discount',
  'line.tax',
  'line.amount',
  'tax.label',
  'tax.base',
  'tax.amount',
] as const
/** The same, to ask whether a name is among them. */
export const known: ReadonlySet<string> = new Set(variables)

/** What stands before every template, on its first line so that lines keep their numbers: the names it may use. */
export const prelude = '#let (seller, buyer, manager, offer) = json(bytes(sys.inputs.data)); '

const named = new RegExp(`(?<![\\w.-])(?:${roots.join('|')})\\.[a-zA-Z][\\w-]*`, 'g')

/** The names a template uses, each with the line (from 1) where it first stands. Comments say nothing. */
export const namesIn = (source: string): { name: string; line: number }[] => {
  const found = new Map<string, number>()
  const code = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  for (const [at, text] of code.split('\n').entries())
    for (const [name] of text.replace(/(^|\s)\/\/.*$/, '').matchAll(named))
      if (!name.endsWith('.at') && !found.has(name)) found.set(name, at + 1)
  return [...found].map(([name, line]) => ({ name, line }))
}

/** The names that no paper knows. */
export const unknownIn = (source: string) => namesIn(source).filter(({ name }) => !known.has(name))

const remedies = [
  ['unclosed', /^unclosed/],
  ['unknown', /^unknown (variable|function)/],
  ['field', /does not (contain|have)|has no (field|method|key)|out of bounds/],
  ['argument', /^(unexpected|missing) argument/],
  ['kinds', /^cannot |expected .+, found /],
  ['hash', /not (valid|allowed) in code|`#`/],
  ['file', /^file not found|package|failed to (load|decode)/],
  ['depth', /maximum .*(depth|iterations|exceeded)/],
  ['unexpected', /^(unexpected|expected)/],
] as const

/** The phrase that says what helps against a problem of the compiler, by its words. */
export const remedyOf = (message: string) =>
  `template.remedy.${remedies.find(([, words]) => words.test(message))?.[0] ?? 'other'}` as const

/** A paper as a template is told it. */
export type Told = Record<string, unknown>
/** Whether nothing would be said. */
export const empty = (value: unknown) => value === null || value === undefined || value === ''

/**
 * The names a template uses that have no value in what it is told. One that it compares with `none` may be missing: the
 * template says itself what then stands there.
 */
export const missingIn = (source: string, data: Told): string[] =>
  namesIn(source)
    .map(({ name }) => name)
    .filter(
      (name) => known.has(name) && !new RegExp(`${name.replace('.', '\\.')}\\s*[!=]=\\s*none`).test(source),
    )
    .filter((name) => valuesOf(name, data).some(empty))

/** What a row of a list is called, and the list. */
export const rowsOf: Readonly<Record<string, string>> = {
  identifier: 'seller.identifiers',
  line: 'offer.lines',
  tax: 'offer.taxes',
}
const valuesOf = (name: string, data: Told): unknown[] => {
  const list = rowsOf[name.split('.')[0]!]
  return list ? (valueOf(list, data) as Told[]).map((row) => valueOf(name, data, row)) : [valueOf(name, data)]
}

/** What a paper says under a name; of a row of one of its lists, where the name is that of a row. */
export const valueOf = (name: string, data: Told, row?: Told): unknown => {
  const [root = '', key = ''] = name.split('.')
  return ((root in rowsOf ? row : data[root]) as Told | undefined)?.[key]
}

/** What a refusal says is missing, each name behind what it means: for those who have never seen a template. */
export const inWords = (details: Told, say: (key: string) => string): Told => {
  const { missing } = details
  if (!Array.isArray(missing)) return details
  const named = (name: string) => (known.has(name) ? `${say(`variable.${name}`)} (${name})` : name)
  return { ...details, missing: missing.map((name) => named(String(name))) }
}
