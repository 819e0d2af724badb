import { describe, expect, it } from 'vitest'
import { isWorkingDay, type Shift, shiftMinutes, shiftsOf, type WorkingCalendar } from './calendar.ts'
import { officialCountries, officialDays, type OfficialCountry } from './official.ts'

const day: Shift[] = [
  { from: '09:00', to: '13:00' },
  { from: '14:00', to: '18:00' },
]
const calendarOf = async (country: OfficialCountry): Promise<WorkingCalendar> => ({
  timeZone: country === 'CN' ? 'Asia/Shanghai' : 'Europe/Moscow',
  week: [day, day, day, day, day, [], []],
  days: (await officialDays(country)).days,
})
const daysOf = (year: number) =>
  Array.from({ length: Temporal.PlainDate.from(`${year}-01-01`).daysInYear }, (_, at) =>
    Temporal.PlainDate.from(`${year}-01-01`).add({ days: at }),
  )

describe('the official calendar of China', () => {
  it.each([
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('S3-143 has in %i the days of work that were published', async (year, days) => {
    const calendar = await calendarOf('CN')
    expect(daysOf(year).filter((d) => isWorkingDay(calendar, d))).toHaveLength(days)
  })

  it('has make-up workdays, on weekends alone', async () => {
    const { days } = await officialDays('CN')
    const work = [...days.values()].filter(({ kind }) => kind === 'work').map(({ day: d }) => d)
    expect(work.filter((d) => d.startsWith('2025'))).toHaveLength(5)
    expect(work.filter((d) => d.startsWith('2026'))).toHaveLength(6)
    expect(work.every((d) => Temporal.PlainDate.from(d).dayOfWeek > 5)).toBe(true)
  })

  it('knows the last days of December from the notice of the next year', async () => {
    const { days } = await officialDays('CN')
    expect(days.get('2022-12-31')).toMatchObject({ kind: 'off', name: 'newYear' })
  })

  it('begins the Spring Festival on the eve of the lunar year', async () => {
    const { days } = await officialDays('CN')
    const month = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (let year = 2020; year <= 2027; year++) {
      const first = daysOf(year).find((d) => month.format(new Date(d.toString())) === '1/1')!
      for (const off of [0, 1, 2]) expect(days.get(first.add({ days: off }).toString())?.kind).toBe('off')
    }
  })
})

describe('the production calendar of Russia', () => {
  it.each([
    [2020, 248, 1979],
    [2021, 247, 1972],
    [2022, 247, 1973],
    [2023, 247, 1973],
    [2024, 248, 1979],
    [2025, 247, 1972],
    [2026, 247, 1972],
    [2027, 247, 1972],
  ])(
    'S3-143 has in %i the %i days of work and %i hours of a 40-hour week that were published',
    async (year, days, hours) => {
      const calendar = await calendarOf('RU')
      expect(daysOf(year).filter((d) => isWorkingDay(calendar, d))).toHaveLength(days)
      const minutes = daysOf(year).map((d) => shiftMinutes(shiftsOf(calendar, d)))
      expect(minutes.reduce((sum, m) => sum + m, 0) / 60).toBe(hours)
    },
  )

  it('ends an hour earlier on the day before a holiday, also where that is a Saturday', async () => {
    const calendar = await calendarOf('RU')
    const shifts = [day[0], { from: '14:00', to: '17:00' }]
    expect(shiftsOf(calendar, Temporal.PlainDate.from('2026-04-30'))).toEqual(shifts)
    expect(shiftsOf(calendar, Temporal.PlainDate.from('2025-11-01'))).toEqual(shifts)
  })
})

it.each(officialCountries)(
  'says of %s which notice a year is from, and that only 2027 is provisional',
  async (country) => {
    const { notices } = await officialDays(country)
    expect(notices.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])
    expect(notices.filter(({ provisional }) => provisional).map(({ year }) => year)).toEqual([2027])
    expect(notices.every(({ source }) => source.length > 5)).toBe(true)
  },
)
