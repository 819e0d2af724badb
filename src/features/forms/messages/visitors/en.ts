/** What visitors read on the page of a form; no page of the web app says it. */
export const en = {
  'form.consent.link': 'Read more',
  'form.optional': '(optional)',
  'form.trap': 'Leave this empty',
  'form.wrong': 'Please mend what is marked below; nothing you typed is lost. Files must be attached anew.',
  'form.wrong.required': 'Please answer: {label}',
  'form.wrong.email': 'This is no mail address. Write it as name@example.com.',
  'form.wrong.time': 'Name a day and a time that are still to come, such as 2031-05-14 10:30.',
  'form.wrong.phone':
    'This phone number cannot be dialled. Write it with the country code, such as +44 20 7946 0000.',
  'form.wrong.long': 'This is too long.',
  'form.wrong.choice': 'Please choose one of the answers offered.',
  'form.wrong.unreadable': 'This text holds characters that cannot be read. Please type it anew.',
  'form.wrong.file': 'This file cannot be taken: at most 5 files of 10 MB each.',
  'form.wrong.consent': 'Please tick this box: without your consent we may not answer.',
  'form.late':
    'Too many requests came at once. Nothing you typed is lost: please send it again in a few minutes.',
  'form.thanks.title': 'Thank you!',
  'form.closed.title': 'This form is closed',
  'form.closed.text': 'It takes no requests any more. Please use another way to reach us.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
