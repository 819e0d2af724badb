import { sql } from 'kysely'
import { reaches } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { titlesOf } from '#kit/present.ts'
import { fieldRight } from '#kit/rights.ts'
import { contract } from './contract.ts'
import { standing } from './amendments/consolidated.ts'
import type { Edit, Text as Read, Version } from './contract-text.ts'
import { allFacts, factsNow } from './facts.ts'
import {
  type ContractRow,
  lockContract,
  readContract,
  type VersionRow,
  versionOf,
  versionsOf,
} from './queries.ts'
import { admitTerms, isOpen } from './rules.ts'
import { edited } from './text/edits.ts'
import { insertVersion, keepText, tellTerms } from './text/kept.ts'
import { labelOf, type Rendered } from './text/render.ts'
import { appendixIn, readsOf, shownIn } from './text/show.ts'

/** What the parties of a version said when it was fixed, or say now. */
const factsOf = async (w: Work, row: ContractRow, version: VersionRow, locale: Locale) =>
  version.facts?.[locale] ?? factsNow(w, row, locale)

/** A version as it reads in a language. */
export const readsIn = async (
  w: Work,
  row: ContractRow,
  version: VersionRow,
  locale: Locale,
): Promise<Rendered> => readsOf(version, locale, await factsOf(w, row, version, locale))

type Standing = Awaited<ReturnType<typeof standing>>

const presented = async (
  w: Work,
  row: ContractRow,
  { version, amended }: Standing,
  asked?: Locale,
): Promise<Read> => {
  const locale = asked ?? row.ruling
  return {
    number: version.number,
    fixedAt: version.fixed_at?.toISOString() ?? null,
    ...shownIn(version, locale, await factsOf(w, row, version, locale)),
    amended: amended && {
      asOf: amended.asOf,
      touched: Object.fromEntries(amended.touched),
      struck: amended.struck.map(({ by, ...clause }) => ({ by, label: labelOf(clause, appendixIn(locale)) })),
    },
    open: isOpen(row.state) && row.deleted_at === null && reaches(w.actor, contract, 'update', row),
  }
}

/** A contract the actor may read in full: a text tells every field of it, so whoever may not see one may not read it. */
export const wholeContract = async (w: Work, id: string): Promise<ContractRow> => {
  const hidden = Object.keys(contract.fields).find(
    (field) => fieldRight(w.actor, 'contract', field) === 'hidden',
  )
  if (hidden) refuse('auth.forbidden', { permission: 'contract.read', field: hidden })
  return readContract(w, id)
}

/** A contract whose text the actor may write now, locked until the transaction ends. Refuses while its state forbids it. */
export const writableContract = async (w: Work, id: string): Promise<ContractRow> => {
  await wholeContract(w, id)
  const row = await lockContract(w, id)
  return isOpen(row.state) ? row : refuse('contract.not_now', { state: row.state })
}

/** A version as it reads in each language it is printed in, the ruling one first. */
export const textsOf = async (
  w: Work,
  row: ContractRow,
  version: VersionRow,
): Promise<{ locale: Locale; reads: Rendered }[]> => {
  const texts = []
  for (const locale of [row.ruling, ...(row.beside ? [row.beside] : [])])
    texts.push({ locale, reads: await readsIn(w, row, version, locale) })
  return texts
}

/**
 * The text of a contract the actor may read, in a language, the ruling one unless told: of a version; or, unless told, the last with
 * the amendments in effect on a day, today where none is named.
 */
export const readText = async (
  w: Work,
  id: string,
  asked: { locale?: Locale | undefined; version?: number | undefined; asOf?: string | undefined },
): Promise<Read> => {
  const row = await wholeContract(w, id)
  return presented(w, row, await standing(w, row, asked), asked.locale)
}

