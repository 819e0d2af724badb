import type { Locale } from '#kit/i18n.ts'

/** A word or two neighbours as they are counted, and where they stand in the text, in UTF-16 units. */
type Gram = { gram: string; from: number; to: number }

const stem = 6
const words = { en: /[a-z]+|\d+/g, ru: /[а-яa-z]+|\d+/g, zh: /\p{Script=Han}|[a-z]+|\d+/gu }

/**
 * What a folded text is made of: its words, cut to their first letters so that endings do not count, its figures as `#`,
 * in Chinese its characters; and each of these together with the next.
 */
export const gramsOf = (folded: string, language: Locale): Gram[] => {
  const single = [...folded.matchAll(words[language])].map(({ 0: word, index }): Gram => {
    const gram = /^\d/.test(word) ? '#' : word.slice(0, stem)
    return { gram, from: index, to: index + word.length }
  })
  const pairs = single.slice(1).map(({ gram, to }, i): Gram => {
    const before = single[i]!
    return { gram: `${before.gram}_${gram}`, from: before.from, to }
  })
  return [...single, ...pairs]
}
