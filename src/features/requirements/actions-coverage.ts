import './policy.ts'
import { contracts } from '#features/contracts/actions.ts'
import { editText, readText } from '#features/contracts/actions-text.ts'
import type { Clause } from '#features/contracts/contract-clauses.ts'
import type { ContractState } from '#features/contracts/contract.ts'
import type { Text } from '#features/contracts/contract-text.ts'
import { isAgreeing } from '#features/contracts/rules.ts'
import { deliverablesOf } from '#features/deliverables/actions.ts'
import { fieldRight, may } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { type Issue, refuse, refuseIssues } from '#kit/errors.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { titlesOf } from '#kit/present.ts'
import { requirementLists } from './actions.ts'
import type { CoverChange, Coverage } from './contract-coverage.ts'
import { requirement } from './contract.ts'
import { mostAlike } from './coverage/likeness.ts'
import { chainsOf } from './coverage/chain.ts'
import { type Held, heldAgainst } from './coverage/held.ts'
import { clauseOf, specificationOf } from './coverage/clause.ts'
import { hashOf, tellsOf, wordsOf } from './coverage/told.ts'
import { heldRows, linkedLists, lockCoverage, type Said, writeCovers, writeLinks } from './queries.ts'
import { resultRows } from './queries-results.ts'
import { admitCover, tallied, uncovered } from './rules.ts'

/** A coverage tells every field of what is asked: whoever may not see one may not read it. */
const demandWhole = ({ actor }: Work): void => {
  if (!may(actor, 'requirement.read')) refuse('auth.forbidden', { permission: 'requirement.read' })
  const hidden = Object.keys(requirement.fields).find(
    (field) => fieldRight(actor, 'requirement', field) === 'hidden',
  )
  if (hidden) refuse('auth.forbidden', { permission: 'requirement.read', field: hidden })
}

const present = async (w: Work, id: string, text: Text): Promise<Coverage> => {
  const { state, can } = await contracts.get(w, id)
  const all = await heldAgainst(w, id, text)
  const seen = all.filter((row) => row.seen)
  const bare = seen.filter(({ clauses }) => clauses.length === 0).map(({ requirement }) => requirement)
  const alike = mostAlike(
    bare.map(({ name, about, criterion }) => [name, about, criterion].join('\n')),
    wordsOf(text),
  )
  const proposals = new Map(bare.map((one, at) => [one.id, alike[at]!]))
  const judgedAs = Object.groupBy(all, ({ verdict }) => verdict ?? 'none')
  const standsIn = Object.groupBy(all, ({ place }) => place)
  const chains = chainsOf(all, await deliverablesOf(w, id), await resultRows(w, id), text)
  const ends = [...chains.values()].map(({ end }) => end)
  const members = new Set(
    seen
      .flatMap((row) => [
        row.requirement.ownerId,
        row.signedBy,
        ...chains.get(row.requirement.id)!.tested.map(({ testedBy }) => testedBy),
      ])
      .flatMap((m) => m ?? []),
  )
  const writable = can.includes('update')
  return {
    lists: await linkedLists(w, id),
    items: seen.map(({ seen: _, signedHash: __, ...row }) => ({
      ...row,
      proposed: proposals.get(row.requirement.id) ?? [],
      ...chains.get(row.requirement.id)!,
    })),
    acceptance: { all: all.length, accepted: ends.filter((end) => end === 'accepted').length },
    priorities: tallied(all),
    verdicts: {
      met: judgedAs.met?.length ?? 0,
      weakened: judgedAs.weakened?.length ?? 0,
      missing: judgedAs.missing?.length ?? 0,
      contradictory: judgedAs.contradictory?.length ?? 0,
      none: judgedAs.none?.length ?? 0,
    },
    places: {
      body: standsIn.body?.length ?? 0,
      appendix: standsIn.appendix?.length ?? 0,
      both: standsIn.both?.length ?? 0,
      missing: standsIn.missing?.length ?? 0,
    },
    uncovered: uncovered('must', all),
    beyond: all.length - seen.length,
    state: state as ContractState,
    open: writable && isAgreeing(state as ContractState),
    writes: text.open,
    refs: await titlesOf(w.tx, w.actor, new Map([['member', members]])),
  }
}

/** How a contract the actor may read covers what is asked of it. */
export const readCoverage = async (w: Work, id: string): Promise<Coverage> => {
  demandWhole(w)
  return present(w, id, await readText(w, id, {}))
}

/** Refuses whoever may not judge the contract, or a contract that is past it; then nobody else judges it meanwhile. */
const demandOpen = async (w: Work, id: string): Promise<{ text: Text; parent: string | null }> => {
  demandWhole(w)
  const { can, state, companyId } = await contracts.get(w, id)
  if (!can.includes('update')) refuse('auth.forbidden', { permission: 'contract.update' })
  if (!isAgreeing(state as ContractState)) refuse('contract.not_now', { state })
  await lockCoverage(w, id)
  return { text: await readText(w, id, {}), parent: (companyId as string | null | undefined) ?? null }
}

const tell = (w: Work, id: string, parent: string | null, data: Record<string, unknown>) =>
  w.record({
    type: 'contract.covered',
    noun: 'contract',
    id,
    ...(parent && { parent: { noun: 'company', id: parent } }),
    data,
  })

