import type { Finding } from '../rules.ts'
import { concluded } from './conclusion.ts'
import { datesIn, dayOf } from './dates.ts'
import { found, type Reading, spanOf } from './place.ts'

/** What contracts still cite though it is out of force: since which year, and what holds instead, as each is called at home. */
const repealed: readonly { law: RegExp; year: number; by: string }[] = [
  {
    law: /《(?:中华人民共和国)?(?:合同法|民法通则|民法总则|物权法|担保法|侵权责任法)》/g,
    year: 2021,
    by: '《中华人民共和国民法典》',
  },
  {
    law: /《(?:中华人民共和国)?(?:经济合同法|涉外经济合同法|技术合同法)》/g,
    year: 1999,
    by: '《中华人民共和国民法典》',
  },
  {
    law: /«Об авторском праве и смежных правах»|«О правовой охране программ для (?:ЭВМ|электронных вычислительных машин)[^»]{0,20}»/giu,
    year: 2008,
    by: 'часть четвёртая Гражданского кодекса РФ',
  },
  { law: /«Об электронной цифровой подписи»/giu, year: 2013, by: 'Федеральный закон № 63-ФЗ' },
  { law: /(?<![\d-])94-ФЗ(?!\p{L})/gu, year: 2014, by: 'Федеральный закон № 44-ФЗ' },
  { law: /(?<!repeal(?:ing|s|ed) )Directive 95\/46\/EC/g, year: 2018, by: 'Regulation (EU) 2016/679 (GDPR)' },
  { law: /Data Protection Act,? 1998/g, year: 2018, by: 'Data Protection Act 2018' },
  { law: /(?:EU[-–]U\.?S\.? )?Privacy Shield/g, year: 2020, by: 'EU–US Data Privacy Framework' },
]

/** Laws that a contract rests on though they were repealed before it was made, each where it is first named. */
export const laws = (reading: Reading): Finding[] => {
  const { made } = concluded(reading, datesIn(reading.text))
  return repealed.flatMap(({ law, year, by }) => {
    const [first] = reading.text.matchAll(law)
    if (!first || (made && made.day < dayOf(year, 1, 1))) return []
    const values = { law: first[0], year: String(year), by }
    return [found(reading, 'law_repealed', 'warning', spanOf(first), values)]
  })
}
