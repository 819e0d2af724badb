import * as forms from '#features/forms/actions.ts'
import { readyForms } from '#features/forms/rules.ts'
import { leads } from '#features/leads/actions.ts'
import type { Pipeline } from '#features/pipelines/contract.ts'
import type { Work } from '#kit/db.ts'
import { phrase } from '#kit/phrases.ts'

const asked = [
  {
    person: 'Тамара Ветрова',
    companyName: 'Ветра',
    phones: ['+7 495 555-01-17'],
    language: 'ru',
    country: 'RU',
    city: 'Тверь',
    topic: 'Хранение шин',
    message: 'Сорок колёс до весны, когда можно привезти?',
    source: 'site',
  },
  {
    person: '林晓云',
    companyName: '云帆物流',
    phones: ['+86 21 5555 0123'],
    language: 'zh',
    country: 'CN',
    city: '苏州',
    topic: '设备仓储',
    message: '两台拖车，需要一年的仓储报价。',
    source: 'site',
  },
  {
    person: 'Nell Farrow',
    companyName: 'Farrow & Daughters',
    emails: ['nell@farrow.test'],
    language: 'en',
    country: 'GB',
    city: 'Leeds',
    topic: 'Tyre storage',
    message: 'Do you collect from Leeds?',
    source: 'referral',
  },
  {
    person: 'Игнат Полевой',
    phones: ['+7 812 555-02-44'],
    language: 'ru',
    country: 'RU',
    city: 'Гатчина',
    topic: 'Хранение техники',
    source: 'call',
  },
] as const

/** The demo's form of its site, and leads that came in lately. */
export const demoLeads = async (w: Work, { stages }: Pipeline): Promise<void> => {
  const { id, content } = readyForms[0]!
  await forms.create(w, {
    name: phrase(w.actor.locale, `form.ready.${id}`),
    active: true,
    stageId: stages[0]!.id,
    content: { ...content, mode: 'mixed' },
  })
  for (const [n, { person, topic, ...rest }] of asked.entries())
    await leads.create(w, {
      name: `${'companyName' in rest ? rest.companyName : person} — ${topic}`,
      person,
      topic,
      receivedAt: w.now.subtract({ minutes: 7 + n * 95 }).toString(),
      ...(n === 2 && { status: 'working', answeredAt: w.now.subtract({ minutes: 180 }).toString() }),
      ...rest,
    })
}
