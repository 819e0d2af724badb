import { day, emails, links, longText, phones, ref, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'

/** A person, who may work at several companies with a role in each. */
export const contact = noun(
  'contact',
  {
    name: text({ required: true, find: true, sort: true, key: true, column: true }),
    position: text({ column: true }),
    companies: links(
      'company',
      { table: 'affiliation', self: 'contact_id', other: 'company_id', extra: 'role' },
      { column: true },
    ),
    phones: phones({ find: true, key: true, column: true }),
    emails: emails({ find: true, key: true, column: true }),
    birthday: day(),
    tags: links(
      'tag',
      { table: 'contact_tag', self: 'contact_id', other: 'tag_id', sorted: 'name' },
      { column: true },
    ),
    ownerId: ref('member', { column: true }),
    about: longText(),
  },
  { plural: 'contacts', title: 'name', owners: ['ownerId'] },
)
export const {
  list: listContacts,
  count: countContacts,
  export: exportContacts,
  create: createContact,
  get: getContact,
  update: updateContact,
  remove: removeContact,
  restore: restoreContact,
} = crud(contact)
