/** The invented company the demo shows, and its customers; no person or firm here is real. */

export const demoPassword = 'tessera-demo'

export const demoMembers = [
  { key: 'owner', name: 'Olga Sedova', email: 'owner@demo.test', role: 'owner', team: null, locale: 'en' },
  { key: 'admin', name: 'Adrian Holt', email: 'admin@demo.test', role: 'admin', team: null, locale: 'en' },
  { key: 'head', name: 'Хелена Орлова', email: 'head@demo.test', role: 'head', team: 'sales', locale: 'ru' },
  {
    key: 'manager',
    name: 'Марк Лугин',
    email: 'manager@demo.test',
    role: 'manager',
    team: 'north',
    locale: 'ru',
  },
  {
    key: 'manager2',
    name: '林知远',
    email: 'manager2@demo.test',
    role: 'manager',
    team: 'east',
    locale: 'zh',
  },
  {
    key: 'storekeeper',
    name: 'Степан Рогов',
    email: 'storekeeper@demo.test',
    role: 'storekeeper',
    team: null,
    locale: 'ru',
  },
  { key: 'analyst', name: '安然', email: 'analyst@demo.test', role: 'analyst', team: null, locale: 'zh' },
  { key: 'guest', name: 'Greta Vale', email: 'guest@demo.test', role: 'guest', team: null, locale: 'en' },
] as const
export type DemoMember = (typeof demoMembers)[number]['key']

export const demoTeams = [
  { key: 'sales', name: 'Sales', parent: null },
  { key: 'north', name: 'Север', parent: 'sales' },
  { key: 'east', name: '华东', parent: 'sales' },
] as const

export const demoTags = [
  { name: 'VIP', color: 'orange' },
  { name: 'Шины', color: 'blue' },
  { name: '重点客户', color: 'red' },
  { name: 'Trade fair', color: 'teal' },
  { name: 'Холодная база', color: 'gray' },
] as const

const ru = [
  'Северный Мост',
  'Ёлкин и сыновья',
  'Балтика Шина',
  'Заря Логистик',
  'Полюс-Авто',
  'Кедровый Дом',
  'Меридиан Склад',
  'Тихая Гавань',
  'Янтарь Сервис',
  'Рубеж Транс',
  'Вершина Металл',
  'Луговой Хлеб',
  'Каскад Энерго',
  'Новый Причал',
  'Орион Техника',
  'Степной Ветер',
]
const zh = [
  '青禾贸易有限公司',
  '云岭物流有限公司',
  '江南轮胎仓储有限公司',
  '海棠科技有限公司',
  '北辰机械有限公司',
  '金穗农业有限公司',
  '星河数码有限公司',
  '翠湖酒店管理有限公司',
  '远帆国际货运有限公司',
  '明德教育咨询有限公司',
  '瑞丰包装有限公司',
  '安澜水务有限公司',
]
const en = [
  'Harrow & Finch',
  'Bluewater Storage',
  'Copperfield Tyres',
  'Larkspur Foods',
  'Ninth Wave Energy',
  'Oakhaven Clinics',
  'Pinecrest Tools',
  'Quillon Media',
  'Redbrick Supply',
  'Silverline Freight',
  'Thornbury Parts',
  'Underhill Optics',
  'Vantage Timber',
  'Westmark Rail',
]
const legal = { RU: 'ООО', CN: '', GB: 'Ltd' }

/** INN of ten digits with its check digit, from the nine before it. */
const inn = (nine: string) =>
  `${nine}${([2, 4, 10, 3, 5, 9, 4, 6, 8].reduce((sum, w, i) => sum + w * Number(nine[i]), 0) % 11) % 10}`

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const uscc = (body: string) =>
  `${body}${USCC[(31 - (Array.from(body).reduce((sum, c, i) => sum + ((USCC.indexOf(c) * 3 ** i) % 31), 0) % 31)) % 31]}`
const usccBody = (n: number) => `91310000${String(n).padStart(8, '0')}${USCC[n % 31]}`

