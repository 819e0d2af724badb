/** Phrases of templates that are mails. */
export const en = {
  'template.format.mail': 'Mail',
  'template.kind.mail': 'Mail',
  'template.lastGood': 'Put back the text in force',
  'template.mail.new': 'Mail in several languages',
  'template.mail.languages': 'Languages of the mail',
  'template.mail.unwritten': '{language} (not written)',
  'template.mail.locale': 'For readers of other languages',
  'template.mail.subject': 'Subject',
  'template.mail.body': 'Text',
  'template.mail.faults': 'It cannot be sent like this',
  'template.mail.remove':
    'Mails already sent stay as they are. A template that an automation writes with is not deleted.',
  'template.mail.differs': 'Another text: {language}',
  'template.mail.ready.subject': 'About {title}',
  'template.mail.ready.body':
    'Good day{person}!\n\nThank you for your interest in {title}. When would it suit you to talk?\n\n{manager}\n{seller}',
  'template.variables.mail':
    "A tag stands in braces where its value is to stand. What is between '{#buyer.person}' and '{/buyer.person}' is left out where there is no value; between '{#offer.lines}' and '{/offer.lines}' it is repeated for each line. The offer is the last one the customer of a deal has been given. Where a value that is not asked for like this is missing, the mail is not sent, and the missing name is told.",
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
