/** Phrases of who does what now. */
export const en = {
  'presence.title': 'Who does what now',
  'presence.about':
    'Told anew every few seconds. “Calling” is whoever has taken a customer from the queue and has not noted the call yet.',
  'presence.open': '{count, plural, =0 {no open tasks} one {# open task} other {# open tasks}}',
  'presence.calling': 'Calling since {time}',
  'presence.last': 'Last call: {told}',
  'presence.silent': 'No call noted yet',
  'presence.overdue': '{count, plural, one {# overdue} other {# overdue}}',
  'presence.next': 'Next',
  'presence.idle': 'Nothing is planned.',
  'presence.more': 'and {count} more overdue',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
