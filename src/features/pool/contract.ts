import { z } from 'zod'
import { poolReasons } from '#features/companies/contract.ts'
import { endpoint } from '#kit/endpoint.ts'
import { FilterBody } from '#kit/shapes-list.ts'
import { PlainText, RefsShape } from '#kit/shapes.ts'

const days = (least: number) => z.int().min(least).max(3650)
const settings = {
  /** Whether the rules are in force. What is in the pool can be taken all the same. */
  active: z.boolean(),
  /** Which companies the rules are about: the filter of a list of companies. */
  filter: FilterBody,
  /** A company goes back after so many days without a call, a note, a task done or a change of a deal by its owner; null is never. */
  silentDays: days(1).nullable(),
  /** So many days before it goes its owner is warned. */
  warnDays: z.int().min(0).max(90),
  /** How many of these companies one person may hold; null is any number. */
  most: z.int().min(1).max(1_000_000).nullable(),
  /** Whether those beyond that go back too, first the ones that were not worked longest. */
  overflow: z.boolean(),
  /** How many one person may take from the pool within a day; null is any number. */
  claimsADay: z.int().min(1).max(1000).nullable(),
  /** For so many days whoever lost a company may not take it again. */
  againDays: z.int().min(0).max(3650),
}
const Settings = z.object(settings)
export type Settings = z.infer<typeof Settings>

const Pool = z.object({
  ...settings,
  /** 0 as long as nobody set it up. */
  version: z.int(),
  /** What the reader holds, and has taken today. */
  mine: z.object({ held: z.int(), takenToday: z.int() }),
})
export type Pool = z.infer<typeof Pool>

export const getPool = endpoint({
  method: 'GET',
  path: '/pool',
  summary: 'The rules of the pool, and how much of them the reader has used',
  permission: 'pool.read',
  returns: Pool,
})
export const changePool = endpoint({
  method: 'PUT',
  path: '/pool',
  summary: 'Change the rules by which companies go back to the pool and are taken from it',
  permission: 'workspace.update',
  body: z.strictObject({ version: z.int(), ...settings }),
  returns: Pool,
  refusals: ['common.stale'],
})

const Trial = z.object({
  /** How many would go tonight, and how many owners would be warned of; counted up to 10,000. */
  goes: z.int(),
  warned: z.int(),
  /** Some of them, first those that would go. */
  items: z.array(
    z.object({
      id: z.uuid(),
      ownerId: z.uuid(),
      reason: z.enum(poolReasons),
      workedAt: z.iso.datetime(),
      goes: z.boolean(),
    }),
  ),
  refs: RefsShape,
})
export type Trial = z.infer<typeof Trial>
export const tryPool = endpoint({
  method: 'POST',
  path: '/pool/trial',
  summary: 'What rules would do tonight; writes nothing',
  permission: 'workspace.update',
  body: z.strictObject(settings),
  returns: Trial,
})

const Taken = z.object({ id: z.uuid(), version: z.int() })
export const takeCompany = endpoint({
  method: 'POST',
  path: '/companies/{id}/claim',
  summary: 'Take a company out of the pool; its contacts that were with its former owner come along',
  permission: 'pool.create',
  returns: Taken,
  refusals: ['common.not_found', 'pool.gone', 'pool.full', 'pool.enough', 'pool.again'],
})
export const giveBackCompany = endpoint({
  method: 'DELETE',
  path: '/companies/{id}/claim',
  summary: 'Give back a company one has taken within the last day, as if it had not been taken',
  permission: 'pool.create',
  returns: Taken,
  refusals: ['common.not_found'],
})
export const postponeCompany = endpoint({
  method: 'POST',
  path: '/companies/{id}/postponement',
  summary: 'Let an owner keep a company some days longer, once, for a reason',
  permission: 'pool.update',
  body: z.strictObject({ days: z.int().min(1).max(365), reason: PlainText(500).min(1) }),
  returns: Taken,
  refusals: ['common.not_found', 'pool.not_due', 'pool.postponed'],
})
