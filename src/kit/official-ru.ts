import type { Notice } from './official.ts'

/** Article 112 of the Labour Code; a holiday on a weekend moves as the year’s decree says, otherwise to the next day of work. */
const holidaysOf: Notice['off'] = [
  ['newYear', '01-01/01-06'],
  ['christmas', '01-07'],
  ['newYear', '01-08'],
  ['defender', '02-23'],
  ['women', '03-08'],
  ['labour', '05-01'],
  ['victory', '05-09'],
  ['russia', '06-12'],
  ['unity', '11-04'],
]

/** A year’s holidays with the days off that were moved; the day before a holiday is an hour shorter (article 95). */
const year = (
  of: number,
  source: string,
  moved: readonly string[],
  short: readonly string[],
  work: readonly string[] = [],
): Notice => ({
  year: of,
  source,
  off: [...holidaysOf, ...moved.map((day) => ['moved', day] as const)],
  work,
  short,
})

/**
 * Russia’s production calendar, from the government’s decrees on moving days off. The paid days without work of 2020 and 2021
 * (the President’s decrees of those years) do not count here: they left the yearly norm of hours as it was.
 */
export const notices: readonly Notice[] = [
  year(
    2020,
    'Постановление Правительства РФ от 10.07.2019 № 875',
    ['02-24', '03-09', '05-04', '05-05', '05-11'],
    ['04-30', '05-08', '06-11', '11-03', '12-31'],
  ),
  year(
    2021,
    'Постановление Правительства РФ от 10.10.2020 № 1648',
    ['02-22', '05-03', '05-10', '06-14', '11-05', '12-31'],
    ['02-20', '04-30', '06-11', '11-03'],
  ),
  year(
    2022,
    'Постановление Правительства РФ от 16.09.2021 № 1564',
    ['03-07', '05-02', '05-03', '05-10', '06-13'],
    ['02-22', '03-05', '11-03'],
  ),
  year(
    2023,
    'Постановление Правительства РФ от 29.08.2022 № 1505',
    ['02-24', '05-08', '11-06'],
    ['02-22', '03-07', '11-03'],
  ),
  year(
    2024,
    'Постановление Правительства РФ от 10.08.2023 № 1314',
    ['04-29', '04-30', '05-10', '12-30', '12-31'],
    ['02-22', '03-07', '05-08', '06-11', '11-02'],
    ['04-27', '12-28'],
  ),
  year(
    2025,
    'Постановление Правительства РФ от 04.10.2024 № 1335',
    ['05-02', '05-08', '06-13', '11-03', '12-31'],
    ['03-07', '04-30', '06-11', '11-01'],
  ),
  year(
    2026,
    'Постановление Правительства РФ от 24.09.2025 № 1466',
    ['01-09', '03-09', '05-11', '12-31'],
    ['04-30', '05-08', '06-11', '11-03'],
  ),
  {
    ...year(
      2027,
      'Проект постановления Правительства РФ о переносе выходных дней в 2027 году',
      ['02-22', '05-03', '05-10', '06-14', '11-05', '12-31'],
      ['02-20', '04-30', '06-11', '11-03'],
    ),
    provisional: true,
  },
]
