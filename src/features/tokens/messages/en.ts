/** Phrases of API tokens. */
export const en = {
  'token.one': 'API token',
  'token.many': 'API tokens',
  'token.about': 'A program with your token may do what you may do in this workspace, and not more.',
  'token.new': 'New token',
  'token.name': 'Name',
  'token.name.about': 'What it is for, such as “web shop”.',
  'token.life': 'Valid for',
  'token.days': '{count, plural, one {# day} other {# days}}',
  'token.forever': 'without an end',
  'token.expires': 'until {day}',
  'token.used': 'used {when}',
  'token.unused': 'never used',
  'token.once': 'Copy the token now. It is not shown again.',
  'token.example': 'Send it with every request:',
  'token.revoke': 'Revoke',
  'token.revoke.title': 'Revoke “{name}”?',
  'token.revoke.text': 'Programs that use it are refused at once. This cannot be undone.',
  'token.revoked': 'Token revoked',
  'token.empty.title': 'No tokens yet',
  'token.empty.text':
    'A token lets a program of yours read and write here: a web shop, a telephone system, a script.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
