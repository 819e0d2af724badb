import { sql } from 'kysely'
import { contracts } from '#features/contracts/actions.ts'
import { enter } from '#features/contracts/agreement/actions-elsewhere.ts'
import { readDeliverables, takeOverText } from '#features/deliverables/actions.ts'
import { handOver } from '#features/deliverables/actions-rounds.ts'
import { judgeWith } from '#features/requirements/actions-acceptance.ts'
import { requirementLists, requirements } from '#features/requirements/actions.ts'
import { holdAgainst, judge, readCoverage } from '#features/requirements/actions-coverage.ts'
import type { Work } from '#kit/db.ts'
import { daysAgo } from './demo-deals.ts'
import { fillIn, functions, money, usual } from './demo-terms.ts'
import { todayOf } from '#kit/time.ts'

const stages = [
  ['Настройка', 'Система готова к испытаниям', 30, 900_000],
  ['Перенос остатков', 'Остатки сходятся с учётом', 12, 600_000],
  ['Запуск', 'Система в ежедневной работе', -45, 1_100_000],
] as const

const ru = (text: string) => ({ ru: text })

const terms = {
  ...usual,
  'contract.place': ru('Санкт-Петербург'),
  'customer.signatory': ru('Ольга Седова, генеральный директор'),
  'customer.basis': ru('Устав'),
  'supplier.signatory': ru('Антон Ветров, директор'),
  'supplier.basis': ru('Устав'),
  'subject.name': ru('Адрес Склад'),
  'subject.purpose': ru('знать место каждой вещи'),
  'migration.sources': ru('таблицы остатков'),
  'work.consultants': [{ name: 'Инна Полевая', role: ru('ведущий консультант'), share: '60' }],
  'support.contacts': 'help@stock.example',
  scope: functions,
  price: money(2_600_000, 'RUB'),
  'visits.price': money(16_000, 'RUB'),
  'change.dayPrice': money(28_000, 'RUB'),
  'data.law': ru('Федеральный закон № 152-ФЗ «О персональных данных»'),
  'data.location': ru('Российская Федерация'),
  'closing.law': ru('Российская Федерация'),
  'closing.court': ru('Арбитражный суд города Санкт-Петербурга и Ленинградской области'),
}

/** What is asked, by what it is accepted, and the stage that is to bring it. */
const asked = [
  ['Роли кладовщика и старшего смены', 'Каждый видит только своё', 0],
  ['Бирка с местом хранения', 'Бирка готова за десять секунд', 0],
  ['Все остатки перенесены', 'Ни одного расхождения на тысяче мест', 1],
  ['Отчёт о заполнении склада', 'Готов каждое утро к восьми', 2],
] as const

/** A page with a few words (ASCII) as PDF. */
const scanOf = (words: string): Buffer => {
  const drawing = `BT /F 16 Tf 72 740 Td (${words}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const end = `trailer<</Size 6/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 6\n0000000000 65535 f \n${places.join('')}${end}`)
}

/** A contract of the demo company that is carried out: its first stage was accepted, its second refused, and the third is to come. */
export const demoDeliverables = async (w: Work): Promise<void> => {
  const agreed = daysAgo(w, 90)
  const due = (days: number) => todayOf(daysAgo(w, days))
  const { id: listId } = await requirementLists.create(agreed, { name: 'Адресное хранение' })
  for (const [name, criterion] of asked)
    await requirements.create(agreed, { listId, priority: 'must', name, criterion })
  const { rows: companies } = await sql<{ id: string }>`select id from company
    where workspace_id = ${w.actor.workspaceId}::uuid and country = 'RU' order by supplier desc, name offset 1 limit 1`.execute(
    w.tx,
  )
  const { id } = await contracts.create(agreed, {
    name: 'Адресное хранение: внедрение',
    kind: 'implementation',
    ourRole: 'customer',
    ruling: 'ru',
    companyId: companies[0]?.id,
    ownerId: w.actor.memberId,
  })
  await fillIn(agreed, id, {
    ...terms,
    'contract.date': due(80),
    'term.start': due(80),
    'term.end': due(-120),
    'price.stages': stages.map(([name, result, days, price]) => ({
      name: ru(name),
      result: ru(result),
      due: due(days),
      price: money(price, 'RUB'),
    })),
  })
  const { items } = await takeOverText(agreed, id)
  await holdAgainst(agreed, id, { was: [], lists: [listId] })
  const rows = (await readCoverage(agreed, id)).items.map(({ requirement }) => requirement)
  const byName = new Map(rows.map((row) => [row.name, row.id]))
  await judge(
    agreed,
    id,
    asked.map(([name, , stage]) => ({
      requirementId: byName.get(name)!,
      version: 0,
      answer: 'yes',
      clauses: ['stages.table'],
      verdict: 'met',
      deliverables: [items[stage]!.id],
      signed: true,
    })),
  )
  const signers = [
    { side: 'ours' as const, name: 'Ольга Седова', position: 'Генеральный директор' },
    { side: 'theirs' as const, name: 'Антон Ветров', position: 'Директор' },
  ]
  const words = 'Подписан на бумаге, оригинал в сейфе'
  const scan = { name: 'Договор, скан.pdf', bytes: scanOf('A scan that was made up for the demo company') }
  await enter(daysAgo(w, 79), id, { on: due(80), signers, words }, scan)

  const test = async (at: number, days: number, failing: string | null): Promise<void> => {
    const handed = daysAgo(w, days)
    const before = (await readDeliverables(w, id)).items[at]!
    await handOver(handed, before.id, { version: before.version, on: todayOf(handed), words: '' })
    const tested = daysAgo(w, days - 3)
    await judgeWith(tested, before.id, {
      version: before.version + 1,
      result: failing ? 'refused' : 'accepted',
      testedOn: todayOf(tested),
      testedBy: null,
      words: failing ?? '',
      evidence: 'Протокол испытаний',
      requirements: asked
        .filter(([, , stage]) => stage === at)
        .map(([name]) => ({ requirementId: byName.get(name)!, passed: !failing, words: failing ?? '' })),
    })
  }
  await test(0, 28, null)
  await test(1, 8, 'На 40 местах из тысячи остаток не сходится')
}
