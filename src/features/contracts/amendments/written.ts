import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import type { Locale } from '#kit/i18n.ts'
import { type VersionRow, versionOf } from '../queries.ts'
import { isSame } from '../text/rules-cover.ts'
import type { Rendered } from '../text/render.ts'
import type { Behind } from './contract-amendments.ts'
import { amendmentPaper } from './paper.ts'
import { amendingWhere, type AmendmentRow, amendmentsOf } from './queries-amendments.ts'
import { clashes } from './rules-merge.ts'

/** What an amendment says in a language, by a version of its text that is built on what it starts from. */
export const paperOfAmendment = async (
  w: Work,
  row: AmendmentRow,
  after: VersionRow,
  locale: Locale,
): Promise<Rendered> => {
  const before = await versionOf(w, row.id, row.from_version)
  const signed = (await amendmentsOf(w, row.amends_id)).filter(
    ({ signed_place: place }) => place !== null && place <= row.built_on,
  )
  const about = {
    number: row.amendment,
    name: row.name,
    datedOn: row.dated_on,
    effectiveOn: row.effective_on,
    builtOn: signed.map(({ amendment }) => amendment),
  }
  return amendmentPaper({ before, after, ...about }, locale, before.facts?.[locale] ?? {})
}

/** What an amendment would change, and what was signed since it was begun: what keeps it from being signed as it is. */
export const amendingNow = async (
  w: Work,
  row: AmendmentRow,
): Promise<{ empty: boolean; behind: Behind[] }> => {
  const [before, after] = [await versionOf(w, row.id, row.from_version), await versionOf(w, row.id)]
  const empty = isSame(before.body, after.body) && isSame(before.terms, after.terms)
  return { empty, behind: await behindOf(w, row) }
}

/** The amendments that were signed since one was begun or last brought up to them, and the clauses that both change. */
export const behindOf = async (w: Work, row: AmendmentRow): Promise<Behind[]> => {
  const since = sql<boolean>`a.signed_place > ${row.built_on}`
  const signed = await amendingWhere(w, row.amends_id, since)
  if (signed.length === 0) return []
  const [before, after] = [await versionOf(w, row.id, row.from_version), await versionOf(w, row.id)]
  return signed.map((other) => ({
    number: other.amendment,
    name: other.name,
    clauses: clashes({ before, after }, other),
  }))
}
