// The customer base of the benchmark: a pure function of a record's number, so that every run measures the same rows.

/** A stream of numbers in [0, 1) that belongs to a seed. */
export const dice = (seed: number): (() => number) => {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = <T>(roll: () => number, from: readonly T[]): T => from[Math.floor(roll() * from.length)]!
const hex = (roll: () => number, digits: number) =>
  Array.from({ length: digits }, () => Math.floor(roll() * 16).toString(16)).join('')

/** A UUIDv7 of a moment (epoch ms) with the dice's digits. */
export const idAt = (ms: number, roll: () => number): string => {
  const time = ms.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(roll, 3)}-${pick(roll, ['8', '9', 'a', 'b'])}${hex(roll, 3)}-${hex(roll, 12)}`
}

const ru = {
  forms: ['ООО', 'ООО', 'ООО', 'АО', 'ПАО', 'ИП'],
  starts:
    'Север Юг Восток Запад Альфа Вега Орион Гранд Прима Мега Техно Агро Строй Транс Пром Энерго Авто Эко Форт Арс Нова Ладога Волга Кама Иртыш Байкал Урал Алтай Сокол Беркут'.split(
      ' ',
    ),
  middles:
    'мет строй торг сервис пласт дом град ресурс инвест мост линия снаб комплект трейд лес маш хим свет маркет лаб'.split(
      ' ',
    ),
  ends: [
    '',
    '',
    ' плюс',
    ' групп',
    ' Сибирь',
    ' Поволжье',
    ' и партнёры',
    ' центр',
    ' Ёлка',
    '-М',
    '-С',
    ' 2000',
  ],
  people: [
    'Анна Крылова',
    'Пётр Ежов',
    'Семён Дёмин',
    'Алёна Мышкина',
    'Игорь Щукин',
    'Ольга Журавлёва',
    'Фёдор Ясенев',
  ],
}
const zh = {
  cities:
    '北京 上海 广州 深圳 杭州 成都 武汉 西安 苏州 南京 青岛 重庆 天津 宁波 厦门 长沙 大连 昆明 合肥 郑州'.split(
      ' ',
    ),
  first: [...'华中新天金宏鑫瑞恒安泰盛嘉隆万東德永康丰'],
  second: [...'达信源海星辰科创翔远通宇腾峰林业和明亿'],
  trades: '科技 贸易 实业 电子 机械 建筑 物流 医药 食品 纺织 化工 环保 能源 网络 咨询 家具 汽车 农业'.split(
    ' ',
  ),
  ends: ['有限公司', '有限公司', '股份有限公司', '集团'],
  people: ['王伟东', '李静怡', '张晓明', '刘洋', '陈思远', '杨雪梅', '赵海波'],
}
const en = {
  starts:
    'Harrow Linden Castor Birch Pembroke Quill Marlow Ashby Fenwick Dunmore Keswick Thorn Redwood Silver Northern Blue Copper Granite Juniper Falcon Meridian Vertex Apex Orchard'.split(
      ' ',
    ),
  middles:
    'Foods Logistics Steel Textiles Systems Partners Tools Furniture Motors Optics Paper Chemicals Marine Energy Software Glass Timber Dairy Printing Robotics'.split(
      ' ',
    ),
  ends: ['Ltd', 'Inc', 'LLC', 'GmbH', 'Group', '& Sons'],
  people: ['Ada Whitlock', 'Ben Carrow', 'Chloe Marsh', 'Dan Oakes', 'Ella Frost', 'Finn Hale', 'Gwen Idle'],
}
const syllables = 'ba ko ri ta lu mi se no va de po ga shi ren tol vik'.split(' ')
const слоги = 'ба ко ри та лу ми се но ва де по га ши рен тол вик'.split(' ')

export type Country = 'RU' | 'CN' | 'GB'

const brand = (roll: () => number, from: string[]) => {
  const word = Array.from({ length: 2 + Math.floor(roll() * 2) }, () => pick(roll, from)).join('')
  return word[0]!.toUpperCase() + word.slice(1)
}

const nameIn = (country: Country, roll: () => number) => {
  if (country === 'RU')
    return `${pick(roll, ru.forms)} «${roll() < 0.4 ? `${brand(roll, слоги)} ` : ''}${pick(roll, ru.starts)}${pick(roll, ru.middles)}${pick(roll, ru.ends)}»`
  if (country === 'CN')
    return `${pick(roll, zh.cities)}${pick(roll, zh.first)}${pick(roll, zh.second)}${roll() < 0.4 ? pick(roll, zh.first) : ''}${pick(roll, zh.trades)}${pick(roll, zh.ends)}`
  return `${roll() < 0.4 ? `${brand(roll, syllables)} ` : ''}${pick(roll, en.starts)} ${pick(roll, en.middles)} ${pick(roll, en.ends)}`
}

const digits = (roll: () => number, n: number) =>
  Array.from({ length: n }, () => Math.floor(roll() * 10)).join('')

/** An INN of ten digits whose check digit is right. */
const inn = (roll: () => number) => {
  const nine = digits(roll, 9)
  const sum = [2, 4, 10, 3, 5, 9, 4, 6, 8].reduce((total, weight, i) => total + weight * Number(nine[i]), 0)
  return `${nine}${(sum % 11) % 10}`
}

const phone = (country: Country, roll: () => number) =>
  country === 'RU'
    ? `+79${digits(roll, 9)}`
    : country === 'CN'
      ? `+8613${digits(roll, 9)}`
      : `+4477009${digits(roll, 5)}`

const DAY = 86_400_000
const YEARS = 5 * 365 * DAY

export type Company = ReturnType<typeof companyNumber>

/** Company number `n` of a base that ends at `today` (epoch ms); members and tags are named by their place. */
export const companyNumber = (n: number, today: number) => {
  const roll = dice(n)
  const country = pick(roll, ['RU', 'RU', 'CN', 'CN', 'GB'] as const)
  const createdAt = today - YEARS + Math.floor((n * 7919 * 1000) % YEARS)
  const life = roll()
  const step = roll()
  return {
    n,
    country,
    createdAt,
    id: idAt(createdAt, roll),
    name: nameIn(country, roll),
    lifecycle: life < 0.55 ? 'potential' : life < 0.9 ? 'current' : 'former',
    taxId: country === 'RU' && roll() < 0.8 ? inn(roll) : null,
    phones: roll() < 0.85 ? [phone(country, roll)] : [],
    emails: roll() < 0.7 ? [`office${digits(roll, 6)}@${brand(roll, syllables).toLowerCase()}.example`] : [],
    size: pick(roll, ['micro', 'small', 'medium', 'large', null]),
    industry: pick(roll, ['manufacturing', 'trade', 'construction', 'transport', 'services', 'it', null]),
    about:
      roll() < 0.3
        ? 'Met at the spring fair; asks for a quarterly price list and delivery on pallets.'
        : null,
    owner: roll() < 0.98 ? Math.floor(roll() * 1000) : null,
    // The first tags hang on one company in fifteen, the last on one in some thousands.
    tags: [...new Set(Array.from({ length: Math.floor(roll() * 3) }, () => Math.floor(roll() ** 3 * 40)))],
    updatedAt: createdAt + Math.floor(roll() * (today - createdAt)),
    // One in three has a next step, and one in fifty of all is late with it.
    nextStepAt:
      step < 0.02
        ? today - Math.floor(roll() * 30 * DAY) - DAY
        : step < 0.33
          ? today + Math.floor((1 + roll() * 90) * DAY)
          : null,
    person: {
      name: pick(roll, country === 'RU' ? ru.people : country === 'CN' ? zh.people : en.people),
      phone: phone(country, roll),
      works: roll() < 0.5,
    },
    noted: roll() < 0.25,
    ids: {
      contact: idAt(createdAt + 1, roll),
      task: idAt(createdAt + 2, roll),
      note: idAt(createdAt + 3, roll),
      event: idAt(createdAt + 4, roll),
    },
  }
}