/** The version that may be written, made from the last where that one is fixed. */
const openVersion = async (w: Work, row: ContractRow): Promise<VersionRow> => {
  const last = await versionOf(w, row.id)
  if (last.fixed_at === null) return last
  await insertVersion(w, row.id, { ...last, number: last.number + 1, origin: 'ours' })
  return versionOf(w, row.id)
}

/** An edit as the log tells it: clauses that were put in or moved by their names, since the text itself holds their words. */
export const told = (edit: Edit) => {
  switch (edit.kind) {
    case 'add':
      return { kind: edit.kind, codes: edit.clauses.map(({ code }) => code) }
    case 'remove':
      return { ...edit, codes: edit.was.map(({ code }) => code) }
    case 'place':
      return { kind: edit.kind, code: edit.code }
    default:
      return edit
  }
}

/**
 * Changes the open version. Refuses with `common.stale` and the text as it is now where an edit no longer finds what it saw, and
 * with issues what a text may not hold; then nothing is kept.
 */
export const editText = async (
  w: Work,
  id: string,
  { locale, edits }: { locale?: Locale | undefined; edits: readonly Edit[] },
): Promise<Read> => {
  const row = await writableContract(w, id)
  const version = await openVersion(w, row)
  const { text, issues, stale } = edited(version, edits)
  if (stale)
    refuse('common.stale', {
      version: row.version,
      edit: stale,
      current: await presented(w, row, { version, amended: null }, locale),
    })
  refuseIssues([...issues, ...admitTerms(text.terms)])
  await keepText(w, id, text)
  await w.record({
    type: 'contract.written',
    noun: 'contract',
    id,
    parent: parentOf(row),
    // Told under the price: whoever may not see that may not read the text either.
    data: { version: version.number, changes: { 'amount.text': [null, edits.map(told)] } },
  })
  return readText(w, id, { locale })
}

/** The company on whose timeline a contract is told too. */
export const parentOf = ({ company_id: id }: Pick<ContractRow, 'company_id'>) =>
  id === null ? undefined : { noun: 'company', id }

const shown = (row: Omit<VersionRow, 'body' | 'terms' | 'facts'>): Version => ({
  number: row.number,
  origin: row.origin,
  note: row.note,
  fileName: row.file_name,
  madeAt: row.made_at.toISOString(),
  madeBy: row.made_by,
  changedAt: row.changed_at.toISOString(),
  fixedAt: row.fixed_at?.toISOString() ?? null,
})

/** The versions of a contract the actor may read, the last first, with the names of who made them. */
export const listVersions = async (w: Work, id: string) => {
  await readContract(w, id)
  const rows = await versionsOf(w, id)
  const makers = new Set(rows.flatMap(({ made_by: by }) => by ?? []))
  return { items: rows.map(shown), refs: await titlesOf(w.tx, w.actor, new Map([['member', makers]])) }
}

/** Fixes the version that is open, if one is: its parties are kept as they call themselves now. */
export const fixOpen = async (w: Work, row: ContractRow, note: string): Promise<VersionRow | undefined> => {
  const last = await versionOf(w, row.id)
  if (last.fixed_at !== null) return
  await sql`update contract_version set fixed_at = ${w.now.toString()}::timestamptz, note = ${note},
      facts = ${JSON.stringify(await allFacts(w, row))}::jsonb
    where workspace_id = ${w.actor.workspaceId}::uuid and contract_id = ${row.id}::uuid and number = ${last.number}`.execute(
    w.tx,
  )
  await tellTerms(w, row.id, last.terms)
  return last
}

/** Fixes the open version, so that nothing of it changes any more. Refuses with `contract.unchanged` where none is open. */
export const fixVersion = async (w: Work, id: string, { note }: { note: string }): Promise<Version> => {
  const row = await writableContract(w, id)
  const { number } = (await fixOpen(w, row, note)) ?? refuse('contract.unchanged')
  await w.record({
    type: 'contract.version_fixed',
    noun: 'contract',
    id,
    parent: parentOf(row),
    data: { version: number, note },
  })
  return shown(await versionOf(w, id))
}
