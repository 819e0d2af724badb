import type { Issue } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { reviewApart } from '#features/reviews/actions-texts.ts'
import { type Variable, variableOf } from '../contract-variables.ts'
import { type Own } from './contract-own.ts'
import { askedIn } from '../text/render.ts'
import { plainOf, readsOf } from '../text/show.ts'
import type { Plain, Value } from '../text/values.ts'
import type { TemplateContents } from './contract-contents.ts'
import { writtenIn } from './rules-templates.ts'

const examples: Record<Exclude<Variable['kind'], 'rows' | 'choice' | 'words'>, Plain> = {
  text: 'AB-7',
  day: '2027-03-01',
  time: '09:00',
  count: 10,
  percent: '10',
  days: 10,
  workdays: 10,
  months: 10,
  hours: 10,
  minutes: 10,
  money: { minor: 1_000_000, currency: 'EUR' },
}

/** Words that say what they are: a text is read for the courts it names. */
const court = {
  en: 'the courts of Northport',
  zh: '北港市人民法院',
  ru: 'Арбитражный суд города Северогорска',
}

/** A value that a contract might have, so that a template reads as one. */
const exampleOf = (name: string, locale: Locale, own: Own): Value | undefined => {
  const variable = variableOf(name, own)
  if (!variable || variable.kind === 'rows') return
  if (variable.kind === 'choice') return variable.choices?.[0]
  return variable.kind === 'words'
    ? { [locale]: name === 'closing.court' ? court[locale] : 'AB' }
    : examples[variable.kind]
}

/**
 * The basic elements of a contract that a template leaves out, language by language: found by the review that contracts are held
 * against, over the text as it reads with example values. Reads in processes of its own and outside of transactions.
 */
export const missingElements = async ({ body, terms }: TemplateContents): Promise<Issue[]> => {
  const found: Issue[] = []
  for (const locale of writtenIn(body)) {
    const given = askedIn(body).flatMap((name) => {
      const value = terms[name] ?? exampleOf(name, locale, body.variables)
      return value === undefined ? [] : [[name, value as Value] as const]
    })
    const reads = readsOf({ body, terms: Object.fromEntries(given) }, locale)
    const job = { text: plainOf(reads, locale).text, side: 'customer', asked: 'elements' } as const
    const { findings } = await reviewApart(job)
    for (const { rule, values } of findings)
      if (rule === 'missing_clause')
        found.push({
          path: ['clauses'],
          code: 'contract_template.element',
          params: { type: values['type'], language: locale },
        })
  }
  return found
}
