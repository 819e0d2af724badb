import { type Issue, Refusal } from '#kit/errors.ts'
import type { Field } from '#kit/fields.ts'
import { parse } from '#kit/problem.ts'
import { valueShape } from '#kit/shapes.ts'
import type { Row } from '#kit/sheet-row.ts'
import { normalise, type Values } from '#kit/values.ts'
import type { Options, Reason } from './contract.ts'
import { type Goal, goalNamed, isOwn, PRICE } from './goals.ts'
import { readPrice } from './guess-numbers.ts'
import { type Column, memberOf, nothing, readCell, type Reading } from './values.ts'

/** A row in the terms of the catalogue: the values given for the record and its mate, as they would be stored. */
export type ParsedRow = {
  line: number
  record: Values
  /** Null when no column of the mate has a value. */
  mate: Values | null
  tags: string[]
  /** What a product costs by the unit, an exact decimal in main units of the price list's currency. */
  price?: string
  createdAt?: string
  /** The author in the old system: a member, or a name that belongs to none or to several. */
  author?: { id: string } | { name: string }
  faults: Reason[]
}

/** The columns of a sheet that feed something, in the sheet's order. */
export const columnsOf = (options: Options, headers: readonly string[]): Column[] =>
  headers.flatMap((header, index) => {
    const name = Object.hasOwn(options.mapping ?? {}, header) ? options.mapping![header] : null
    const goal = name && options.noun && !isOwn(header) ? goalNamed(options.noun, name) : undefined
    return goal ? [{ index, header, goal }] : []
  })

const shapes = new WeakMap<Field, ReturnType<typeof valueShape>>()

const shapeOf = (field: Field) => shapes.get(field) ?? shapes.set(field, valueShape(field)).get(field)!

/** A value as it would be stored, or what is wrong with it. */
const stored = (
  key: string,
  field: Field,
  value: unknown,
  place: string,
): { value: unknown } | { issues: Issue[] } => {
  try {
    const outcome = normalise(key, field, parse(shapeOf(field), value, 'body'), place)
    return 'issue' in outcome ? { issues: [outcome.issue] } : outcome
  } catch (error) {
    if (error instanceof Refusal) return { issues: error.details.issues as Issue[] }
    throw error
  }
}

const unusable = (row: Row, columns: readonly Column[]): Reason | undefined => {
  const issue =
    row.refused ??
    row.issues?.find(
      (i) =>
        i.code === 'sheet.long_row' ||
        (i.code === 'sheet.formula_without_value' && columns.some((c) => c.index === i.column)),
    )
  if (!issue) return undefined
  const { code, ...params } = issue
  return {
    code,
    header: 'column' in issue ? (columns.find((c) => c.index === issue.column)?.header ?? null) : null,
    params,
  }
}

/** A shape's complaint carries its whole pattern; the phrase needs only the numbers and names. */
const spare = ({ pattern: _, input: __, ...params }: Record<string, unknown> = {}) => params

const join = (goal: Goal, before: unknown, value: unknown): unknown => {
  if (goal.part) return { ...(before as object), [goal.part]: value }
  if (Array.isArray(value)) return [...((before as unknown[] | undefined) ?? []), ...(value as unknown[])]
  return before === undefined ? value : `${before as string}\n${value as string}`
}

/** Reads a row of the sheet: what it gives for the record and its mate, with everything that is wrong with it. Empty cells give nothing. */
export const readRow = (row: Row, columns: readonly Column[], reading: Reading): ParsedRow => {
  const parsed: ParsedRow = { line: row.line, record: {}, mate: null, tags: [], faults: [] }
  const bad = unusable(row, columns)
  if (bad) return { ...parsed, faults: [bad] }
  const given = new Map<string, { goal: Goal; header: string; value: unknown }>()
  const fault = (header: string, code: string, params: Record<string, unknown> = {}) =>
    parsed.faults.push({ code, header, params })

  for (const column of columns) {
    const { goal, header, index } = column
    const cell = (row.cells[index] ?? '').trim()
    if (cell === '' || (nothing.test(cell) && !['text', 'flag', 'choice'].includes(goal.field.kind))) continue
    if (row.kinds?.[index] === 'error') {
      fault(header, 'import.cell_error', { value: cell.slice(0, 100) })
      continue
    }
    if (goal.key === 'createdBy') {
      const found = memberOf(reading.members, cell)
      parsed.author = 'id' in found ? found : { name: cell.slice(0, 200) }
      continue
    }
    if (goal.key === PRICE) {
      const plain = row.kinds?.[index] === 'number'
      const price = readPrice(cell, plain, reading.marks.get(header), reading.currency)
      if ('fault' in price) fault(header, price.fault, price.params)
      else parsed.price = price.value
      continue
    }
    const outcome = readCell(cell, column, reading)
    if ('fault' in outcome) {
      fault(header, outcome.fault, outcome.params)
      continue
    }
    const id = `${goal.mate ? 'm' : 'r'} ${goal.key}`
    given.set(id, {
      goal,
      header: given.get(id)?.header ?? header,
      value: join(goal, given.get(id)?.value, outcome.value),
    })
  }
  for (const { goal, header, value } of given.values()) {
    if (goal.key === 'createdAt') parsed.createdAt = value as string
    else if (goal.field.kind === 'links') parsed.tags = value as string[]
    else {
      const list = goal.field.kind === 'addresses' ? [value] : value
      const outcome = stored(goal.key, goal.field, list, reading.country)
      if ('issues' in outcome)
        for (const [code, i] of Map.groupBy(outcome.issues, (one) => one.code))
          fault(header, code, spare(i[0]!.params))
      else (goal.mate ? (parsed.mate ??= {}) : parsed.record)[goal.key] = outcome.value
    }
  }
  return parsed
}
