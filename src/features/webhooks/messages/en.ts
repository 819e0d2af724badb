/** Phrases of webhooks. */
export const en = {
  'webhook.one': 'Webhook',
  'webhook.many': 'Webhooks',
  'webhook.about':
    'Addresses of other systems that automations tell of what happens. Each request is signed.',
  'webhook.empty': 'No address yet.',
  'webhook.name': 'Other system',
  'webhook.url': 'Address',
  'webhook.add': 'Add the address',
  'webhook.renew': 'New secret',
  'webhook.renew.title': 'A new secret for “{name}”?',
  'webhook.renew.text': 'The one before no longer signs. The other system needs the new one.',
  'webhook.remove': 'Remove',
  'webhook.remove.title': 'Remove the address “{name}”?',
  'webhook.remove.text': 'What still waits for it is not sent, and automations that name it fail.',
  'webhook.secret': 'The secret of the signatures',
  'webhook.secret.once': 'Keep it now: it is not shown again.',
  'webhook.state.waiting': 'On its way',
  'webhook.state.delivered': 'Taken',
  'webhook.state.failed': 'Not taken',
  'webhook.attempts': '{count, plural, one {# attempt} other {# attempts}}',
  'webhook.status': 'answered {status}',
  'webhook.next': 'again {when}',
  'webhook.problem.private': 'the address is private, and this installation does not allow that',
  'webhook.problem.unknown_host': 'there is no such host',
  'webhook.problem.timeout': 'no answer within ten seconds',
  'webhook.problem.failed': 'no connection',
  'webhook.problem.gone': 'the address has been removed',
  'webhook.problem.secret': 'the installation’s secret has changed: give the address a new one',
  'webhook.replay': 'Send again',
  'webhook.replayed': 'It is sent again',
  'issue.webhook.credentials': 'An address must not contain a password: requests are signed instead.',
  'event.webhook.created': '{who} added the address',
  'event.webhook.updated': '{who} changed the address',
  'event.webhook.renewed': '{who} gave the address a new secret',
  'event.webhook.deleted': '{who} removed the address',
  'event.webhook.restored': '{who} brought the address back',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
