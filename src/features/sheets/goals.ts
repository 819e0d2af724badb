import { company } from '#features/companies/contract.ts'
import { admit as admitCompany } from '#features/companies/rules.ts'
import { contact } from '#features/contacts/contract.ts'
import { lead } from '#features/leads/contract.ts'
import { admit as admitLead, nameOf } from '#features/leads/rules.ts'
import { product } from '#features/products/contract.ts'
import { defaults as productDefaults } from '#features/products/rules.ts'
import { requirement } from '#features/requirements/contract.ts'
import { admit as admitRequirement, defaults as requirementDefaults } from '#features/requirements/rules.ts'
import type { Issue } from '#kit/errors.ts'
import { type Field, instant, integer, ref } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'
import type { Values } from '#kit/store.ts'
import type { importable, onMatches, Options } from './contract.ts'

export type Importable = (typeof importable)[number]

/** What a new record is begun with: what its row gives, who brings it in, and when (ISO 8601, UTC). */
export type Beginning = { given: Values; ownerId: unknown; now: string } & Pick<Options, 'source' | 'listId'>

/** What a sheet of one noun brings in besides (contacts with their companies, or the other way round), and the noun's own rules. */
type Sheet = {
  noun: AnyNoun
  mate: AnyNoun | null
  /** The field of which no two records may have the same value. */
  unique?: string
  /** The option that names what all records of the sheet stand in, by the field that says so; records elsewhere are others. */
  within?: 'listId'
  /** What becomes of a record that is there already, as long as nobody chooses. */
  onMatch: (typeof onMatches)[number]
  /** A field only the server sets elsewhere, told by the sheet of a new record, and never changed. */
  told?: string
  /** Who holds a record whose row names nobody is chosen by rules: the routing's. */
  routed?: boolean
  /** Required fields that something else stands in for, with the code of the reason when that is missing too. */
  instead?: Readonly<Record<string, string>>
  admit?: (after: Values, before: Values | null) => Issue[]
  defaults: (beginning: Beginning) => Values
}

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value) as string | undefined

export const sheets: Record<Importable, Sheet> = {
  company: {
    noun: company,
    mate: contact,
    onMatch: 'update',
    admit: admitCompany,
    defaults: ({ ownerId }) => ({ lifecycle: 'potential', ownerId }),
  },
  contact: {
    noun: contact,
    mate: company,
    onMatch: 'update',
    defaults: ({ ownerId }) => ({ ownerId }),
  },
  product: {
    noun: product,
    mate: null,
    unique: 'code',
    onMatch: 'update',
    defaults: () => productDefaults,
  },
  lead: {
    noun: lead,
    mate: null,
    // Who asks again asks for something else: what they said before is not written over unless somebody says so.
    onMatch: 'skip',
    told: 'receivedAt',
    routed: true,
    instead: { name: 'import.nobody_asks', source: 'import.no_source' },
    admit: admitLead,
    defaults: ({ given, now, source }) => {
      const [companyName, person, topic] = [given.companyName, given.person, given.topic].map(one)
      const [email, phone] = [one(given.emails), one(given.phones)]
      // What for says nothing of who.
      const name =
        (companyName ?? person ?? email ?? phone)
          ? nameOf({ companyName, person, email, phone, topic })
          : null
      return { name, status: 'new', source: source ?? null, receivedAt: now }
    },
  },
  requirement: {
    noun: requirement,
    mate: null,
    unique: 'code',
    within: 'listId',
    onMatch: 'update',
    instead: { priority: 'import.no_priority' },
    admit: admitRequirement,
    defaults: ({ given, ownerId, listId }) => ({ ...requirementDefaults(given), ownerId, listId }),
  },
}

/** The fields by which records of a sheet are looked up: those of the key, and the one that must be unique. */
export const lookedUp = ({ noun, key = [] }: Options): string[] => {
  const { unique } = sheets[noun!]
  return [...new Set([...key, ...(unique ? [unique] : [])])]
}

/** One place a column can feed: a field of the sheet's noun or of its mate, a part of an address, or what the old system knew. */
export type Goal = {
  name: string
  noun: AnyNoun
  mate: boolean
  key: string
  part: string | null
  field: Field
  many: boolean
}

const parts = ['street', 'city', 'region', 'postcode', 'country'] as const

const goalsIn = (n: AnyNoun, prefix: string): Goal[] =>
  Object.entries(n.fields as Record<string, Field>).flatMap(([key, field]): Goal[] => {
    const base = { noun: n, mate: prefix !== '', key, field }
    if (field.fixed || field.kind === 'subject' || (field.kind === 'links' && field.to !== 'tag')) return []
    if (field.kind === 'ref' && field.to !== 'member') return []
    // What hangs on a mate is the mate's own business: tags and owner are the record's.
    if (prefix && (field.kind === 'links' || field.kind === 'ref' || field.kind === 'addresses')) return []
    if (field.kind === 'addresses') {
      return [
        { ...base, name: key, part: 'street', many: false },
        ...parts.map((part) => ({ ...base, name: `${key}.${part}`, part, many: false })),
      ]
    }
    const many =
      field.kind === 'phones' ||
      field.kind === 'emails' ||
      field.kind === 'links' ||
      (field.kind === 'text' && field.lines === true)
    return [{ ...base, name: `${prefix}${key}`, part: null, many }]
  })

