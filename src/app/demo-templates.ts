import { create } from '#features/templates/actions.ts'
import type { Letters } from '#features/templates/contract.ts'
import { keepDocx } from '#features/templates/docx.ts'
import { readyDocx } from '#features/templates/ready/offer-docx.ts'
import type { Work } from '#kit/db.ts'
import { languageName, locales } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'

/** The demo’s own document of Word for offers, in each language its customers read. */
export const demoWord = async (w: Work): Promise<void> => {
  for (const locale of locales) {
    const name = `offer-${locale}.docx`
    const file = await keepDocx((run) => run(w), { name, bytes: await readyDocx(locale) })
    await create(w, {
      kind: 'offer',
      name: `Offer in Word: ${languageName[locale]}`,
      locale,
      fileId: file.id,
    })
  }
}

const kept = [
  ['series.first', 'Introduction'],
  ['series.second', 'Is it still of interest?'],
] as const

/** The demo’s kept mails, those of the ready-made series, in all languages; their ids in the order of its letters. */
export const demoLetters = async (w: Work): Promise<string[]> => {
  const ids: string[] = []
  for (const [key, name] of kept) {
    const letters: Letters = {}
    for (const locale of locales) {
      // What the step says of the deal, a template says of what is offered.
      const say = (part: string) =>
        phrase(locale, `automation.ready.${key}.${part}`).replaceAll('{{name}}', '{offer.title}')
      letters[locale] = {
        subject: say('subject'),
        body: `${say('body')}\n\n{#manager.name}{manager.name}{/manager.name}\n{seller.name}`,
      }
    }
    ids.push((await create(w, { kind: 'mail', name, locale: 'en', letters })).id)
  }
  return ids
}
