import { sql } from 'kysely'
import { contracts } from '#features/contracts/actions.ts'
import { listVersions, readText } from '#features/contracts/actions-text.ts'
import type { Text } from '#features/contracts/contract-text.ts'
import type { ContractState } from '#features/contracts/contract.ts'
import { textOf } from '#features/contracts/rules.ts'
import { contractOfReview, findingsIn } from '#features/contracts/text/actions-findings.ts'
import { unmetRequirements } from '#features/requirements/actions.ts'
import type { Priority } from '#features/requirements/contract.ts'
import { findingTitle, registerDecided } from '#features/reviews/actions-texts.ts'
import type { Finding, Severity } from '#features/reviews/contract.ts'
import { visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { type Presented, presenter, refsOf, type Row, selectSql } from '#kit/present.ts'
import { may } from '#kit/rights.ts'
import { negotiationPoints } from './actions.ts'
import { negotiationPoint } from './contract.ts'
import { type Negotiation, type Point, type Proposal } from './contract-table.ts'
import { isNegotiated } from './rules.ts'

const weightOf: Record<Severity, Priority> = { error: 'must', warning: 'should', hint: 'could' }
const MOST_NAME = 300

/** A name that fits, on one line. */
const nameOf = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > MOST_NAME ? `${line.slice(0, MOST_NAME - 1)}…` : line
}

/** All points of a contract the actor may read: the musts first, each as long as it has been there. */
export const pointsOf = async ({ tx, actor }: Work, contractId: string): Promise<Presented[]> => {
  const { rows } = await sql<Row>`select ${selectSql(negotiationPoint, 't')} from negotiation_point t
    where t.contract_id = ${contractId}::uuid and ${visible(actor, 'negotiation_point', 't')} and t.deleted_at is null
    order by array_position(array['must', 'should', 'could'], t.priority), t.created_at, t.id`.execute(tx)
  return rows.map(presenter(actor, negotiationPoint))
}

const isForm = ({ theme }: Finding) => theme === 'structure'

/** What could become a point and is none yet: findings nobody has decided about, and requirements that are not met. */
const proposalsOf = async (
  w: Work,
  { id, reviewId }: { id: string; reviewId: string | null },
  text: Text,
  known: ReadonlySet<string>,
): Promise<Proposal[]> => {
  const { locale } = w.actor
  const findings = may(w.actor, 'review.update')
    ? (await findingsIn(w, reviewId, text)).filter(({ finding }) => finding.decision === null)
    : []
  // What is only to be written better comes last: it is mended rather than negotiated.
  const inOrder = findings.toSorted((a, b) => Number(isForm(a.finding)) - Number(isForm(b.finding)))
  const unmet = may(w.actor, 'requirement.read') ? await unmetRequirements(w, id, text) : []
  return [
    ...inOrder.map(({ finding, clause }) => ({
      source: 'finding' as const,
      id: finding.id,
      name: findingTitle(locale, finding),
      severity: finding.severity,
      priority: weightOf[finding.severity],
      clause,
      ours: finding.wording ?? '',
    })),
    ...unmet
      .filter(({ requirement }) => !known.has(requirement.id))
      .map(({ requirement, clauses }) => ({
        source: 'requirement' as const,
        id: requirement.id,
        name: requirement.name,
        severity: null,
        priority: requirement.priority,
        clause: clauses[0] ?? null,
        ours: [requirement.about, requirement.criterion].filter(Boolean).join('\n'),
      })),
  ]
}

/** The negotiation table of a contract the actor may read. */
export const readNegotiation = async (w: Work, contractId: string): Promise<Negotiation> => {
  const { state, can, reviewId } = await contracts.get(w, contractId)
  const text = await readText(w, contractId, {})
  const points = await pointsOf(w, contractId)
  const open = can.includes('update') && isNegotiated(state as ContractState)
  const known = new Set(points.flatMap(({ sourceKey }) => (sourceKey as string | null) ?? []))
  const contract = { id: contractId, reviewId: (reviewId as string | null | undefined) ?? null }
  return {
    points: points as unknown as Point[],
    proposals:
      open && may(w.actor, 'negotiation_point.create') ? await proposalsOf(w, contract, text, known) : [],
    clauses: text.reads.clauses.map(({ code, label, heading }) => ({
      code,
      label,
      heading: textOf(heading),
    })),
    open,
    writes: text.open,
    refs: await refsOf(w.tx, w.actor, negotiationPoint, points),
  }
}

/** The open point that a finding has become, whoever may see it. */
const pointOfFinding = async ({ tx, actor }: Work, contractId: string, key: string) => {
  const { rows } = await sql<{ id: string; state: string }>`select id, state from negotiation_point
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${contractId}::uuid and source = 'finding'
      and source_key = ${key} and deleted_at is null`.execute(tx)
  return rows[0]
}

/**
 * A finding that is to be negotiated becomes a point of its contract in the same transaction: what is asked for is our position, and the
 * words found are theirs where the text is the other side's. Deciding otherwise takes a point away that nobody has settled.
 */
const followDecision = async (w: Work, reviewId: string, finding: Finding, key: string): Promise<void> => {
  const contractId = await contractOfReview(w, reviewId)
  if (contractId === undefined || !may(w.actor, 'negotiation_point.create')) return
  const { state, can, ownerId } = await contracts.get(w, contractId)
  if (!can.includes('update') || !isNegotiated(state as ContractState)) return
  const point = await pointOfFinding(w, contractId, key)
  if (finding.decision !== 'negotiated') {
    if (point?.state === 'open') await negotiationPoints.remove(w, point.id)
    return
  }
  if (point) return
  const text = await readText(w, contractId, {})
  const foreign = (await listVersions(w, contractId)).items[0]?.origin === 'theirs'
  const clause = (await findingsIn(w, reviewId, text)).find((one) => one.finding.id === finding.id)?.clause
  await negotiationPoints.create(w, {
    contractId,
    name: nameOf(findingTitle(w.actor.locale, finding)),
    clause: clause ?? null,
    priority: weightOf[finding.severity],
    ours: finding.words ?? finding.wording,
    theirs: foreign ? String(finding.values['words'] ?? '') : null,
    ownerId: ownerId ?? w.actor.memberId,
    source: 'finding',
    sourceKey: key,
  })
}
registerDecided(followDecision)
