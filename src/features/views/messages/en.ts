/** Phrases of saved views. */
export const en = {
  'view.one': 'View',
  'view.many': 'Views',
  'view.list': 'Views of this list',
  'view.more': 'More views',
  'view.name': 'Name of the view',
  'view.shared': 'Everybody in the workspace sees it',
  'view.save': 'Save as a view',
  'view.update': 'Save changes',
  'view.reset': 'Undo changes',
  'view.rename': 'Rename',
  'view.share': 'Share with everybody',
  'view.unshare': 'Keep to myself',
  'view.remove': 'Delete view',
  'view.removed': 'View “{name}” deleted',
  'view.updated': 'View “{name}” saved',
  'view.changed': 'This view has unsaved changes',
  'event.view.created': '{who} saved the view',
  'event.view.updated': '{who} changed the view',
  'event.view.deleted': '{who} deleted the view',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
