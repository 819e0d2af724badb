import type { Grants } from '#kit/access.ts'
import { readyRoleIds, type ReadyRoleId } from './contract.ts'
import {
  asked,
  every,
  full,
  goods,
  held,
  papers,
  questions,
  sold,
  staff,
  ways,
  words,
} from './rules-alike.ts'
import { withStays } from './rules-stays.ts'

const everything: Grants = Object.fromEntries(
  [
    'company',
    'contact',
    'product',
    'price_list',
    'tax_rate',
    'pipeline',
    'stage',
    'deal',
    'lead',
    'form',
    'routing',
    'calendar',
    'automation',
    'report',
    'target',
    'screen',
    'mailing',
    'template',
    'contract_template',
    'offer',
    'pool',
    'requirement',
    'task',
    'call',
    'note',
    'tag',
    'member',
    'team',
    'role',
    'share',
    'import',
    'workspace',
  ].map((noun) => [noun, { verbs: full }]),
)
everything.resource =
  everything.booking =
  everything.review =
  everything.contract =
  everything.requirement_list =
  everything.negotiation_point =
  everything.survey =
    sold

/** What the seven ready roles may do. What is not granted here is forbidden; a noun that is not named is closed. */
const ready: Record<ReadyRoleId, Grants> = {
  owner: everything,
  admin: everything,
  head: {
    ...staff,
    ...questions,
    tag: { verbs: full },
    pool: { verbs: every('all', 'read', 'create', 'update') },
    role: { verbs: every('all', 'read') },
    share: { verbs: every('all', 'read', 'create') },
    import: { verbs: every('own', 'read', 'create') },
    company: { verbs: every('team', 'read', 'create', 'update', 'delete', 'export', 'import') },
    contact: { verbs: every('team', 'read', 'create', 'update', 'delete', 'export', 'import') },
    product: { verbs: full },
    price_list: { verbs: full },
    tax_rate: { verbs: full },
    resource: sold,
    booking: sold,
    ...ways,
    ...papers,
    deal: { verbs: every('team', 'read', 'create', 'update', 'delete', 'export') },
    offer: { verbs: every('team', 'read', 'create', 'update', 'delete', 'export') },
    review: { verbs: every('team', 'read', 'create', 'update', 'delete', 'export') },
    contract: { verbs: every('team', 'read', 'create', 'update', 'delete', 'export') },
    requirement_list: sold,
    negotiation_point: sold,
    survey: sold,
    requirement: { verbs: full },
    lead: { verbs: every('team', 'read', 'create', 'update', 'delete', 'export', 'import') },
    form: { verbs: every('all', 'read') },
    routing: { verbs: every('all', 'read') },
    automation: { verbs: every('all', 'read', 'create', 'update') },
    target: { verbs: every('team', 'read', 'update') },
    screen: { verbs: every('own', 'read', 'create', 'delete') },
    mailing: { verbs: every('own', 'read', 'create', 'delete') },
    task: { verbs: every('team', 'read', 'create', 'update', 'delete', 'export') },
    call: { verbs: every('team', 'read', 'create', 'update', 'delete', 'export') },
    note: { verbs: { ...every('all', 'read', 'create'), ...every('team', 'update', 'delete') } },
  },
  manager: {
    ...staff,
    ...questions,
    ...words,
    pool: { verbs: every('all', 'read', 'create') },
    share: { verbs: every('own', 'read', 'create') },
    company: { verbs: every('own', 'read', 'create', 'update') },
    contact: { verbs: every('own', 'read', 'create', 'update') },
    ...goods,
    ...held,
    ...ways,
    ...papers,
    deal: { verbs: every('own', 'read', 'create', 'update') },
    offer: { verbs: every('own', 'read', 'create', 'update') },
    review: { verbs: every('own', 'read', 'create', 'update', 'delete') },
    contract: { verbs: every('own', 'read', 'create', 'update', 'delete') },
    ...asked,
    lead: { verbs: every('own', 'read', 'create', 'update') },
    form: { verbs: every('all', 'read') },
    target: { verbs: every('own', 'read') },
    mailing: { verbs: every('own', 'read', 'create', 'delete') },
    task: { verbs: every('own', 'read', 'create', 'update', 'delete') },
    call: { verbs: every('own', 'read', 'create', 'update', 'delete') },
    note: { verbs: { ...every('all', 'read', 'create'), ...every('own', 'update', 'delete') } },
  },
  storekeeper: {
    ...staff,
    ...questions,
    tag: { verbs: every('all', 'read') },
    company: {
      verbs: every('all', 'read'),
      rest: 'hidden',
      fields: Object.fromEntries(
        ['name', 'lifecycle', 'customer', 'phones', 'addresses', 'tags', 'ownerId', 'nextStepAt'].map((f) => [
          f,
          'frozen' as const,
        ]),
      ),
    },
    contact: {
      verbs: every('all', 'read'),
      rest: 'hidden',
      fields: {
        name: 'frozen',
        position: 'frozen',
        companies: 'frozen',
        phones: 'frozen',
        ownerId: 'frozen',
      },
    },
    product: { verbs: every('all', 'read') },
    ...held,
    resource: sold,
    ...ways,
    /** The cards of the warehouse that are the keeper's own, without their money. */
    deal: {
      verbs: every('own', 'read', 'update'),
      rest: 'hidden',
      fields: {
        ...Object.fromEntries(
          [
            'name',
            'stageId',
            'pipelineId',
            'state',
            'companyId',
            'contacts',
            'ownerId',
            'expectedOn',
            'addresses',
            'nextStepAt',
            'stageSince',
            'originId',
          ].map((f) => [f, 'frozen' as const]),
        ),
        about: 'open',
        lostReason: 'open',
      },
    },
    target: { verbs: every('own', 'read') },
    mailing: { verbs: every('own', 'read', 'create', 'delete') },
    task: { verbs: every('own', 'read', 'create', 'update') },
    call: { verbs: every('own', 'read', 'create', 'update') },
    note: { verbs: { ...every('all', 'read', 'create'), ...every('own', 'update', 'delete') } },
  },
  analyst: {
    ...staff,
    ...questions,
    tag: { verbs: every('all', 'read') },
    company: { verbs: every('all', 'read', 'export') },
    contact: { verbs: every('all', 'read', 'export') },
    ...goods,
    product: { verbs: every('all', 'read', 'export') },
    resource: { verbs: every('all', 'read', 'export') },
    booking: { verbs: every('all', 'read', 'export') },
    ...ways,
    ...papers,
    deal: { verbs: every('all', 'read', 'export') },
    offer: { verbs: every('all', 'read', 'export') },
    review: { verbs: every('all', 'read', 'export') },
    contract: { verbs: every('all', 'read', 'export') },
    requirement_list: { verbs: every('all', 'read', 'export') },
    negotiation_point: { verbs: every('all', 'read', 'export') },
    requirement: { verbs: every('all', 'read', 'export') },
    lead: { verbs: every('all', 'read', 'export') },
    form: { verbs: every('all', 'read') },
    target: { verbs: every('all', 'read') },
    mailing: { verbs: every('own', 'read', 'create', 'delete') },
    task: { verbs: every('all', 'read', 'export') },
    call: { verbs: every('all', 'read', 'export') },
    note: { verbs: every('all', 'read') },
  },
  guest: {
    company: { verbs: every('own', 'read') },
    contact: { verbs: every('own', 'read') },
    task: { verbs: every('own', 'read') },
  },
}

/** The same with what follows from it. */
export const readyGrants = Object.fromEntries(readyRoleIds.map((id) => [id, withStays(ready[id])])) as Record<
  ReadyRoleId,
  Grants
>

/** A role's grants: a ready role's stand in the code, an own role's in its row. */
export const grantsOf = (roleId: string, stored: unknown): Grants =>
  (readyRoleIds as readonly string[]).includes(roleId)
    ? readyGrants[roleId as ReadyRoleId]
    : withStays((stored as Grants | null) ?? {})
