import type { Issue } from '#kit/errors.ts'
import type { DeliverableState } from '#features/deliverables/contract.ts'
import type { CoverageRow, End, Place, Standing, Verdict } from './contract-coverage.ts'
import { priorities, type Priority } from './contract.ts'

type Given = Record<string, unknown>

/** What a requirement begins with: musts belong to the first release, all else to the one after it. */
export const defaults = ({ priority, release }: Given): Given => ({
  state: 'open',
  release: release ?? (priority === 'must' ? 1 : 2),
})

/** What must hold for every requirement: the first release holds musts only. */
export const admit = ({ release, priority }: Given): Issue[] =>
  release === 1 && priority !== 'must' ? [{ path: ['release'], code: 'requirement.first_release' }] : []

/** Where a requirement stands: `hash` is of what was said when it was signed off, `now` of what is said today. */
export const standingOf = (verdict: Verdict | null, hash: string | null, now: string): Standing =>
  verdict === null ? 'open' : hash === null ? 'judged' : hash === now ? 'signed' : 'again'

type Judged = {
  requirement: { priority: Priority }
  verdict: Verdict | null
  standing: Standing
}

/** Whether a requirement is met, and somebody stands for it with their name. */
export const isCovered = ({ verdict, standing }: Pick<Judged, 'verdict' | 'standing'>): boolean =>
  verdict === 'met' && standing === 'signed'

/** How many requirements of a priority are not met and signed off. */
export const uncovered = (priority: Priority, rows: readonly Judged[]): number =>
  rows.filter((row) => row.requirement.priority === priority && !isCovered(row)).length

/** Of each priority how many requirements there are, and how many of them are covered. */
export const tallied = (rows: readonly Judged[]): Record<Priority, { all: number; covered: number }> =>
  Object.fromEntries(
    priorities.map((priority) => {
      const all = rows.filter((row) => row.requirement.priority === priority)
      return [priority, { all: all.length, covered: all.filter(isCovered).length }]
    }),
  ) as Record<Priority, { all: number; covered: number }>

/** Where clauses stand in a text: in its body, in an appendix (what stands behind one), in both, or nowhere any more. */
export const placeOf = (codes: readonly string[], text: Standings): Place => {
  const first = text.findIndex(({ depth }) => depth === 0)
  const at = codes.map((code) => text.findIndex((clause) => clause.code === code)).filter((i) => i >= 0)
  const [behind, before] = [at.some((i) => first >= 0 && i >= first), at.some((i) => first < 0 || i < first)]
  return behind && before ? 'both' : behind ? 'appendix' : before ? 'body' : 'missing'
}

type Standings = readonly { code: string; depth: number }[]

/** Clauses with all that they stand within, up to the section or appendix. */
export const aroundOf = (codes: readonly string[], text: Standings): Set<string> => {
  const around = new Set<string>()
  const above: string[] = []
  for (const { code, depth } of text) {
    above.length = depth
    above[depth] = code
    if (codes.includes(code)) for (const one of above) if (one) around.add(one)
  }
  return around
}

/** What is to bring a requirement: how it stands, and whether the requirement held when it was last tested; null where it was not. */
export type Bringing = { state: DeliverableState; passed: boolean | null }

const isAccepted = (state: DeliverableState): boolean => state === 'accepted' || state === 'remarks'

/** How far a requirement has come. */
export const endOf = (
  { place, verdict }: Pick<CoverageRow, 'place' | 'verdict'>,
  bringing: readonly Bringing[],
): End => {
  if (bringing.some(({ passed }) => passed === false)) return 'failed'
  if (bringing.length > 0)
    return bringing.every(({ state, passed }) => passed && isAccepted(state)) ? 'accepted' : 'waiting'
  const denied = verdict === 'missing' || verdict === 'contradictory'
  return place === 'missing' || denied ? 'unpromised' : 'waiting'
}

/** A link of the chain from what is asked to what is accepted: good, partly, bad, or not there yet. */
export type Mark = 'good' | 'part' | 'bad' | 'none'
export const links = ['answer', 'clause', 'deliverable', 'result'] as const

const answered = { yes: 'good', partly: 'part', later: 'part', no: 'bad' } as const
const judgedAs = { met: 'good', weakened: 'part', missing: 'bad', contradictory: 'bad' } as const
const ended = { accepted: 'good', failed: 'bad', waiting: 'none', unpromised: 'none' } as const

/** The chain of a requirement, link by link; `states` are those of what is to bring it. */
export const chainOf = (
  { answer, verdict, standing, end }: Pick<CoverageRow, 'answer' | 'verdict' | 'standing' | 'end'>,
  states: readonly DeliverableState[],
): Record<(typeof links)[number], Mark> => ({
  answer: answer ? answered[answer] : 'none',
  clause: !verdict ? 'none' : verdict === 'met' && standing === 'again' ? 'part' : judgedAs[verdict],
  deliverable:
    states.length === 0
      ? 'none'
      : states.some((state) => state === 'overdue' || state === 'refused')
        ? 'bad'
        : states.every(isAccepted)
          ? 'good'
          : 'part',
  result: ended[end],
})

/** What is said of a requirement when what is to bring it is tested. */
export type Check = { passed: boolean; words: string }

/** What is wrong with the test of a requirement: it is none that this deliverable is to bring, or it failed for no reason. */
export const admitCheck = ({ passed, words }: Check, brought: boolean): Issue[] => [
  ...(brought ? [] : [{ path: ['requirementId'], code: 'coverage.not_brought' }]),
  ...(!passed && words === '' ? [{ path: ['words'], code: 'coverage.no_reason' }] : []),
]

/** The code of the clause that a requirement becomes when it is written in. */
export const ownClause = (requirementId: string): string =>
  `other.asked_${requirementId.replaceAll('-', '').slice(-16)}`

/** What is wrong with what is said of a requirement: what is met has a clause, and what is signed off a verdict. */
export const admitCover = (
  { clauses, verdict, deliverables }: Pick<CoverageRow, 'clauses' | 'verdict' | 'deliverables'>,
  signed: boolean,
  known: ReadonlySet<string>,
  promised: ReadonlySet<string>,
): Issue[] => [
  ...(deliverables.every((id) => promised.has(id))
    ? []
    : [{ path: ['deliverables'], code: 'coverage.no_deliverable' }]),
  ...clauses
    .filter((code) => !known.has(code))
    .map((code) => ({ path: ['clauses'], code: 'coverage.no_clause', params: { code } })),
  ...(signed && verdict === null ? [{ path: ['verdict'], code: 'coverage.no_verdict' }] : []),
  ...(signed && verdict === 'met' && clauses.length === 0
    ? [{ path: ['clauses'], code: 'coverage.nothing_met' }]
    : []),
]
