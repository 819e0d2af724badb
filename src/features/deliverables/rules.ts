import type { ContractState } from '#features/contracts/contract.ts'
import { isAgreeing } from '#features/contracts/rules.ts'
import type { Issue } from '#kit/errors.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import type { DeliverableMove, DeliverableState, Result, Round } from './contract.ts'

/** Where a deliverable stands on a day: by its last round, and before the first one by its own day. */
export const stateOf = (
  { dueOn, last }: { dueOn: string | null; last: Pick<Round, 'result'> | undefined },
  today: string,
): DeliverableState =>
  last ? (last.result ?? 'handed_over') : dueOn !== null && dueOn < today ? 'overdue' : 'planned'

const inForce: readonly ContractState[] = ['active', 'ended']

/** What may be done once the contract is in force. */
const testing: Record<DeliverableState, DeliverableMove[]> = {
  planned: ['handOver'],
  overdue: ['handOver'],
  handed_over: ['judge', 'attach', 'withdraw'],
  accepted: ['attach', 'withdraw'],
  remarks: ['handOver', 'attach', 'withdraw'],
  refused: ['handOver', 'attach', 'withdraw'],
}

/** What somebody who may change a contract may do with a deliverable now: it is fixed when the contract goes to be signed, and tested from then on. */
export const movesOf = (contract: ContractState, state: DeliverableState): DeliverableMove[] => {
  if (isAgreeing(contract)) return ['change']
  return inForce.includes(contract) ? testing[state] : []
}

/** What is wrong with a day on which something is to have been handed over: it lies ahead, or before the last test. */
export const admitHandover = (
  { on, before }: { on: string; before: string | null },
  today: string,
): Issue[] => [
  ...(on > today ? [{ path: ['on'], code: 'deliverable.ahead', params: { today } }] : []),
  ...(before !== null && on < before
    ? [{ path: ['on'], code: 'deliverable.before_test', params: { day: before } }]
    : []),
]

/** What somebody says of what was handed over; `failed` are the names of the musts that failed. */
export type Said = { result: Result; words: string; testedOn: string; failed: readonly string[] }

/**
 * What is wrong with the result of a test: it lies ahead or before the handing over, it refuses without a reason or remarks on
 * nothing, or it accepts what failed a must.
 */
export const admitResult = (
  { result, words, testedOn, failed }: Said,
  { handedOn }: Pick<Round, 'handedOn'>,
  today: string,
): Issue[] => [
  ...(testedOn > today ? [{ path: ['testedOn'], code: 'deliverable.ahead', params: { today } }] : []),
  ...(testedOn < handedOn
    ? [{ path: ['testedOn'], code: 'deliverable.before_handover', params: { day: handedOn } }]
    : []),
  ...(result !== 'accepted' && words === ''
    ? [{ path: ['words'], code: `deliverable.no_words.${result}` }]
    : []),
  ...(result === 'accepted' && failed.length > 0
    ? [
        {
          path: ['result'],
          code: 'deliverable.must_failed',
          params: { name: failed[0], more: failed.length - 1 },
        },
      ]
    : []),
]

/** For how many minutes whoever noted something may take it back without a word: it was a slip. */
const SLIP_MINUTES = 10

/** What is wrong with taking something back: nobody says why, and it is no slip of one's own that was made just now. */
export const admitWithdrawal = (
  reason: string,
  { notedBy, notedAt }: Pick<Round, 'notedBy' | 'notedAt'>,
  { who, now }: { who: string; now: Temporal.Instant },
): Issue[] => {
  const isSlip = notedBy === who && now.since(Temporal.Instant.from(notedAt)).total('minutes') < SLIP_MINUTES
  return reason === '' && !isSlip ? [{ path: ['reason'], code: 'deliverable.no_reason' }] : []
}

/** A deliverable as a text has it; `names` are what it is called there, in every language. */
export type Offered = {
  names: string[]
  name: string
  criterion: string
  dueOn: string | null
  clause: string | null
}

type Words = Partial<Record<Locale, string>> | null | undefined
type Stage = { name?: Words; result?: Words; due?: string | null }
const NAME = 300

/** The stages of a text as deliverables, in a language, or another one where they have no words in it: each is accepted by its result. */
export const offeredBy = (stages: readonly Stage[], locale: Locale, clause: string | null): Offered[] =>
  stages.flatMap((stage) => {
    const said = (words: Words) => [locale, ...locales].map((one) => words?.[one]?.trim()).find(Boolean) ?? ''
    const [title, result] = [said(stage.name), said(stage.result)]
    const name = [...(title || result)].slice(0, NAME).join('')
    if (name === '') return []
    const names = locales.flatMap((one) => (title ? stage.name : stage.result)?.[one]?.trim() || [])
    return [{ names, name, criterion: title ? result : '', dueOn: stage.due ?? null, clause }]
  })

/** A deliverable that is there; `takenFrom` are the names it was taken over by, `removed` ones count too. */
export type There = Omit<Offered, 'names'> & {
  id: string
  takenFrom: readonly string[] | null
  taken: boolean
  removed: boolean
}

/**
 * What taking over comes to: what is new, and what is there and says something else now or was taken out. What somebody has changed by
 * hand stays as it is. Known again by its name in any language, one by one.
 */
export const takeOver = (
  there: readonly There[],
  offered: readonly Offered[],
): { fresh: Offered[]; changed: { id: string; is: Offered }[] } => {
  const left = new Set(there.filter(({ takenFrom }) => takenFrom !== null))
  const fresh: Offered[] = []
  const changed: { id: string; is: Offered }[] = []
  for (const is of offered) {
    const known = [...left].find((one) => is.names.some((name) => one.takenFrom!.includes(name)))
    if (!known) fresh.push(is)
    else {
      left.delete(known)
      const differs = (['name', 'criterion', 'dueOn', 'clause'] as const).some(
        (key) => known[key] !== is[key],
      )
      if (known.removed || (known.taken && differs)) changed.push({ id: known.id, is })
    }
  }
  return { fresh, changed }
}
