import { choice, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'

export const tagColors = [
  'gray',
  'red',
  'pink',
  'grape',
  'violet',
  'indigo',
  'blue',
  'cyan',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
] as const

/** A word hung on records to find them again. */
export const tag = noun(
  'tag',
  {
    name: text({ max: 60, required: true, find: true, sort: true, key: true, column: true }),
    color: choice(tagColors, { column: true }),
  },
  { plural: 'tags', title: 'name', owners: [] },
)

export const {
  list: listTags,
  create: createTag,
  get: getTag,
  update: updateTag,
  remove: removeTag,
} = crud(tag)
