/** Phrases of contacts. */
export const en = {
  'contact.one': 'Contact',
  'contact.many': 'Contacts',
  'contact.new': 'New contact',
  'contact.name': 'Name',
  'contact.position': 'Position',
  'contact.companies': 'Companies',
  'contact.companies.role': 'Role',
  'contact.phones': 'Phones',
  'contact.emails': 'Emails',
  'contact.birthday': 'Birthday',
  'contact.tags': 'Tags',
  'contact.ownerId': 'Owner',
  'contact.about': 'About',
  'contact.view.all': 'All contacts',
  'contact.view.mine': 'Mine',
  'contact.view.lone': 'Without a company',
  'contact.view.bin': 'Recycle bin',
  'contact.none.lone': 'Every contact belongs to a company',
  'contact.empty.title': 'The people you work with',
  'contact.empty.text':
    'Import them together with their companies from one Excel file, or add a person by hand.',
  'contact.panel.empty': 'Nobody here yet. Add the person you talk to.',
  'event.contact.created': '{who} created the contact',
  'event.contact.updated': '{who} changed the contact',
  'event.contact.deleted': '{who} moved the contact to the recycle bin',
  'event.contact.restored': '{who} took the contact out of the recycle bin',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
