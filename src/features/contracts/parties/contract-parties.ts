import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { PlainText, RefsShape } from '#kit/shapes.ts'

// Who is party to a contract, and who answers for it on each side.

/** Who may be party to a contract beside customer and supplier. */
export const furtherRoles = ['integrator', 'guarantor'] as const
export type FurtherRole = (typeof furtherRoles)[number]
export const partyRoles = ['customer', 'supplier', ...furtherRoles] as const
export type PartyRole = (typeof partyRoles)[number]

const Party = z.object({
  role: z.enum(partyRoles),
  /** Whether it is ourselves. */
  ours: z.boolean(),
  companyId: z.uuid().nullable(),
  /** Who answers for it: a contact of another company, a member where it is ourselves. */
  contactId: z.uuid().nullable(),
  ownerId: z.uuid().nullable(),
  /** What the contact is called and where they are written to, as far as whoever asks may know. */
  person: z.object({ name: z.string(), email: z.string().nullable() }).nullable(),
})
export type Party = z.infer<typeof Party>

export const Parties = z.object({
  items: z.array(Party),
  /** Whether whoever asks may add and remove parties now, and whether they may say who answers for one. */
  open: z.boolean(),
  writes: z.boolean(),
  refs: RefsShape,
})
export type Parties = z.infer<typeof Parties>

const refusals = ['auth.forbidden', 'common.not_found', 'contract.not_now'] as const

export const getContractParties = endpoint({
  method: 'GET',
  path: '/contracts/{id}/parties',
  summary: 'The parties of a contract, and who answers for it on each side',
  permission: 'contract.read',
  returns: Parties,
  refusals: ['common.not_found'],
})
export const putContractParty = endpoint({
  method: 'PUT',
  path: '/contracts/{id}/parties',
  summary:
    'Make a company, or with null ourselves, the integrator or guarantor of a contract; its particulars are printed beside the signatures',
  permission: 'contract.update',
  body: z.strictObject({
    role: z.enum(furtherRoles),
    companyId: z.uuid().nullable(),
    contactId: z.uuid().nullable().default(null),
    ownerId: z.uuid().nullable().default(null),
  }),
  returns: Parties,
  refusals,
})
export const removeContractParty = endpoint({
  method: 'DELETE',
  path: '/contracts/{id}/parties',
  summary: 'Take the integrator or guarantor out of a contract and its text',
  permission: 'contract.update',
  query: z.strictObject({ role: z.enum(furtherRoles) }),
  returns: Parties,
  refusals,
})
export const giveContractNotice = endpoint({
  method: 'POST',
  path: '/contracts/{id}/party-notices',
  summary:
    'Give notice that somebody else answers for a party: told in the contract’s history, while a signed text stays as it is',
  permission: 'contract.update',
  body: z.strictObject({
    role: z.enum(partyRoles),
    /** A contact of theirs, a member where it is ourselves. */
    personId: z.uuid(),
    words: PlainText(2000).default(''),
  }),
  returns: Parties,
  refusals: ['auth.forbidden', 'common.not_found', 'contract.no_move'],
})
