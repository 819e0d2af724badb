import type { Locale } from '#kit/i18n.ts'
import type { ClauseType } from '../contract-types.ts'
import type { ReadClause } from '../rules.ts'
import type { Typed } from '../types.ts'

/** What a section is called that is about a type as a whole; words in a clause of it need not say so again. */
const called: Partial<Record<ClauseType, Record<Locale, RegExp>>> = {
  stages: {
    en: /\b(stages|phases|milestones|timetable|work ?plan)\b/i,
    ru: /этап[а-яё]* (выполнения |оказания )?(работ|услуг|проект)|календарн[а-яё]+ план|график (выполнени|работ)/i,
    zh: /(实施|工作|项目|开发)?(阶段|进度|里程碑)/,
  },
  acceptance: {
    en: /\bacceptance\b(?! of (these|the|this) (terms|offer|agreement))/i,
    ru: /при[её]мк|при[её]м[аеу]? (работ|услуг|результат)/i,
    zh: /验收/,
  },
  confidentiality: { en: /\bconfidentiality\b/i, ru: /конфиденциальност/i, zh: /保密/ },
  training: { en: /\btraining\b/i, ru: /обучени/i, zh: /培训/ },
}
const most = 60

/** The types of clauses as their words tell, and of sections by their headings, where none of their clauses says it in words. */
export const withHeadings = (
  clauses: readonly ReadClause[],
  types: readonly (readonly Typed[])[],
  language: Locale,
): (readonly Typed[])[] => {
  const all = [...types]
  for (const [at, { heading, level }] of clauses.entries()) {
    const first = at + 1
    let end = first
    while (end < clauses.length && clauses[end]!.level > level) end++
    if (heading.length > most || first >= end) continue
    for (const type of Object.keys(called) as ClauseType[])
      if (
        called[type]![language].test(heading) &&
        !all.slice(at, end).some((own) => own.some((one) => one.type === type))
      )
        all[first] = [...all[first]!, { type, marks: [] }]
  }
  return all
}
