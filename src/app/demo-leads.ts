import * as forms from '#features/forms/actions.ts'
import { Content } from '#features/forms/contract-content.ts'
import { readyForms } from '#features/forms/rules.ts'
import { leads } from '#features/leads/actions.ts'
import type { Pipeline } from '#features/pipelines/contract.ts'
import * as routing from '#features/routing/actions.ts'
import type { Work } from '#kit/db.ts'
import { phrase } from '#kit/phrases.ts'

/** Who gets the demo's leads, by member and by team. */
export const demoRouting = (
  w: Work,
  members: Record<string, string>,
  teams: Record<string, string>,
): Promise<unknown> => {
  const rule = { active: true, when: 'always', by: 'turn', most: null } as const
  return routing.change(w, {
    version: 0,
    fallbackId: members.owner!,
    rules: [
      {
        ...rule,
        name: 'Large customers to the head',
        filter: ['size', 'in', ['large']],
        to: { members: [members.head!] },
      },
      {
        ...rule,
        name: '中文客户',
        filter: {
          or: [
            ['language', 'in', ['zh']],
            ['country', 'is', 'CN'],
          ],
        },
        to: { members: [members.manager2!] },
      },
      {
        ...rule,
        name: 'Россия, рабочее время',
        filter: {
          or: [
            ['language', 'in', ['ru']],
            ['country', 'is', 'RU'],
          ],
        },
        when: 'working',
        to: { teamId: teams.north! },
        by: 'load',
        most: 15,
      },
      {
        ...rule,
        name: 'After hours',
        filter: { and: [] },
        when: 'outside',
        to: { members: [members.head!, members.manager2!] },
      },
      { ...rule, name: 'The rest in turn', filter: { and: [] }, to: { teamId: teams.sales! } },
    ],
  })
}

const asked = [
  {
    name: 'Ветра — Хранение шин',
    person: 'Тамара Ветрова',
    companyName: 'Ветра',
    phones: ['+7 495 555-01-17'],
    language: 'ru',
    country: 'RU',
    city: 'Тверь',
    topic: 'Хранение шин',
    message: 'Сорок колёс до весны, когда можно привезти?',
  },
  {
    name: '云帆物流 — 设备仓储',
    person: '林晓云',
    companyName: '云帆物流',
    phones: ['+86 21 5555 0123'],
    language: 'zh',
    country: 'CN',
    city: '苏州',
    topic: '设备仓储',
    message: '两台拖车，需要一年的仓储报价。',
  },
  {
    name: 'Farrow & Daughters — Tyre storage',
    person: 'Nell Farrow',
    companyName: 'Farrow & Daughters',
    emails: ['nell@farrow.test'],
    language: 'en',
    country: 'GB',
    city: 'Leeds',
    topic: 'Tyre storage',
    message: 'Do you collect from Leeds?',
  },
  {
    name: 'Игнат Полевой — Хранение техники',
    person: 'Игнат Полевой',
    phones: ['+7 812 555-02-44'],
    language: 'ru',
    country: 'RU',
    city: 'Гатчина',
    topic: 'Хранение техники',
  },
  {
    name: 'Шиномонтаж: 400 колёс на зиму',
    topic: 'Хранение шин',
    country: 'RU',
    language: 'ru',
    size: 'small',
  },
  { name: '设备仓储询价', topic: '仓储', country: 'CN', language: 'zh', size: 'medium' },
  { name: 'Two trailers over the winter', topic: 'Storage', country: 'GB', language: 'en', size: 'micro' },
  {
    name: 'Сеть автосервисов, 12 городов',
    topic: 'Хранение шин',
    country: 'RU',
    language: 'ru',
    size: 'large',
  },
  { name: 'Tyres of a taxi fleet', topic: 'Tyre storage', country: 'GB', language: 'en', size: 'medium' },
  { name: '轮胎季节性存放', topic: '轮胎仓储', country: 'CN', language: 'zh', size: 'small' },
  { name: 'Склад на два месяца', topic: 'Склад', country: 'RU', language: 'ru', size: 'micro' },
  { name: 'Rates for pallets', topic: 'Storage', country: 'DE', language: 'en', size: 'small' },
] as const
const sources = ['site', 'call', 'mail', 'advertising'] as const
const APART = 17 // hours between two of them: each comes at another time of day

/** The demo's leads, the newest an hour old, each with whom its rules chose. */
export const demoLeads = async (w: Work): Promise<void> => {
  for (const [n, lead] of [...asked.entries()].toReversed()) {
    const receivedAt = w.now.subtract({ hours: n * APART + 1 }).toString()
    const { id } = await leads.create(w, {
      ...lead,
      source: sources[n % sources.length],
      receivedAt,
      ownerId: null,
    })
    await routing.assign(w, id)
    // Some of the older ones were taken up within hours.
    if (n > 4 && n % 2 === 1)
      await leads.update({ ...w, now: Temporal.Instant.from(receivedAt).add({ hours: n % 4 }) }, id, {
        status: 'working',
      })
  }
}

/** The form of the demo's site; what it brings is a deal at once. */
export const demoForm = async (w: Work, { stages }: Pipeline): Promise<void> => {
  const { id, content } = readyForms[0]!
  await forms.create(w, {
    name: phrase(w.actor.locale, `form.ready.${id}`),
    active: true,
    stageId: stages[0]!.id,
    content: Content.parse({
      ...content,
      questions: [...content.questions, { key: 'companyName', asks: 'companyName' }],
      mode: 'automatic',
    }),
  })
}
