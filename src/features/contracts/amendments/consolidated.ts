import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { type ContractRow, type VersionRow, versionOf } from '../queries.ts'
import { amendingWhere } from './queries-amendments.ts'
import { type Consolidated, consolidated } from './rules-consolidate.ts'
import { todayOf } from '#kit/time.ts'

type Which = { version?: number | undefined; asOf?: string | undefined }
type Row = Pick<ContractRow, 'id' | 'amendments'>

/**
 * What a contract says: one of its versions where one is named; else its last, with the amendments that are in effect on a day,
 * today unless told. The day is one of the workspace’s zone.
 */
export const standing = async (
  w: Work,
  row: Row,
  { version: number, asOf = todayOf(w) }: Which = {},
): Promise<{ version: VersionRow; amended: (Consolidated & { asOf: string }) | null }> => {
  const version = await versionOf(w, row.id, number)
  if (number !== undefined || row.amendments === 0) return { version, amended: null }
  const inEffect = sql<boolean>`a.signed_place is not null and a.effective_on <= ${asOf}::date`
  const amended = consolidated(version, await amendingWhere(w, row.id, inEffect))
  return { version: { ...version, ...amended.text }, amended: { ...amended, asOf } }
}

/** A contract with all its signed amendments, those that are yet to take effect as well: what the next one is written on. */
export const agreedOn = async (w: Work, contractId: string): Promise<VersionRow> => {
  const version = await versionOf(w, contractId)
  return { ...version, ...consolidated(version, await amendingWhere(w, contractId)).text }
}
