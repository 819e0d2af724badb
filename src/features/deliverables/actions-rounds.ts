import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { titlesOf } from '#kit/present.ts'
import type { DeliverableMove, Deliverables } from './contract.ts'
import { demandItem, type Item, present, tell } from './held.ts'
import { endRound, insertRound } from './queries.ts'
import { admitHandover, admitResult, type Said } from './rules.ts'
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
