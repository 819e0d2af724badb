/** Phrases of sharing. */
export const en = {
  'share.one': 'Share',
  'share.many': 'Shared records',
  'share.title': 'Shared with',
  'share.about': 'Whom you share with may read this record, even if their role would not show it.',
  'share.add': 'Share with',
  'share.nobody': 'Not shared with anybody',
  'share.remove': 'Stop sharing with {name}',
  'share.done': 'Shared with {name}',
  'share.removed': 'No longer shared with {name}',
  'event.company.shared': '{who} shared the company with {whom}',
  'event.company.unshared': '{who} stopped sharing the company with {whom}',
  'event.contact.shared': '{who} shared the contact with {whom}',
  'event.contact.unshared': '{who} stopped sharing the contact with {whom}',
  'event.deal.shared': '{who} shared the deal with {whom}',
  'event.deal.unshared': '{who} stopped sharing the deal with {whom}',
  'event.task.shared': '{who} shared the task with {whom}',
  'event.task.unshared': '{who} stopped sharing the task with {whom}',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
