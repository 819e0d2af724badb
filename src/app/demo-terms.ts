import { editText, readText } from '#features/contracts/actions-text.ts'
import type { Work } from '#kit/db.ts'

type Terms = Readonly<Record<string, unknown>>

/** The same words in each language. */
export const words = (en: string, zh: string, ru: string) => ({ en, zh, ru })

/** So much of a currency; `main` in its main units. */
export const money = (main: number, currency: string) => ({ minor: main * 100, currency })

/** What contracts of implementation mostly agree on. */
export const usual: Terms = {
  'subject.purpose': words(
    'one record of every stored item, from intake to hand-out',
    '对每件寄存货物从入库到出库统一登记',
    'единый учёт каждой вещи от приёмки до выдачи',
  ),
  'work.mode': 'roaming',
  'work.replacementDays': 10,
  'work.inputDays': 5,
  'visits.count': 12,
  'visits.days': 2,
  'training.sessions': 6,
  'training.onsite': 3,
  'migration.sources': words('the old stock sheets', '原有库存表格', 'прежние складские таблицы'),
  'migration.trials': 2,
  'migration.fixDays': 5,
  'change.offerDays': 10,
  'acceptance.fixDays': 10,
  'acceptance.rounds': 2,
  'trial.days': 30,
  'warranty.months': 12,
  'term.start': '2027-01-11',
  'term.end': '2027-12-31',
  'price.tax': 'included',
}

/** What a stock system has to do. */
export const functions = [
  {
    module: words('Stock', '库存', 'Склад'),
    function: words('Intake with photographs', '拍照入库', 'Приёмка с фотографиями'),
    criterion: words('100 items in an hour', '每小时 100 件', '100 мест за час'),
  },
  {
    module: words('Billing', '结算', 'Расчёты'),
    function: words('Monthly invoices', '按月开票', 'Счета за месяц'),
    criterion: words('No deviation on 50 cases', '50 例无偏差', 'Без расхождений на 50 примерах'),
  },
]

/** Gives variables of a contract their values. */
export const fillIn = async (w: Work, id: string, terms: Terms): Promise<void> => {
  const { terms: begun } = await readText(w, id, {})
  const edits = Object.entries(terms).map(
    ([name, is]) => ({ kind: 'term', name, was: begun[name] ?? null, is }) as const,
  )
  await editText(w, id, { edits })
}