/** Every place a column of a sheet of this noun can feed. */
export const goals = (of: Importable): Goal[] => {
  const { noun, mate, told = 'createdAt' } = sheets[of]
  const known = { noun, mate: false, part: null, many: false }
  return [
    ...goalsIn(noun, ''),
    { ...known, name: told, key: told, field: instant() },
    { ...known, name: 'createdBy', key: 'createdBy', field: ref('member') },
    // A price is exact text; what kind of field it is only says that a dash is none.
    ...(of === 'product' ? [{ ...known, name: PRICE, key: PRICE, field: integer() }] : []),
    ...(mate ? goalsIn(mate, `${mate.name}.`) : []),
  ]
}

/** The goal of a product's price in the price list that the options name. */
export const PRICE = 'price'

const alias: Record<string, string> = { author: 'createdBy', 'addresses.street': 'addresses' }

/** A goal by the name a mapping gives it. */
export const goalNamed = (of: Importable, name: string): Goal | undefined => {
  const wanted = alias[name] ?? name
  return goals(of).find((goal) => goal.name === wanted)
}

/** Columns of a verdict file begin like this, in every language; a sheet that has them is fed in without them. */
export const OWN = 'Tessera'

/** Whether a column is one that a file of verdicts adds to the original ones. */
export const isOwn = (header: string): boolean => /^tessera\s?[:：]/i.test(header.trim())

/** What is wrong with a mapping, given the file's column names: unknown columns and fields, a field fed twice, a key that nothing feeds. */
export const mappingIssues = (options: Options, headers: readonly string[]): Issue[] => {
  const of = options.noun
  if (!of) return [{ path: ['noun'], code: 'required' }]
  const used = new Map<string, string>()
  const issues: Issue[] = []
  for (const [header, name] of Object.entries(options.mapping ?? {})) {
    if (name === null || name === '') continue
    const goal = goalNamed(of, name)
    if (!headers.includes(header))
      issues.push({ path: ['mapping', header], code: 'import.unknown_column', params: { header } })
    if (!goal)
      issues.push({
        path: ['mapping', header],
        code: 'import.unknown_field',
        params: { header, field: name },
      })
    else if (used.has(goal.name) && !goal.many)
      issues.push({
        path: ['mapping', header],
        code: 'import.fed_twice',
        params: { header, other: used.get(goal.name)!, field: name },
      })
    else used.set(goal.name, header)
  }
  if (used.size === 0 && issues.length === 0) issues.push({ path: ['mapping'], code: 'required' })
  if (used.has(PRICE) && of === 'product' && !options.priceListId)
    issues.push({ path: ['priceListId'], code: 'required' })
  const { within } = sheets[of]
  if (within && !options[within]) issues.push({ path: [within], code: 'required' })
  if (options.tags?.length && !sheets[of].noun.fields.tags)
    issues.push({ path: ['tags'], code: 'import.untagged' })
  for (const [i, key] of (options.key ?? []).entries()) {
    if (!(sheets[of].noun.fields[key] as Field | undefined)?.key)
      issues.push({ path: ['key', i], code: 'import.not_a_key', params: { field: key } })
    else if (!used.has(key))
      issues.push({ path: ['key', i], code: 'import.key_not_mapped', params: { field: key } })
  }
  for (const said of ['dates', 'numbers'] as const)
    for (const header of Object.keys(options[said] ?? {}))
      if (!headers.includes(header))
        issues.push({ path: [said, header], code: 'import.unknown_column', params: { header } })
  return issues
}

/** The columns that are fed into dates or moments. */
export const dateColumns = (options: Options): string[] =>
  Object.entries(options.mapping ?? {}).flatMap(([header, name]) => {
    const kind = name && options.noun ? goalNamed(options.noun, name)?.field.kind : undefined
    return kind === 'day' || kind === 'instant' ? [header] : []
  })

/** The columns that are fed into prices. */
export const priceColumns = ({ noun, mapping = {} }: Options): string[] =>
  noun === 'product' ? Object.keys(mapping).filter((header) => mapping[header] === PRICE) : []

/** Says which column feeds a field of the record or of its mate; null when none does. */
export const headerOf = (options: Options): ((mate: boolean, key: string) => string | null) => {
  const headers = new Map<string, string>()
  for (const [header, name] of Object.entries(options.mapping ?? {})) {
    const goal = name && options.noun ? goalNamed(options.noun, name) : undefined
    const slot = goal && `${goal.mate} ${goal.key}`
    if (slot && !headers.has(slot)) headers.set(slot, header)
  }
  return (mate, key) => headers.get(`${mate} ${key}`) ?? null
}
