import { sql } from 'kysely'
import { reaches } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { type Issue, refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { contracts } from '../actions.ts'
import { fixOpen, parentOf, wholeContract, writableContract } from '../actions-text.ts'
import { contract } from '../contract.ts'
import { type ContractRow, lockContract, readContract, versionOf } from '../queries.ts'
import { isOpen } from '../rules.ts'
import { insertVersion, tellTerms } from '../text/kept.ts'
import { labelOf } from '../text/render.ts'
import { agreedOn } from './consolidated.ts'
import type { AmendmentText } from './contract-amendments.ts'
import { behindOf, paperOfAmendment } from './written.ts'
import { countAmendments } from './counts.ts'
import { amended } from './rules-merge.ts'
import { amendmentAt, type AmendmentRow, amendmentsOf, nextAmendment } from './queries-amendments.ts'

type Days = { datedOn: string; effectiveOn: string | null }

const shown = (row: AmendmentRow) => ({
  id: row.id,
  number: row.amendment,
  name: row.name,
  state: row.state,
  datedOn: row.dated_on,
  effectiveOn: row.effective_on,
})

const writes = (w: Work, row: ContractRow): boolean =>
  reaches(w.actor, contract, 'update', row) && row.deleted_at === null

/** An amendment the actor may read, as the contract it is; refused with 404 where the contract is none. */
const amendmentRow = async (w: Work, id: string): Promise<{ row: ContractRow; amendment: AmendmentRow }> => {
  const row = await wholeContract(w, id)
  return { row, amendment: (await amendmentAt(w, id)) ?? refuse('common.not_found') }
}

/** The amendments of a contract, and whether another may be begun. */
export const listed = async (w: Work, id: string) => {
  const row = await wholeContract(w, id)
  const open = row.state === 'active' && row.amends_id === null && writes(w, row)
  return { items: (await amendmentsOf(w, id)).map(shown), open }
}

/** What is wrong with the days of an amendment: they are not before the day the contract was concluded on. */
const admitDays = ({ datedOn, effectiveOn }: Days, concluded: string | null): Issue[] =>
  (
    [
      ['datedOn', datedOn],
      ['effectiveOn', effectiveOn],
    ] as const
  ).flatMap(([path, day]) =>
    day !== null && concluded !== null && day < concluded
      ? [{ path: [path], code: 'contract.before_conclusion', params: { day: concluded } }]
      : [],
  )

/**
 * Begins an amendment: a contract of its own, whose first text is the whole contract with all that was signed. Refuses a contract
 * that is not in force (`contract.no_move`), and days before its conclusion.
 */
export const begin = async (w: Work, id: string, { name, ...days }: Days & { name: string }) => {
  await wholeContract(w, id)
  const row = await lockContract(w, id)
  if (row.state !== 'active' || row.amends_id !== null) refuse('contract.no_move', { state: row.state })
  refuseIssues(admitDays(days, row.concluded_on))
  const amendment = await nextAmendment(w, id)
  const made = await contracts.create(w, {
    name,
    number: `${row.number ?? ''}/${amendment}`,
    kind: row.kind,
    ourRole: row.our_role,
    companyId: row.company_id,
    contactId: row.contact_id,
    ownerId: row.owner_id,
    ruling: row.ruling,
    beside: row.beside,
    amendsId: id,
    amendment,
    ...days,
  })
  await startFrom(w, made.id, 1)
  await countAmendments(w, id)
  await w.record({
    type: 'contract.amendment_begun',
    noun: 'contract',
    id,
    parent: parentOf(row),
    data: { number: amendment, name },
  })
  return shown((await amendmentAt(w, made.id))!)
}

/** Fixes the contract as it is agreed on now as a version of an amendment’s own, from which it starts. */
const startFrom = async (w: Work, id: string, number: number): Promise<void> => {
  const row = await readContract(w, id)
  const base = await readContract(w, row.amends_id!)
  const { body, terms } = await agreedOn(w, base.id)
  await insertVersion(w, id, { body, terms, number, origin: 'ours' })
  await fixOpen(w, row, phrase(row.ruling, 'contract.amendment.base', { count: base.amendments }))
  await sql`update contract set from_version = ${number}, built_on = ${base.amendments}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
}

/** What an amendment says in a language, the ruling one unless told. */
export const readAmendment = async (w: Work, id: string, asked?: Locale): Promise<AmendmentText> => {
  const { row, amendment } = await amendmentRow(w, id)
  const locale = asked ?? row.ruling
  const reads = await paperOfAmendment(w, amendment, await versionOf(w, id), locale)
  const appendix = (number: string) => phrase(locale, 'contract.appendix', { number })
  return {
    ...shown(amendment),
    reads: {
      title: reads.title,
      clauses: reads.clauses.map((clause) => ({ ...clause, label: labelOf(clause, appendix) })),
    },
    behind: isOpen(row.state) ? await behindOf(w, amendment) : [],
    open: isOpen(row.state) && writes(w, row),
  }
}

/** Changes the days of an amendment. Refuses days before the conclusion of the contract, and any once it is judged or signed. */
export const date = async (w: Work, id: string, days: Days) => {
  const { amendment } = await amendmentRow(w, id)
  await writableContract(w, id)
  const base = await readContract(w, amendment.amends_id)
  refuseIssues(admitDays(days, base.concluded_on))
  await contracts.update(w, id, days)
  return shown((await amendmentAt(w, id))!)
}

/**
 * Brings an amendment up to what was signed since it was begun: both texts are kept as versions, and what it changes itself goes on
 * to read as it says. Refuses with `contract.unchanged` where nothing was signed since.
 */
export const takeIn = async (w: Work, id: string): Promise<AmendmentText> => {
  const { amendment } = await amendmentRow(w, id)
  const row = await writableContract(w, id)
  const behind = await behindOf(w, amendment)
  if (behind.length === 0) refuse('contract.unchanged')
  await fixOpen(w, row, '')
  const [before, after] = [await versionOf(w, id, amendment.from_version), await versionOf(w, id)]
  const number = after.number + 1
  await startFrom(w, id, number)
  const { text } = amended(await versionOf(w, id, number), { before, after })
  await insertVersion(w, id, { ...text, number: number + 1, origin: 'ours' })
  await tellTerms(w, id, text.terms)
  await w.record({
    type: 'contract.amendments_taken_in',
    noun: 'contract',
    id,
    parent: parentOf(row),
    data: { numbers: behind.map((one) => one.number).join(', ') },
  })
  return readAmendment(w, id)
}
