import type { Locale } from '#kit/i18n.ts'

// In Russian what is counted takes its form from the number before it, and from the case the sentence asks for:
// 21 рабочий день, 22 рабочих дня, 25 рабочих дней; в течение 21 рабочего дня, в течение 22 рабочих дней.

/** Of a noun as it stands behind many: how it stands behind one and behind few, and behind one where a genitive is asked for. */
type Forms = { one: string; few: string; ofOne: string }

const nouns: Readonly<Record<string, Forms>> = {
  дней: { one: 'день', few: 'дня', ofOne: 'дня' },
  часов: { one: 'час', few: 'часа', ofOne: 'часа' },
  месяцев: { one: 'месяц', few: 'месяца', ofOne: 'месяца' },
  лет: { one: 'год', few: 'года', ofOne: 'года' },
  минут: { one: 'минута', few: 'минуты', ofOne: 'минуты' },
  недель: { one: 'неделя', few: 'недели', ofOne: 'недели' },
}
/** What days and hours may be: this does not change behind few. */
const kinds: Readonly<Record<string, Omit<Forms, 'few'>>> = {
  рабочих: { one: 'рабочий', ofOne: 'рабочего' },
  календарных: { one: 'календарный', ofOne: 'календарного' },
  банковских: { one: 'банковский', ofOne: 'банковского' },
}

const counted = new RegExp(
  `^(\\s)(?:(${Object.keys(kinds).join('|')})(\\s))?(${Object.keys(nouns).join('|')})(?![а-яё])`,
)
const genitive =
  /(?<![а-яё])(течение|менее|более|до|от|со?|после|позднее|ранее|реже|чаще|свыше|сверх|около|истечени[ияею]|превыша[а-яё]+|последующих|последних|ближайших|первых)\s$/i
const rules = new Intl.PluralRules('ru')

/** The words behind a number with what is counted in the form that the number and the words before it ask for. */
export const agreeing = (locale: Locale, before: string, number: unknown, words: string): string => {
  if (locale !== 'ru' || typeof number !== 'number') return words
  return words.replace(
    counted,
    (said, space: string, kind: string | undefined, between: string, noun: string) => {
      const amount = rules.select(number)
      const isGenitive = genitive.test(before)
      const forms = nouns[noun]!
      if (amount === 'one') {
        const form = isGenitive ? 'ofOne' : 'one'
        return `${space}${kind ? `${kinds[kind]![form]}${between}` : ''}${forms[form]}`
      }
      return amount === 'few' && !isGenitive ? said.replace(noun, forms.few) : said
    },
  )
}

const formsOf = (all: Readonly<Record<string, Partial<Forms>>>): [RegExp, string][] =>
  Object.entries(all).map(([many, forms]) => [new RegExp(`^(?:${Object.values(forms).join('|')})$`), many])
const [nounForms, kindForms] = [formsOf(nouns), formsOf(kinds)]
const whichever =
  /(?<=^|\d)(\s)(?:(рабоч\S{2,3}|календарн\S{2,3}|банковск\S{2,3})(\s))?([а-яё]{3,7})(?![а-яё])/g

/** The same words as they stand behind many, whatever the number, so that texts with other numbers can be held beside each other. */
export const unagreed = (words: string): string =>
  words.replace(whichever, (said, space: string, kind: string | undefined, between: string, noun: string) => {
    const many = (forms: readonly [RegExp, string][], word: string) =>
      forms.find(([form]) => form.test(word))?.[1] ?? word
    const plural = many(nounForms, noun)
    if (plural === noun && !kind) return said
    return `${space}${kind ? `${many(kindForms, kind)}${between}` : ''}${plural}`
  })
