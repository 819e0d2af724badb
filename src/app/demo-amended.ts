import { sql } from 'kysely'
import { companies } from '#features/companies/actions.ts'
import { contracts } from '#features/contracts/actions.ts'
import { review } from '#features/contracts/actions-drafts.ts'
import { settle } from '#features/contracts/agreement/actions-signatures.ts'
import { begin as beginSigning } from '#features/contracts/agreement/actions-signing.ts'
import { signerAt } from '#features/contracts/agreement/queries-signing.ts'
import { begin as beginAmendment } from '#features/contracts/amendments/actions-amendments.ts'
import { lockContract } from '#features/contracts/queries.ts'
import type { Work } from '#kit/db.ts'
import { todayOf } from '#kit/time.ts'
import { daysAgo } from './demo-deals.ts'
import { fillIn } from './demo-terms.ts'

const [SIGNED, AMENDED, DAYS] = [60, 20, 210]
const [wheels, more] = [400, 520]
const roubles = (minor: number) => ({ minor, currency: 'RUB' })
const ru = (words: string) => ({ ru: words })

/** What so many wheels are stored for, and what that comes to. */
const stored = (quantity: number) => ({
  'storage.items': [
    {
      class: ru('Зимние шины на дисках, 18″'),
      unit: ru('колесо'),
      quantity,
      value: roubles(14_000_00),
      dayPrice: roubles(3_20),
    },
  ],
  price: roubles(quantity * DAYS * 3_20),
})

const agreed = (w: Work) => ({
  'contract.date': todayOf(w),
  'contract.place': ru('Санкт-Петербург'),
  'customer.signatory': ru('Анна Берёзова, генеральный директор'),
  'customer.basis': ru('Устав'),
  'supplier.signatory': ru('Ольга Седова, директор'),
  'supplier.basis': ru('Устав'),
  'subject.name': ru('зимние шины на дисках'),
  'subject.purpose': ru('сохранить шины до следующей зимы'),
  'subject.place': ru('Санкт-Петербург, Складской проезд, 7'),
  scope: [
    {
      module: ru('Шины'),
      function: ru('Стойки, 10–25 °C, без прямого света'),
      criterion: ru('Журнал температуры за каждый день'),
    },
  ],
  'term.start': todayOf(w),
  'term.end': todayOf({ ...w, now: w.now.add({ hours: 24 * DAYS }) }),
  'data.law': ru('Федеральный закон № 152-ФЗ «О персональных данных»'),
  'data.location': ru('Российская Федерация'),
  'closing.law': ru('Российская Федерация'),
  'closing.court': ru('Арбитражный суд города Санкт-Петербурга и Ленинградской области'),
  ...stored(wheels),
})

/** Has a text reviewed, and signed by us and, through the link, by the other side. */
const signBoth = async (w: Work, id: string): Promise<void> => {
  await review((run) => run(w), id, {})
  const signers = [{ memberId: w.actor.memberId }, { name: 'Анна Берёзова', email: null }]
  const { signing } = await beginSigning((run) => run(w), id, { signers, ordered: true, days: 14 })
  const given = [
    { way: 'page', proof: 'account', signed_by: 'Olga Sedova', position: 'Директор' },
    {
      way: 'link',
      proof: 'name',
      signed_by: 'Анна Берёзова',
      position: 'Генеральный директор',
      signed_from: '203.0.113.7',
    },
  ] as const
  for (const [place, signer] of signing!.signers.entries())
    await settle(w, await lockContract(w, id), await signerAt(w, signer.id), given[place]!)
}

/** A contract of storage that both sides signed, and an amendment by which it says other quantities since. */
export const demoAmended = async (w: Work): Promise<void> => {
  const [then, later] = [daysAgo(w, SIGNED), daysAgo(w, AMENDED)]
  const { rows } = await sql<{
    id: string
    version: number
    contact: string
  }>`select c.id, c.version, p.contact_id as contact
    from company c
    join affiliation p on p.workspace_id = c.workspace_id and p.company_id = c.id
    where c.workspace_id = ${w.actor.workspaceId}::uuid and c.country = 'RU' order by c.supplier, c.name limit 1`.execute(
    w.tx,
  )
  const [customer] = rows
  if (!customer) return
  await companies.update(then, customer.id, {
    version: customer.version,
    bank: 'Счёт 4070 2810 0000 0000 0002, Демо-банк, БИК 044000000',
  })
  const { id } = await contracts.create(then, {
    name: 'Хранение зимних шин',
    kind: 'storage',
    ourRole: 'supplier',
    ruling: 'ru',
    companyId: customer.id,
    contactId: customer.contact,
    ownerId: w.actor.memberId,
  })
  await fillIn(then, id, agreed(then))
  await signBoth(then, id)
  const days = { datedOn: todayOf(later), effectiveOn: null }
  const amendment = await beginAmendment(later, id, { name: 'Ещё 120 колёс и выдача за день', ...days })
  await fillIn(later, amendment.id, { ...stored(more), 'release.days': 1 })
  await signBoth(later, amendment.id)
}
