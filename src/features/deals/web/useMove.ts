import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { listPipelines, type Stage } from '#features/pipelines/contract.ts'
import { call } from '#kit/client.ts'
import { Refusal } from '#kit/errors.ts'
import { ask, refresh, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { heldRecord, patchEverywhere } from '#ui/records/data/cache.ts'
import { wroteHere } from '#ui/records/data/own.ts'
import { inTurn } from '#ui/records/data/useChange.ts'
import { type Edit, reverseOf } from '#ui/records/state/edits.ts'
import type { AnyRecord, Refs } from '#ui/records/state/pages.ts'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import { deal, getBoardProgress, getBoardTotals, getWay, moveDeal, type Obstacle } from '../contract.ts'

/** What is changed and ticked off on the way. */
export type OnTheWay = { values?: Edit; ticked?: string[] }
/** A move that something stands in the way of; without a stage the deal is to be lost where it stands. */
export type Blocked = { record: AnyRecord; to: Stage | null; obstacles: Obstacle[] }

/** All pipelines with their stages; undefined until they are there. */
export const usePipelines = () => useQuery(ask(listPipelines, {})).data?.items

const refsOf = ({ id, name, color }: Stage): Refs => ({
  [id]: { noun: 'stage', title: name, color: color ?? undefined },
})

const effectOn = (record: AnyRecord, to: Stage | null): Edit => {
  if (!to) return { state: 'lost' }
  const same = to.id === record.stageId
  return {
    stageId: to.id,
    state: to.kind,
    stageSince: same ? record.stageSince : Temporal.Now.instant().toString(),
  }
}

const send = async (record: AnyRecord, to: Stage | null, version: number, { values, ticked }: OnTheWay) => {
  // A move may be refused, or be told as several events.
  wroteHere(record.id, 0)
  const body = { stageId: to?.id ?? null, version, ...(values && { values }), ...(ticked && { ticked }) }
  const reply: unknown = await call(
    moveDeal,
    { params: { id: record.id }, body },
    { workspace: workspaceHere() },
  )
  return reply as AnyRecord
}

/** Moves deals at once on screen, then on the server; what stands in the way is held as `blocked`, and a move can be taken back. */
export const useMove = () => {
  const client = useQueryClient()
  const t = useT()
  const problem = useProblem()
  const pipelines = usePipelines()
  const [blocked, setBlocked] = useState<Blocked | null>(null)

  const move = useCallback(
    async function go(record: AnyRecord, to: Stage | null, way: OnTheWay = {}): Promise<void> {
      const held = heldRecord(client, deal, record.id) ?? record
      const effect = effectOn(held, to)
      patchEverywhere(client, deal, held.id, (r) => ({ ...r, ...effect }), to ? refsOf(to) : {})
      const put = (now: AnyRecord) => patchEverywhere(client, deal, held.id, () => now, now.refs)
      await inTurn(held.id, async () => {
        const version = heldRecord(client, deal, held.id)?.version ?? held.version
        try {
          const saved = await send(held, to, version, way).catch((error: unknown) => {
            // Somebody changed something else meanwhile: that is no reason not to move.
            const current = staleCopy(error)
            if (!current || current.stageId !== held.stageId || current.state !== held.state) throw error
            return send(held, to, current.version, way)
          })
          put(saved)
          setBlocked(null)
          const stages = pipelines?.flatMap((p) => p.stages) ?? []
          const from = stages.find(({ id }) => id === held.stageId)
          const name = String(saved.name ?? '')
          const said = to
            ? t('deal.moved', { name, stage: to.name })
            : `${name}: ${t('deal.state.lost').toLocaleLowerCase()}`
          const reason = saved.state === 'lost' && way.values ? { values: reverseOf(way.values, held) } : {}
          if (from && held.state === from.kind) showUndo(said, () => go(saved, from, reason))
          else showDone(said)
        } catch (error) {
          const current = staleCopy(error)
          if (current) put(current)
          else patchEverywhere(client, deal, held.id, (r) => ({ ...r, ...reverseOf(effect, held) }))
          if (error instanceof Refusal && error.code === 'deal.blocked') {
            const found = error.details['obstacles'] as Obstacle[]
            setBlocked((before) => ({ record: held, to, obstacles: together(before, found) }))
          } else showProblem(problem(error, 'deal'))
        }
        void refresh(client, getBoardTotals, getBoardProgress, getWay)
      })
    },
    [client, t, problem, pipelines],
  )
  /** Loses a deal in its pipeline's lost stage, or where it stands if there is none; asks for the reason first. */
  const lose = (record: AnyRecord) => {
    const stages = pipelines?.find(({ id }) => id === record.pipelineId)?.stages
    const to = stages?.find(({ kind }) => kind === 'lost') ?? null
    setBlocked({ record, to, obstacles: [{ kind: 'field', of: 'lostReason' }] })
  }
  return { move, lose, blocked, giveUp: () => setBlocked(null) }
}

/** What was named before stays on screen with what was filled in; rules and tasks are said as they stand now. */
const together = (before: Blocked | null, found: Obstacle[]): Obstacle[] => {
  const kept = before?.obstacles.filter(({ kind }) => kind === 'field' || kind === 'item') ?? []
  return [...kept, ...found.filter((o) => !kept.some((k) => k.kind === o.kind && k.of === o.of))]
}

const staleCopy = (error: unknown): AnyRecord | undefined =>
  error instanceof Refusal && error.code === 'common.stale'
    ? (error.details['current'] as AnyRecord | undefined)
    : undefined
