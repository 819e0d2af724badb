import type { Notice } from './official.ts'

/**
 * China’s days off and make-up workdays, from the yearly notices of the General Office of the State Council. A notice may begin
 * in the last days of the year before. Of a year not announced yet only the days that the regulation itself gives, those on a
 * weekend made up for on the workdays after them; the notice will add make-up workdays.
 */
export const notices: readonly Notice[] = [
  {
    year: 2020,
    source: '国办发明电〔2019〕16号；国办发明电〔2020〕1号',
    off: [
      ['newYear', '01-01'],
      ['spring', '01-24/02-02'],
      ['qingming', '04-04/04-06'],
      ['labour', '05-01/05-05'],
      ['dragonBoat', '06-25/06-27'],
      ['national', '10-01/10-08'],
    ],
    work: ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'],
    short: [],
  },
  {
    year: 2021,
    source: '国办发明电〔2020〕27号',
    off: [
      ['newYear', '01-01/01-03'],
      ['spring', '02-11/02-17'],
      ['qingming', '04-03/04-05'],
      ['labour', '05-01/05-05'],
      ['dragonBoat', '06-12/06-14'],
      ['midAutumn', '09-19/09-21'],
      ['national', '10-01/10-07'],
    ],
    work: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
    short: [],
  },
  {
    year: 2022,
    source: '国办发明电〔2021〕11号',
    off: [
      ['newYear', '01-01/01-03'],
      ['spring', '01-31/02-06'],
      ['qingming', '04-03/04-05'],
      ['labour', '04-30/05-04'],
      ['dragonBoat', '06-03/06-05'],
      ['midAutumn', '09-10/09-12'],
      ['national', '10-01/10-07'],
    ],
    work: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
    short: [],
  },
  {
    year: 2023,
    source: '国办发明电〔2022〕16号',
    off: [
      ['newYear', '2022-12-31/2023-01-02'],
      ['spring', '01-21/01-27'],
      ['qingming', '04-05'],
      ['labour', '04-29/05-03'],
      ['dragonBoat', '06-22/06-24'],
      ['midAutumn', '09-29'],
      ['national', '09-30/10-06'],
    ],
    work: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
    short: [],
  },
  {
    year: 2024,
    source: '国办发明电〔2023〕7号',
    off: [
      ['newYear', '01-01'],
      ['spring', '02-10/02-17'],
      ['qingming', '04-04/04-06'],
      ['labour', '05-01/05-05'],
      ['dragonBoat', '06-10'],
      ['midAutumn', '09-15/09-17'],
      ['national', '10-01/10-07'],
    ],
    work: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
    short: [],
  },
  {
    year: 2025,
    source: '国办发明电〔2024〕12号',
    off: [
      ['newYear', '01-01'],
      ['spring', '01-28/02-04'],
      ['qingming', '04-04/04-06'],
      ['labour', '05-01/05-05'],
      ['dragonBoat', '05-31/06-02'],
      ['national', '10-01/10-08'],
      ['midAutumn', '10-06'],
    ],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
    short: [],
  },
  {
    year: 2026,
    source: '国办发明电〔2025〕7号',
    off: [
      ['newYear', '01-01/01-03'],
      ['spring', '02-15/02-23'],
      ['qingming', '04-04/04-06'],
      ['labour', '05-01/05-05'],
      ['dragonBoat', '06-19/06-21'],
      ['midAutumn', '09-25/09-27'],
      ['national', '10-01/10-07'],
    ],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
    short: [],
  },
  {
    year: 2027,
    source: '全国年节及纪念日放假办法（国务院令第795号）',
    provisional: true,
    off: [
      ['newYear', '01-01'],
      ['spring', '02-05/02-10'],
      ['qingming', '04-05'],
      ['labour', '05-01/05-04'],
      ['dragonBoat', '06-09'],
      ['midAutumn', '09-15'],
      ['national', '10-01/10-05'],
    ],
    work: [],
    short: [],
  },
]
