import type { VariableName } from '../contract-variables.ts'

/** Every kind of contract there is a ready text for, as its files are named. */
export const readyKinds = [
  'licence',
  'implementation',
  'aftersales',
  'development',
  'storage',
  'saas',
] as const
export type ReadyKind = (typeof readyKinds)[number]

/** What a variable may begin with: a whole number, a decimal or an hour as text, or the name of a choice. */
type Default = number | string
type Defaults = Readonly<Partial<Record<VariableName, Default>>>

/** What holds for every kind: mirrored penalties, and times that both sides can keep. */
const usual = {
  'price.tax': 'included',
  'payment.days': 10,
  'acceptance.days': 5,
  'acceptance.fixDays': 10,
  'work.inputDays': 3,
  'penalty.percent': '0.1',
  'penalty.capPercent': '10',
  'liability.capPercent': '100',
  'claim.days': 10,
  'force.noticeDays': 5,
  'force.endDays': 60,
  'confidentiality.months': 36,
  'data.breachHours': 24,
  'termination.noticeDays': 30,
  'termination.cureDays': 15,
  'exit.days': 10,
  'exit.formats': 'CSV, JSON, XLSX',
  'exit.erasureDays': 30,
  'notices.days': 2,
} as const satisfies Defaults

/** Projects: results are accepted stage by stage, and a part of the price is held back. */
const project = {
  'work.mode': 'onsite',
  'work.replacementDays': 10,
  'visits.count': 24,
  'visits.days': 2,
  'training.sessions': 6,
  'training.onsite': 3,
  'change.offerDays': 5,
  'acceptance.rounds': 2,
  'trial.days': 30,
  'retention.percent': '10',
  'retention.days': 60,
  'warranty.months': 12,
  'warranty.fixDays': 5,
  'exit.helpDays': 30,
} as const satisfies Defaults

/** Bringing old data over. */
const migration = { 'migration.trials': 2, 'migration.fixDays': 3 } as const satisfies Defaults

/** Support on working days, critical faults within a day. */
const support = {
  'support.from': '09:00',
  'support.to': '18:00',
  'support.answerMinutes': 30,
  'support.startHours': 1,
  'support.solveHours': 8,
} as const satisfies Defaults

/** What is served and paid for year by year. */
const renewed = {
  'term.renewal': 'automatic',
  'term.renewalMonths': 12,
  'term.noticeDays': 60,
  'price.raisePercent': '5',
  'price.raiseNoticeDays': 90,
} as const satisfies Defaults

/** Service levels that are measured, and credited where they are missed. */
const levels = {
  'support.seniorHours': 4,
  'service.creditPercent': '5',
  'service.creditCapPercent': '30',
  'updates.months': 6,
  'updates.noticeDays': 14,
} as const satisfies Defaults

/** Operation of a system: upkeep at night, recovery that is rehearsed. */
const operation = {
  'service.availability': '99.5',
  'maintenance.from': '22:00',
  'maintenance.to': '06:00',
  'maintenance.noticeDays': 3,
  'maintenance.monthHours': 8,
  'recovery.timeHours': 8,
  'recovery.pointHours': 24,
  'recovery.testMonths': 6,
} as const satisfies Defaults

/** What the cover page of each kind begins with: numbers one may start from; names, sums and days are for whoever writes it. */
export const defaults: Readonly<Record<ReadyKind, Defaults>> = {
  licence: {
    ...usual,
    ...renewed,
    ...support,
    ...levels,
    ...migration,
    'licence.duration': 'perpetual',
    'delivery.days': 5,
    'acceptance.rounds': 2,
    'warranty.months': 12,
    'warranty.fixDays': 5,
    'support.timelyPercent': '95',
    'exit.helpDays': 60,
  },
  implementation: { ...usual, ...project, ...support, ...migration },
  aftersales: {
    ...usual,
    ...renewed,
    ...support,
    ...levels,
    ...operation,
    ...migration,
    'price.cycle': 'month',
    'support.timelyPercent': '95',
    'work.replacementDays': 10,
    'visits.count': 12,
    'visits.days': 2,
    'change.offerDays': 5,
    'warranty.months': 3,
    'warranty.fixDays': 2,
    'exit.helpDays': 30,
  },
  development: { ...usual, ...project, ...support, 'visits.count': 12, 'work.mode': 'roaming' },
  storage: {
    ...usual,
    ...renewed,
    'term.renewalMonths': 7,
    'term.noticeDays': 30,
    'price.cycle': 'month',
    'release.days': 2,
    'delivery.days': 5,
  },
  saas: {
    ...usual,
    ...renewed,
    ...support,
    ...levels,
    ...operation,
    ...migration,
    'price.cycle': 'year',
    'recovery.keepDays': 30,
    'exit.helpDays': 30,
  },
}
