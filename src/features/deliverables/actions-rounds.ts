import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { titlesOf } from '#kit/present.ts'
import type { DeliverableMove, Deliverables, Round } from './contract.ts'
import { demandItem, type Item, present, roundOf, tell } from './held.ts'
import { endRound, insertRound, removeRound, reopenRound } from './queries.ts'
import { forgetFiles } from './queries-files.ts'
import { admitHandover, admitResult, admitWithdrawal, type Said } from './rules.ts'
import { todayOf } from '#kit/time.ts'

// How deliverables of a contract in force are handed over and tested, round by round.

const demandMove = ({ can, state, removed }: Item, move: DeliverableMove): void => {
  if (removed || !can.includes(move)) refuse('deliverable.no_move', { state })
}

/** Notes that a deliverable was handed over. Refuses with `deliverable.no_move` while the last round is open, or was accepted. */
export const handOver = async (
  w: Work,
  id: string,
  { version, on, words }: { version: number; on: string; words: string },
): Promise<Deliverables> => {
  const { row, item } = await demandItem(w, id, version)
  demandMove(item, 'handOver')
  const [last] = item.rounds
  refuseIssues(admitHandover({ on, before: last?.testedOn ?? null }, todayOf(w)))
  const round = (last?.round ?? 0) + 1
  await insertRound(w, id, { round, on, words })
  const { number, name } = item
  await tell(w, row, 'contract.deliverable_handed_over', { number, name, round, on })
  return present(w, row)
}

/** What somebody says came of testing a deliverable; whoever says it tested it, unless told. */
export type Judgement = Said & { version: number; testedBy: string | null; evidence: string }

/** Says what came of testing what was handed over; gives the round that ends with it. Refuses as `admitResult` says. */
export const judgeRound = async (w: Work, id: string, { version, ...said }: Judgement): Promise<number> => {
  const { row, item } = await demandItem(w, id, version)
  demandMove(item, 'judge')
  const { round, handedOn } = item.rounds[0]!
  const testedBy = said.testedBy ?? w.actor.memberId
  const known = await titlesOf(w.tx, w.actor, new Map([['member', new Set([testedBy])]]))
  refuseIssues([
    ...admitResult(said, { handedOn }, todayOf(w)),
    ...(known[testedBy] || testedBy === w.actor.memberId
      ? []
      : [{ path: ['testedBy'], code: 'ref.unknown', params: { noun: 'member', id: testedBy } }]),
  ])
  await endRound(w, id, round, { ...said, testedBy })
  const { number, name } = item
  const { result, testedOn, words, evidence } = said
  const told = { number, name, round, result, testedOn, words, said: words === '' ? 'no' : 'yes', evidence }
  await tell(w, row, 'contract.deliverable_judged', told)
  return round
}

type Withdrawal = { version: number; reason: string }

/**
 * Takes back what was noted last of a deliverable: the result, so that its round waits to be tested again, or where there is none
 * the handing over with its round; gives that round. Refuses what another round followed, and a handing over that has files.
 */
export const withdraw = async (
  w: Work,
  id: string,
  named: string,
  { version, reason }: Withdrawal,
): Promise<number> => {
  const { row, item } = await demandItem(w, id, version)
  const given = roundOf(item, named)
  const { round, result, notedBy, notedAt, files } = given
  const last = item.rounds[0]!.round
  if (round !== last) refuse('deliverable.not_last', { round, last })
  demandMove(item, 'withdraw')
  if (result === null && files.length > 0) refuse('deliverable.has_files', { count: files.length })
  refuseIssues(admitWithdrawal(reason, given, { who: w.actor.memberId, now: w.now }))
  const { number, name } = item
  const why = reason === '' ? 'no' : 'yes'
  const gone = { number, name, round, ...saidIn(given), notedBy, notedAt, reason, why }
  if (result === null) {
    await forgetFiles(w, id, round)
    await removeRound(w, id, round)
    await tell(w, row, 'contract.deliverable_handover_withdrawn', gone)
  } else {
    await reopenRound(w, id, round)
    await tell(w, row, 'contract.deliverable_result_withdrawn', gone)
  }
  return round
}

/** What was said of a test, or where there was none of the handing over. */
const saidIn = ({ result, testedOn, testedBy, words, evidence, handedOn, handedWords }: Round) =>
  result === null ? { on: handedOn, words: handedWords } : { result, testedOn, testedBy, words, evidence }
