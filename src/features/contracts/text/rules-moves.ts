import { type Body, type Clause, deepest } from '../contract-clauses.ts'

// Where clauses stand among each other, and where they may go.

/** The numbers of clauses by their codes: `1`, `1.2`, `1.2.1`; appendices are counted apart, and begin at 1 within. */
export const numbersOf = ({ clauses }: Pick<Body, 'clauses'>): Map<string, string> => {
  const at = [0, 0, 0, 0]
  return new Map(
    clauses.map(({ code, depth }) => {
      at[depth]!++
      at.fill(0, depth + 1)
      return [code, depth === 0 ? String(at[0]) : at.slice(1, depth + 1).join('.')]
    }),
  )
}

/** How many clauses a clause holds, itself counted: those behind it that stand deeper. */
export const extentOf = (clauses: readonly Clause[], at: number): number => {
  const end = clauses.findIndex(({ depth }, i) => i > at && depth <= clauses[at]!.depth)
  return (end === -1 ? clauses.length : end) - at
}

/** A place for a clause: right behind another, or before all, and how deep. */
export type Place = { after: string | null; depth: number }

export const directions = ['up', 'down', 'in', 'out'] as const
export type Direction = (typeof directions)[number]

const codeAt = (clauses: readonly Clause[], at: number) => clauses[at]?.code ?? null

/** Where a clause stands now. */
export const placeOf = (clauses: readonly Clause[], code: string): Place | undefined => {
  const at = clauses.findIndex((c) => c.code === code)
  return at === -1 ? undefined : { after: codeAt(clauses, at - 1), depth: clauses[at]!.depth }
}

/** The place behind a clause and all within it, as deep as it (`within`: as the last of what it holds). */
export const placeBehind = (clauses: readonly Clause[], code: string, within = false): Place | undefined => {
  const at = clauses.findIndex((c) => c.code === code)
  if (at === -1) return
  const depth = clauses[at]!.depth + (within ? 1 : 0)
  return depth > deepest ? undefined : { after: codeAt(clauses, at + extentOf(clauses, at) - 1), depth }
}

/** The end of the contract's own sections: a new one stands there, before the appendices. */
export const endOfSections = (clauses: readonly Clause[]): Place => {
  const first = clauses.findIndex(({ depth }) => depth === 0)
  return { after: codeAt(clauses, (first === -1 ? clauses.length : first) - 1), depth: 1 }
}

/**
 * Where a clause comes to stand with all within it when it goes a step: before or behind its neighbour, into the neighbour before
 * it, or out behind what holds it. Undefined where it cannot go further; sections do not become appendices.
 */
export const stepTo = (clauses: readonly Clause[], code: string, direction: Direction): Place | undefined => {
  const at = clauses.findIndex((c) => c.code === code)
  if (at === -1) return
  const { depth } = clauses[at]!
  const end = at + extentOf(clauses, at)
  const above = clauses.slice(0, at)
  const holder = above.findLastIndex((c) => c.depth < depth)
  switch (direction) {
    case 'up': {
      const sibling = above.findLastIndex((c) => c.depth === depth)
      if (sibling > holder) return { after: codeAt(clauses, sibling - 1), depth }
      // The first of a section goes to the end of the section before.
      const before = clauses[holder - 1]
      return before && before.depth >= depth - 1 ? { after: before.code, depth } : undefined
    }
    case 'down': {
      const next = clauses[end]
      if (next?.depth === depth) return { after: codeAt(clauses, end + extentOf(clauses, end) - 1), depth }
      return next?.depth === depth - 1 ? { after: next.code, depth } : undefined
    }
    case 'in': {
      const lowest = Math.max(...clauses.slice(at, end).map((c) => c.depth))
      const sibling = clauses[at - 1]
      return depth > 0 && lowest < deepest && sibling && sibling.depth >= depth
        ? { after: sibling.code, depth: depth + 1 }
        : undefined
    }
    case 'out': {
      if (depth < 2) return
      const last = holder + extentOf(clauses, holder) - 1
      return { after: codeAt(clauses, last < end ? at - 1 : last), depth: depth - 1 }
    }
  }
}

/** A name for a new clause of a type that no other has: the type itself, then `type.2`, `type.3`… */
export const freeCode = (type: string, taken: Iterable<string>): string => {
  const known = new Set(taken)
  let code = type
  for (let n = 2; known.has(code); n++) code = `${type}.${n}`
  return code
}