const lives = ['potential', 'current', 'current', 'former'] as const
const industries = ['trade', 'transport', 'manufacturing', 'services', 'it', 'agriculture'] as const
const sizes = ['micro', 'small', 'medium', 'large'] as const

/** The demo's customers: made from the lists above by their place, so that every start makes the same ones. */
export const demoCompanies = () =>
  [
    ...ru.map((name, i) => ['RU', name, i] as const),
    ...zh.map((name, i) => ['CN', name, i] as const),
    ...en.map((name, i) => ['GB', name, i] as const),
  ].map(([country, name, i], n) => ({
    name,
    legalName: country === 'RU' ? `${legal.RU} «${name}»` : country === 'GB' ? `${name} ${legal.GB}` : name,
    country,
    lifecycle: lives[n % lives.length]!,
    customer: true,
    supplier: n % 9 === 0,
    ...(country === 'RU' && { taxId: inn(String(780_400_100 + i * 37)) }),
    ...(country === 'CN' && { taxId: uscc(usccBody(40_512_300 + i * 91)) }),
    phones: [
      country === 'RU'
        ? `+7812555${String(1000 + i * 13)}`
        : country === 'CN'
          ? `+86215566${String(1000 + i * 17)}`
          : `+442079460${String(100 + i)}`,
    ],
    emails: [`office${n + 1}@${country.toLowerCase()}-customers.test`],
    addresses: [
      { country, city: country === 'RU' ? 'Санкт-Петербург' : country === 'CN' ? '上海' : 'London' },
    ],
    industry: industries[n % industries.length]!,
    size: sizes[n % sizes.length]!,
    owner: (country === 'RU'
      ? 'manager'
      : country === 'CN'
        ? 'manager2'
        : n % 2
          ? 'head'
          : 'manager') as DemoMember,
    tags: [n % demoTags.length, ...(n % 4 === 0 ? [0] : [])],
  }))

const first = {
  RU: ['Анна', 'Пётр', 'Алёна', 'Семён'],
  CN: ['王雨桐', '赵一鸣', '陈思远', '周子涵'],
  GB: ['Nora', 'Edgar', 'Lucy', 'Tobias'],
}
const last = {
  RU: ['Журавлёв', 'Соколовская', 'Берёзкин', 'Тихонова'],
  CN: ['', '', '', ''],
  GB: ['Ashdown', 'Bexley', 'Carrow', 'Denholm'],
}
const positions = {
  RU: ['Директор', 'Главный бухгалтер', 'Закупки', 'Кладовщик'],
  CN: ['总经理', '财务经理', '采购经理', '仓库主管'],
  GB: ['Director', 'Finance', 'Procurement', 'Warehouse'],
}

/** One or two people for the company at this place in the list. */
export const demoContacts = (country: 'RU' | 'CN' | 'GB', n: number) =>
  (n % 3 === 0 ? [n, n + 1] : [n]).map((k) => ({
    name: [first[country][k % 4], last[country][(k + 1) % 4]].filter(Boolean).join(' '),
    position: positions[country][k % 4]!,
    emails: [`person${n}-${k}@${country.toLowerCase()}-customers.test`],
    phones: [
      country === 'RU'
        ? `+7921555${String(2000 + k * 29 + n)}`
        : country === 'CN'
          ? `+861391234${String(1000 + k * 31 + n)}`
          : `+447700900${String(100 + ((k * 7 + n) % 900))}`,
    ],
  }))

export const demoTasks = {
  RU: ['Перезвонить и уточнить объём', 'Отправить предложение по хранению', 'Согласовать договор'],
  CN: ['回访客户并确认需求', '发送报价单', '安排上门拜访'],
  GB: ['Call back about the spring season', 'Send the storage offer', 'Agree on a visit'],
}
export const demoNotes = {
  RU: 'Просят скидку при хранении от 40 колёс. Решение принимает директор.',
  CN: '客户希望四月前完成入库,价格敏感。',
  GB: 'Moves all tyres in April; wants one invoice a month.',
}
