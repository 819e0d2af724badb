import { sql } from 'kysely'
import { companies } from '#features/companies/actions.ts'
import { addEvidence, answer } from '#features/dossiers/actions.ts'
import type { Confidence, Evidence, QuestionKey } from '#features/dossiers/contract.ts'
import type { Work } from '#kit/db.ts'
import { daysAgo } from './demo-deals.ts'

type Found = Pick<Evidence, 'found' | 'source' | 'origin' | 'speaks'> & { question: QuestionKey; ago: number }
type Told = { answers: readonly [QuestionKey, string, Confidence][]; evidence: readonly Found[] }

/** What the demo company found out about those who are to bring it its stock system, by their country: all partly complete. */
const dossiers: Readonly<Record<'GB' | 'RU' | 'CN', Told>> = {
  GB: {
    answers: [
      [
        'publicity',
        'The numbers of users are about right; “live in two weeks” was six at the best.',
        'medium',
      ],
      ['effect', 'Stocktaking became faster for all three we asked, billing for one of them.', 'high'],
      ['fit', 'They say that all of our cases are covered.', 'high'],
    ],
    evidence: [
      {
        question: 'publicity',
        found: '“Live in two weeks” stands on the front page.',
        source: 'https://harbour-stock.example/customers',
        origin: 'vendor',
        speaks: 'for',
        ago: 40,
      },
      {
        question: 'publicity',
        found: 'Two customers on the list went live after six and nine weeks.',
        source: 'Telephone calls with both warehouses',
        origin: 'independent',
        speaks: 'against',
        ago: 33,
      },
      {
        question: 'effect',
        found: 'Stocktaking takes one day instead of three; invoices are still written by hand.',
        source: 'A visit to a customer who was not on their list',
        origin: 'independent',
        speaks: 'neither',
        ago: 900,
      },
      {
        question: 'fit',
        found: 'A table in which every function is ticked.',
        source: 'Their offer, annex 2',
        origin: 'vendor',
        speaks: 'for',
        ago: 12,
      },
    ],
  },
  RU: {
    answers: [
      ['publicity', 'Внедрений вдвое меньше, чем на сайте: считают и пробные запуски.', 'high'],
      ['people', 'Руководитель проекта опытный, остальные пришли в этом году.', 'medium'],
    ],
    evidence: [
      {
        question: 'publicity',
        found: 'Из двадцати названных складов работают в программе одиннадцать.',
        source: 'Обзвон по списку с сайта',
        origin: 'independent',
        speaks: 'against',
        ago: 26,
      },
      {
        question: 'people',
        found: 'Резюме трёх консультантов.',
        source: 'Приложение к предложению',
        origin: 'vendor',
        speaks: 'for',
        ago: 20,
      },
      {
        question: 'people',
        found: 'Руководителя хвалят, но он ведёт ещё два проекта.',
        source: 'Разговор с начальником склада прежнего заказчика',
        origin: 'independent',
        speaks: 'neither',
        ago: 18,
      },
      {
        question: 'effect',
        found: 'Инвентаризация сократилась с трёх дней до одного.',
        source: 'Статья на сайте исполнителя, https://prichal-sklad.example/opyt',
        origin: 'vendor',
        speaks: 'for',
        ago: 20,
      },
    ],
  },
  CN: {
    answers: [
      ['people', '项目经理做过三个同类仓库，口碑较好。', 'medium'],
      ['fit', '入库和结算适用，冷库温控功能还没有。', 'high'],
    ],
    evidence: [
      {
        question: 'people',
        found: '两家以往客户都愿意再次请同一位项目经理。',
        source: '电话访谈',
        origin: 'independent',
        speaks: 'for',
        ago: 15,
      },
      {
        question: 'fit',
        found: '用我们自己的五十笔单据试用，四十七笔无需手工处理。',
        source: '试用记录，由仓库主管填写',
        origin: 'independent',
        speaks: 'for',
        ago: 9,
      },
      {
        question: 'publicity',
        found: '宣传册称“行业第一”，未注明出处。',
        source: '展会宣传册，https://wharf-stock.example',
        origin: 'vendor',
        speaks: 'neither',
        ago: 60,
      },
    ],
  },
}

/** Dossiers on the suppliers with whom the demo company negotiates about its stock system. */
export const demoDossiers = async (w: Work): Promise<void> => {
  const { rows } = await sql<{ id: string; country: 'GB' | 'RU' | 'CN' }>`select distinct c.id, c.country
    from contract t join company c on c.workspace_id = t.workspace_id and c.id = t.company_id
    where t.workspace_id = ${w.actor.workspaceId}::uuid and t.kind = 'implementation' and t.our_role = 'customer'`.execute(
    w.tx,
  )
  const today = w.now.toZonedDateTimeISO(w.actor.timeZone).toPlainDate()
  for (const { id, country } of rows) {
    const { answers, evidence } = dossiers[country]
    const past = daysAgo(w, 7)
    await companies.update(past, id, { supplier: true })
    for (const { ago, ...found } of evidence)
      await addEvidence(past, id, { ...found, foundOn: today.subtract({ days: ago }).toString() })
    for (const [question, words, confidence] of answers)
      await answer(past, id, { question, version: 0, answer: words, confidence })
  }
}
