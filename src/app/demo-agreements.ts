import { sql } from 'kysely'
import { contracts } from '#features/contracts/actions.ts'
import { fixVersion } from '#features/contracts/actions-text.ts'
import { move, negotiationPoints } from '#features/negotiations/actions.ts'
import type { Locale } from '#kit/i18n.ts'
import type { Work } from '#kit/db.ts'
import { daysAgo } from './demo-deals.ts'
import { fillIn, functions, money, usual, words } from './demo-terms.ts'

type Terms = Record<string, unknown>
type Agreement = { name: string; ruling: Locale; country: string; terms: Terms; note?: string }

const stages = (currency: string, prices: readonly [number, number]) => [
  {
    name: words('Analysis and setting up', '分析与配置', 'Обследование и настройка'),
    result: words('System ready for trial', '系统可供试用', 'Система готова к испытаниям'),
    due: '2027-04-30',
    price: money(prices[0], currency),
  },
  {
    name: words('Migration and go-live', '数据迁移与上线', 'Перенос данных и запуск'),
    result: words('System in daily use', '系统投入日常使用', 'Система в ежедневной работе'),
    due: '2027-08-31',
    price: money(prices[1], currency),
  },
]

const agreements: readonly Agreement[] = [
  {
    name: 'Stock system: implementation',
    ruling: 'en',
    country: 'GB',
    terms: {
      'contract.place': words('London', '伦敦', 'Лондон'),
      'subject.name': words('Harbour Stock', '港湾库存', 'Гавань Склад'),
      price: money(48_000, 'GBP'),
      'price.stages': stages('GBP', [20_000, 28_000]),
    },
  },
  {
    name: 'Внедрение складской программы',
    ruling: 'ru',
    country: 'RU',
    note: 'Первая редакция, отправлена исполнителю',
    terms: {
      ...usual,
      'contract.place': words('Saint Petersburg', '圣彼得堡', 'Санкт-Петербург'),
      'subject.name': words('Pier Stock', '码头库存', 'Причал Склад'),
      price: money(3_600_000, 'RUB'),
      'price.stages': stages('RUB', [1_600_000, 2_000_000]),
      'visits.price': money(18_000, 'RUB'),
      'change.dayPrice': money(32_000, 'RUB'),
      scope: functions,
    },
  },
  {
    name: '仓储系统实施合同',
    ruling: 'zh',
    country: 'CN',
    terms: {
      ...usual,
      'contract.place': words('Shanghai', '上海', 'Шанхай'),
      'subject.name': words('Wharf Stock', '埠头库存', 'Верфь Склад'),
      price: money(320_000, 'CNY'),
      'price.stages': stages('CNY', [140_000, 180_000]),
      'visits.price': money(1_600, 'CNY'),
      'change.dayPrice': money(2_400, 'CNY'),
      scope: functions,
    },
  },
]

/** Contracts of the demo company with those who are to bring it its stock system, one in each language, all being written. */
export const demoAgreements = async (w: Work): Promise<void> => {
  const past = daysAgo(w, 3)
  for (const { name, ruling, country, terms, note } of agreements) {
    const { rows } = await sql<{ id: string }>`select id from company
      where workspace_id = ${w.actor.workspaceId}::uuid and country = ${country} order by supplier desc, name limit 1`.execute(
      w.tx,
    )
    const asked = { kind: 'implementation', ourRole: 'customer', companyId: rows[0]?.id, ruling }
    const { id } = await contracts.create(past, { name, ...asked, ownerId: w.actor.memberId })
    await fillIn(past, id, terms)
    if (note) await fixVersion(past, id, { note })
    if (ruling === 'ru') await demoPoints(past, id)
  }
}

/** What one of them is negotiated about: a point that is agreed on, one that we conceded, and a must that is still open. */
const demoPoints = async (w: Work, contractId: string): Promise<void> => {
  const put = (point: object) => negotiationPoints.create(w, { contractId, ...point })
  const paid = await put({
    name: 'Срок оплаты этапа',
    clause: 'payment',
    priority: 'must',
    ours: '30 дней после подписания акта',
    theirs: '10 дней после подписания акта',
  })
  await move(w, paid.id, { version: 1, to: 'agreed', words: '20 дней после подписания акта' })
  const visits = await put({
    name: 'Выезды сверх двенадцати',
    priority: 'could',
    ours: 'По той же цене',
    theirs: 'С наценкой 20 %',
  })
  await move(w, visits.id, { version: 1, to: 'conceded_by_us', words: '' })
  await put({
    name: 'Предел ответственности исполнителя',
    clause: 'liability_cap',
    priority: 'must',
    ours: 'Цена договора за год',
    theirs: 'Цена одного этапа',
    dueOn: '2027-01-15',
  })
}
