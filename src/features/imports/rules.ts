import { refuse } from '#kit/errors.ts'
import type { Changes } from '#kit/events.ts'
import type { Field, Link } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'
import type { Values } from '#kit/store.ts'
import type { Import, modes, states } from './contract.ts'

export {
  dateColumns,
  type Goal,
  goalNamed,
  goals,
  type Importable,
  isOwn,
  mappingIssues,
  PRICE,
  priceColumns,
  sheets,
} from '#features/sheets/rules.ts'

export type State = (typeof states)[number]

export type Mode = (typeof modes)[number]

export type Move = Import['can'][number]

const settled: readonly State[] = ['done', 'cancelled', 'failed']

/** What may be done with an import now. A commit that has begun is never begun again: what is in can be undone. */
export const moves = (state: State, mode: Mode | null, signedOff = false): Move[] => {
  const tried = state === 'draft' || (mode === 'dry-run' && settled.includes(state))
  const brought = mode === 'commit' && settled.includes(state)
  const all: Record<Move, boolean> = {
    change: tried,
    run: tried,
    cancel: state === 'draft' || state === 'queued' || state === 'running',
    reverse: brought && !signedOff,
    signOff: brought && state === 'done' && !signedOff,
  }
  return (Object.keys(all) as Move[]).filter((move) => all[move])
}

/** Refuses a move that the state does not allow. */
export const demandMove = (move: Move, state: State, mode: Mode | null, signedOff = false): void => {
  if (!moves(state, mode, signedOff).includes(move))
    refuse(move === 'reverse' ? 'import.not_reversible' : 'import.not_ready', { move, state })
}

export type Counts = Record<'rows' | 'created' | 'updated' | 'skipped' | 'rejected', number>

/** Whether every row read has exactly one verdict, and as many came as the file has and its owner counted (null: unknown). */
export const reconciles = (counts: Counts, total: number | null, expected: number | null): boolean =>
  counts.rows === counts.created + counts.updated + counts.skipped + counts.rejected &&
  (total ?? counts.rows) === counts.rows &&
  (expected ?? counts.rows) === counts.rows

/** How far a run has come, from 0 to 1. */
export const progressOf = (state: State, rows: number, total: number | null): number =>
  state === 'draft' || state === 'queued'
    ? 0
    : state === 'done' || state === 'reversed'
      ? 1
      : total
        ? Math.min(1, rows / total)
        : 0

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * The values before the import, for every field it changed and nobody has since. Links are taken back one by one:
 * those the import added go, those it found stay.
 */
export const restored = (
  n: AnyNoun,
  now: Values,
  own: readonly Changes[],
  edited: readonly string[],
): { values: Values; kept: string[] } => {
  const [first, last] = [new Map<string, unknown>(), new Map<string, unknown>()]
  for (const changes of own)
    for (const [key, [before, after]] of Object.entries(changes)) {
      if (!first.has(key)) first.set(key, before)
      last.set(key, after)
    }
  const values: Values = {}
  const kept: string[] = []
  for (const [key, before] of first) {
    if ((n.fields[key] as Field | undefined)?.kind === 'links') {
      const had = new Set(((before as Link[] | null) ?? []).map((link) => link.id))
      const added = new Set(
        ((last.get(key) as Link[] | null) ?? []).map((link) => link.id).filter((id) => !had.has(id)),
      )
      values[key] = ((now[key] as Link[] | null) ?? []).filter((link) => !added.has(link.id))
    } else if (same(now[key], last.get(key)) && !edited.includes(key)) values[key] = before
    else kept.push(key)
  }
  return { values, kept }
}