const unsigned = { signedBy: null, signedAt: null, signedHash: null }

const saidOf = ({ requirement: { id }, ...row }: Held): Said => ({
  requirementId: id,
  answer: row.answer,
  answerWords: row.answerWords,
  answerSource: row.answerSource,
  clauses: row.clauses,
  verdict: row.verdict,
  words: row.words,
  deliverables: row.deliverables,
  ...unsigned,
})

const signatureOf = ({ signedBy, signedAt, signedHash }: Held) => ({ signedBy, signedAt, signedHash })

/** Says of requirements how the contract covers them. Refuses with `common.stale` and what is there now when one was changed meanwhile. */
export const judge = async (w: Work, id: string, covers: readonly CoverChange[]): Promise<Coverage> => {
  const { text, parent } = await demandOpen(w, id)
  const tells = tellsOf(text)
  const rows = new Map(
    (await heldAgainst(w, id, text)).filter(({ seen }) => seen).map((row) => [row.requirement.id, row]),
  )
  const known = new Set(tells.keys())
  const promised = (await deliverablesOf(w, id)).map((one) => one.id)
  const [signedBy, signedAt] = [w.actor.memberId, w.now.toString()]
  const issues: Issue[] = []
  const kept: Said[] = []
  for (const [at, { requirementId, version, signed, ...change }] of covers.entries()) {
    const row = rows.get(requirementId)
    if (!row) {
      issues.push({
        path: ['covers', at, 'requirementId'],
        code: 'ref.unknown',
        params: { noun: 'requirement', id: requirementId },
      })
      continue
    }
    if (row.version !== version)
      refuse('common.stale', { version: row.version, current: await present(w, id, text) })
    // What was chosen and has gone since may stay, so that the rest can still be said.
    const still = new Set([...known, ...(signed ? [] : row.clauses)])
    const stay = new Set([...promised, ...row.deliverables])
    const said = { ...saidOf(row), ...change }
    issues.push(
      ...admitCover(said, signed === true, still, stay).map((issue) => ({
        ...issue,
        path: ['covers', at, ...issue.path],
      })),
    )
    // What is to bring it is no part of the verdict: whoever signed that off still stands for it.
    const stands = signed === undefined && Object.keys(change).every((key) => key === 'deliverables')
    const hash = signed ? hashOf(row.requirement, said.clauses, tells) : null
    kept.push({
      ...said,
      ...(hash ? { signedBy, signedAt, signedHash: hash } : stands ? signatureOf(row) : unsigned),
    })
  }
  refuseIssues(issues)
  await writeCovers(w, id, kept)
  await tell(w, id, parent, {
    count: kept.length,
    signed: kept.filter((k) => k.signedAt === signedAt).length,
  })
  return present(w, id, text)
}

/** Holds a contract against lists of requirements. What was said of a list that is taken away is kept, should it come back. */
export const holdAgainst = async (
  w: Work,
  id: string,
  { was, lists }: { was: readonly string[]; lists: readonly string[] },
): Promise<Coverage> => {
  const { text, parent } = await demandOpen(w, id)
  const now = (await linkedLists(w, id)).map((list) => list.id)
  if (now.length !== was.length || now.some((list) => !was.includes(list)))
    refuse('common.stale', { current: await present(w, id, text) })
  // Each must be one that the actor may read: 404 else.
  for (const list of lists) if (!now.includes(list)) await requirementLists.get(w, list)
  await writeLinks(w, id, lists)
  await tell(w, id, parent, { count: (await heldRows(w, id)).length, signed: 0 })
  return present(w, id, text)
}

/** Writes requirements into the specification as clauses of their own, which cover them as long as nobody says otherwise. */
export const writeIn = async (w: Work, id: string, wanted: readonly string[]): Promise<Coverage> => {
  const { text, parent } = await demandOpen(w, id)
  if (!text.open) refuse('contract.not_now')
  const { ruling, beside } = await contracts.get(w, id)
  const languages = locales.filter((locale) => locale === ruling || locale === beside)
  const rows = (await heldAgainst(w, id, text)).filter(
    ({ seen, requirement: r }) => seen && wanted.includes(r.id),
  )
  if (rows.length < new Set(wanted).size)
    refuseIssues([{ path: ['requirements'], code: 'ref.unknown', params: { noun: 'requirement' } }])
  const say = (locale: Locale, key: 'coverage.appendix' | 'coverage.accepted', params = {}) =>
    phrase(locale, key, params)
  const made = rows.map((row) => clauseOf(row.requirement, languages, say))
  const there = new Set(text.body.clauses.map(({ code }) => code))
  const fresh: Clause[] = made.filter(({ code }) => !there.has(code))
  const { after, head } = specificationOf(text.body.clauses, languages, say)
  const written =
    fresh.length > 0
      ? await editText(w, id, { edits: [{ kind: 'add', after, clauses: [...head, ...fresh] }] })
      : text
  await writeCovers(
    w,
    id,
    rows.map((row, at) => ({
      ...saidOf(row),
      clauses: [...new Set([...row.clauses, made[at]!.code])],
      verdict: 'met',
    })),
  )
  await tell(w, id, parent, { count: rows.length, signed: 0 })
  return present(w, id, written)
}
