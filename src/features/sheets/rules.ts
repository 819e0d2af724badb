// The door of this folder: what a sheet says and what becomes of its rows, all of it pure.
export {
  dateColumns,
  type Goal,
  goalNamed,
  goals,
  headerOf,
  type Importable,
  isOwn,
  lookedUp,
  mappingIssues,
  OWN,
  PRICE,
  priceColumns,
  sheets,
} from './goals.ts'
export { type DateOrder, dateOrder } from './guess.ts'
export { type Mark, numberMark } from './guess-numbers.ts'
export { type Draft, emptyPool, keyForms, place, type Pool } from './match.ts'
export { type Outcome, type Plan, planBatch, type Planned, type Verdict } from './plan.ts'
export { columnsOf, type ParsedRow, readRow } from './row.ts'
export type { Context, Pools } from './steps.ts'
export { describe, numbersIn, valuesIn } from './suggest.ts'
export type { Members, Reading } from './values.ts'
