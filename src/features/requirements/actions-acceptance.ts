import './policy.ts'
import { parentOf, wholeContract } from '#features/contracts/actions-text.ts'
import { contractOf, readDeliverables } from '#features/deliverables/actions.ts'
import { judgeRound, type Judgement, withdraw } from '#features/deliverables/actions-rounds.ts'
import type { Deliverables } from '#features/deliverables/contract.ts'
import { may } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuseIssues } from '#kit/errors.ts'
import { lastPassed } from './coverage/chain.ts'
import { heldRows } from './queries.ts'
import { insertResults, removeResults, resultRows } from './queries-results.ts'
import { admitCheck, type Check } from './rules.ts'

type Checked = Check & { requirementId: string }

/**
 * Says what came of testing a deliverable, and which of its requirements held. Those left out stay as they were. Refuses to accept it
 * without remarks while a must of it has failed, also one beyond the actor's reach.
 */
export const judgeWith = async (
  w: Work,
  id: string,
  { requirements, ...said }: Omit<Judgement, 'failed'> & { requirements: readonly Checked[] },
): Promise<Deliverables> => {
  const row = await wholeContract(w, await contractOf(w, id))
  const reads = may(w.actor, 'requirement.read')
  const brought = (await heldRows(w, row.id)).filter(({ cover }) => cover?.deliverables.includes(id))
  const known = new Set(brought.flatMap((one) => (one.seen && reads ? [one.id] : [])))
  const checks = new Map(requirements.map((one) => [one.requirementId, one]))
  const before = await resultRows(w, row.id)
  const failed = brought.filter(
    (one) =>
      one.priority === 'must' && (checks.get(one.id)?.passed ?? lastPassed(before, one.id, id)) === false,
  )
  const names = failed.map((one) => (known.has(one.id) ? one.name : '…'))
  const round = await judgeRound(w, id, { ...said, failed: names })
  refuseIssues(
    requirements.flatMap((one, at) =>
      admitCheck(one, known.has(one.requirementId)).map((issue) => ({
        ...issue,
        path: ['requirements', at, ...issue.path],
      })),
    ),
  )
  if (checks.size > 0) {
    const passed = [...checks.values()].filter((one) => one.passed).length
    await insertResults(w, row.id, { deliverableId: id, round }, [...checks.values()])
    await w.record({
      type: 'contract.requirements_tested',
      noun: 'contract',
      id: row.id,
      parent: parentOf(row),
      data: { passed, failed: checks.size - passed },
    })
  }
  return readDeliverables(w, row.id)
}

/** Takes back what was noted last of a deliverable, and what was said of its requirements with it: each tells that to its own readers. */
export const withdrawWith = async (
  w: Work,
  id: string,
  named: string,
  said: Parameters<typeof withdraw>[3],
): Promise<Deliverables> => {
  const contractId = await contractOf(w, id)
  const round = await withdraw(w, id, named, said)
  const results = await removeResults(w, { deliverableId: id, round })
  await w.record(
    ...results.map(({ requirement_id: requirementId, passed, words }) => ({
      type: 'requirement.test_withdrawn' as const,
      noun: 'requirement',
      id: requirementId,
      data: { contractId, round, passed: passed ? 'yes' : 'no', words, reason: said.reason },
    })),
  )
  return readDeliverables(w, contractId)
}
