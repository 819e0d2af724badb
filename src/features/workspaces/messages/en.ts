/** Phrases of workspaces. */
export const en = {
  'workspace.one': 'Workspace',
  'workspace.many': 'Workspace',
  'workspace.about': 'What holds for everybody here.',
  'workspace.name': 'Name',
  'workspace.slug': 'Address',
  'workspace.slug.rule': 'Small Latin letters, digits and hyphens. It stays as it is.',
  'workspace.country': 'Country',
  'workspace.timeZone': 'Time zone',
  'workspace.found': 'Create workspace',
  'workspace.locale': 'Language',
  'workspace.locale.about': 'Of invitations, and of everybody who has not chosen one.',
  'workspace.country.about': 'Says how telephone numbers without a country code are read.',
  'workspace.timeZone.about': 'Says when a day begins: in filters, reminders and exports.',
  'issue.timeZone.unknown': 'There is no such time zone. Choose one such as Europe/Berlin.',
  'event.workspace.created': '{who} founded the workspace',
  'event.workspace.updated': '{who} changed the workspace',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
