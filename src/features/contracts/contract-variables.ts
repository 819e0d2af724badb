import { partyRoles } from './parties/contract-parties.ts'
import type { Own } from './templates/contract-own.ts'

/**
 * What a variable of a contract holds, so that what was promised can be measured:
 *
 * - `text`: words that are the same in every language (a name, a number, an address); `words`: words in each language;
 * - `day`: a calendar day, ISO 8601; `time`: an hour of the day, `09:00`;
 * - `count`: a whole number of things; `percent`: a decimal, 0.1 for 0.1 %;
 * - `days`, `workdays`, `months`, `hours`, `minutes`: a whole number of these; days are calendar days;
 * - `money`: minor units with a currency;
 * - `choice`: one of named values, written by a phrase;
 * - `rows`: a table, of which each column is one of the others.
 */
export const kinds = [
  'text',
  'words',
  'day',
  'time',
  'count',
  'percent',
  'days',
  'workdays',
  'months',
  'hours',
  'minutes',
  'money',
  'choice',
] as const
export type Kind = (typeof kinds)[number]

/** Where a variable stands on the cover page. */
export const groups = [
  'parties',
  'subject',
  'term',
  'price',
  'work',
  'acceptance',
  'service',
  'data',
  'liability',
  'closing',
] as const
export type Group = (typeof groups)[number]

type Plain = { group: Group; kind: Kind; choices?: readonly string[] }
type Rows = { group: Group; kind: 'rows'; columns: Readonly<Record<string, Omit<Plain, 'group'>>> }
export type Variable = Plain | Rows

/** What the parties and the contract itself say of themselves; read from their records and asked of nobody. */
export const facts = [
  'contract.number',
  /** The language that rules, by its name. */
  'contract.ruling',
  ...partyRoles.flatMap(
    (role) =>
      [`${role}.name`, `${role}.address`, `${role}.identifiers`, `${role}.bank`, `${role}.contact`] as const,
  ),
] as const
export type Fact = (typeof facts)[number]

