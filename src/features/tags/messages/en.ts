/** Phrases of tags. */
export const en = {
  'tag.one': 'Tag',
  'tag.many': 'Tags',
  'tag.new': 'New tag',
  'tag.name': 'Name',
  'tag.color': 'Colour',
  'tag.color.gray': 'Gray',
  'tag.color.red': 'Red',
  'tag.color.pink': 'Pink',
  'tag.color.grape': 'Purple',
  'tag.color.violet': 'Violet',
  'tag.color.indigo': 'Indigo',
  'tag.color.blue': 'Blue',
  'tag.color.cyan': 'Cyan',
  'tag.color.teal': 'Teal',
  'tag.color.green': 'Green',
  'tag.color.lime': 'Lime',
  'tag.color.yellow': 'Yellow',
  'tag.color.orange': 'Orange',
  'tag.about': 'Words hung on companies and contacts, to find them again.',
  'tag.view.all': 'All tags',
  'tag.empty.title': 'No tags yet',
  'tag.empty.text': 'A tag gathers records that belong together: a fair, a campaign, a reason.',
  'tag.removed': 'Tag “{name}” removed',
  'event.tag.created': '{who} created the tag',
  'event.tag.updated': '{who} changed the tag',
  'event.tag.deleted': '{who} deleted the tag',
  'event.tag.restored': '{who} restored the tag',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
