import type { Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Letter } from '../contract.ts'

/** What a mail says to begin with, in a language; the names of tags stand in the phrases’ parameters. */
export const readyLetter = (locale: Locale): Letter => {
  const tags = {
    title: '{offer.title}',
    person: '{#buyer.person}, {buyer.person}{/buyer.person}',
    manager: '{#manager.name}{manager.name}{/manager.name}',
    seller: '{seller.name}',
  }
  return {
    subject: phrase(locale, 'template.mail.ready.subject', tags),
    body: phrase(locale, 'template.mail.ready.body', tags),
  }
}