/** Every variable there is; texts may hold these, and no others. */
export const variables = {
  'contract.date': { group: 'parties', kind: 'day' },
  'contract.place': { group: 'parties', kind: 'words' },
  'customer.signatory': { group: 'parties', kind: 'words' },
  'customer.basis': { group: 'parties', kind: 'words' },
  'supplier.signatory': { group: 'parties', kind: 'words' },
  'supplier.basis': { group: 'parties', kind: 'words' },
  'integrator.signatory': { group: 'parties', kind: 'words' },
  'guarantor.signatory': { group: 'parties', kind: 'words' },

  'subject.name': { group: 'subject', kind: 'words' },
  'subject.purpose': { group: 'subject', kind: 'words' },
  'subject.place': { group: 'subject', kind: 'words' },
  scope: {
    group: 'subject',
    kind: 'rows',
    columns: { module: { kind: 'words' }, function: { kind: 'words' }, criterion: { kind: 'words' } },
  },
  'licence.users': { group: 'subject', kind: 'count' },
  'licence.duration': { group: 'subject', kind: 'choice', choices: ['perpetual', 'term'] },
  'licence.territory': { group: 'subject', kind: 'words' },
  'storage.items': {
    group: 'subject',
    kind: 'rows',
    columns: {
      class: { kind: 'words' },
      unit: { kind: 'words' },
      quantity: { kind: 'count' },
      value: { kind: 'money' },
      dayPrice: { kind: 'money' },
    },
  },

  'term.start': { group: 'term', kind: 'day' },
  'term.end': { group: 'term', kind: 'day' },
  'term.renewal': { group: 'term', kind: 'choice', choices: ['none', 'automatic', 'agreed'] },
  'term.renewalMonths': { group: 'term', kind: 'months' },
  'term.noticeDays': { group: 'term', kind: 'days' },
  'termination.noticeDays': { group: 'term', kind: 'days' },
  'termination.cureDays': { group: 'term', kind: 'days' },
  'exit.days': { group: 'term', kind: 'days' },
  'exit.formats': { group: 'term', kind: 'text' },
  'exit.helpDays': { group: 'term', kind: 'days' },
  'exit.erasureDays': { group: 'term', kind: 'days' },

  price: { group: 'price', kind: 'money' },
  'price.tax': { group: 'price', kind: 'choice', choices: ['none', 'included', 'added'] },
  'price.cycle': { group: 'price', kind: 'choice', choices: ['month', 'quarter', 'year'] },
  'price.stages': {
    group: 'price',
    kind: 'rows',
    columns: {
      name: { kind: 'words' },
      result: { kind: 'words' },
      due: { kind: 'day' },
      price: { kind: 'money' },
    },
  },
  'price.fees': {
    group: 'price',
    kind: 'rows',
    columns: {
      name: { kind: 'words' },
      unit: { kind: 'words' },
      included: { kind: 'count' },
      price: { kind: 'money' },
    },
  },
  'price.raisePercent': { group: 'price', kind: 'percent' },
  'price.raiseNoticeDays': { group: 'price', kind: 'days' },
  'payment.days': { group: 'price', kind: 'workdays' },

  'work.mode': { group: 'work', kind: 'choice', choices: ['onsite', 'roaming'] },
  'work.consultants': {
    group: 'work',
    kind: 'rows',
    columns: { name: { kind: 'text' }, role: { kind: 'words' }, share: { kind: 'percent' } },
  },
  'work.replacementDays': { group: 'work', kind: 'workdays' },
  'work.inputDays': { group: 'work', kind: 'workdays' },
  'visits.count': { group: 'work', kind: 'count' },
  'visits.days': { group: 'work', kind: 'workdays' },
  'visits.price': { group: 'work', kind: 'money' },
  'training.sessions': { group: 'work', kind: 'count' },
  'training.onsite': { group: 'work', kind: 'count' },
  'migration.sources': { group: 'work', kind: 'words' },
  'migration.trials': { group: 'work', kind: 'count' },
  'migration.fixDays': { group: 'work', kind: 'workdays' },
  'change.offerDays': { group: 'work', kind: 'workdays' },
  'change.dayPrice': { group: 'work', kind: 'money' },
  'delivery.days': { group: 'work', kind: 'workdays' },

  'acceptance.days': { group: 'acceptance', kind: 'workdays' },
  'acceptance.fixDays': { group: 'acceptance', kind: 'workdays' },
  'acceptance.rounds': { group: 'acceptance', kind: 'count' },
  'trial.days': { group: 'acceptance', kind: 'days' },
  'retention.percent': { group: 'acceptance', kind: 'percent' },
  'retention.days': { group: 'acceptance', kind: 'days' },
  'warranty.months': { group: 'acceptance', kind: 'months' },
  'warranty.fixDays': { group: 'acceptance', kind: 'workdays' },

  'support.from': { group: 'service', kind: 'time' },
  'support.to': { group: 'service', kind: 'time' },
  'support.contacts': { group: 'service', kind: 'text' },
  'support.answerMinutes': { group: 'service', kind: 'minutes' },
  'support.startHours': { group: 'service', kind: 'hours' },
  'support.solveHours': { group: 'service', kind: 'hours' },
  'support.seniorHours': { group: 'service', kind: 'hours' },
  'support.timelyPercent': { group: 'service', kind: 'percent' },
  'support.levels': {
    group: 'service',
    kind: 'rows',
    columns: {
      name: { kind: 'words' },
      meaning: { kind: 'words' },
      answer: { kind: 'minutes' },
      start: { kind: 'hours' },
      solve: { kind: 'hours' },
    },
  },
  'service.availability': { group: 'service', kind: 'percent' },
  'service.credits': {
    group: 'service',
    kind: 'rows',
    columns: { below: { kind: 'percent' }, credit: { kind: 'percent' } },
  },
  'service.creditPercent': { group: 'service', kind: 'percent' },
  'service.creditCapPercent': { group: 'service', kind: 'percent' },
  'maintenance.from': { group: 'service', kind: 'time' },
  'maintenance.to': { group: 'service', kind: 'time' },
  'maintenance.noticeDays': { group: 'service', kind: 'workdays' },
  'maintenance.monthHours': { group: 'service', kind: 'hours' },
  'recovery.timeHours': { group: 'service', kind: 'hours' },
  'recovery.pointHours': { group: 'service', kind: 'hours' },
  'recovery.testMonths': { group: 'service', kind: 'months' },
  'recovery.keepDays': { group: 'service', kind: 'days' },
  'updates.months': { group: 'service', kind: 'months' },
  'updates.noticeDays': { group: 'service', kind: 'days' },
  'release.days': { group: 'service', kind: 'workdays' },

  'data.law': { group: 'data', kind: 'words' },
  'data.location': { group: 'data', kind: 'words' },
  'data.breachHours': { group: 'data', kind: 'hours' },
  'confidentiality.months': { group: 'data', kind: 'months' },

  'penalty.percent': { group: 'liability', kind: 'percent' },
  'penalty.capPercent': { group: 'liability', kind: 'percent' },
  'liability.capPercent': { group: 'liability', kind: 'percent' },
  'claim.days': { group: 'liability', kind: 'days' },
  'force.noticeDays': { group: 'liability', kind: 'days' },
  'force.endDays': { group: 'liability', kind: 'days' },

  'closing.law': { group: 'closing', kind: 'words' },
  'closing.court': { group: 'closing', kind: 'words' },
  'notices.days': { group: 'closing', kind: 'workdays' },
} as const satisfies Record<string, Variable>
export type VariableName = keyof typeof variables

const catalogue: Readonly<Record<string, Variable>> = variables
const told: ReadonlySet<string> = new Set(facts)

/**
 * A variable by its name: one of the catalogue, a fact that somebody may write otherwise, or one of the house's own (`own.…`), which
 * holds words unless the text that names it says otherwise.
 */
export const variableOf = (name: string, own: Own): Variable | undefined => {
  if (Object.hasOwn(catalogue, name)) return catalogue[name]
  if (told.has(name)) return { group: 'parties', kind: 'text' }
  if (!name.startsWith('own.')) return
  const defined = own?.find((variable) => variable.name === name)
  if (!defined) return { group: 'subject', kind: 'words' }
  const { group, kind, choices } = defined
  return { group, kind, ...(kind === 'choice' && { choices: choices.map((choice) => choice.name) }) }
}
