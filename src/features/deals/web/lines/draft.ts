import type { KeptLines, WrittenLines } from '../../contract-editing.ts'
import type { Line, LineTerms } from '../../contract-lines.ts'
import { listPrice, type Shelf, type Sold, taxOf } from '../../rules-lines.ts'

/** A line while it is edited; one that is new has no id yet, so that each carries a key of its own for the screen. */
export type DraftLine = Omit<Line, 'id'> & { id?: string | undefined; key: string }
/** Lines, their terms and what is taken off all of them while they are edited. */
export type LinesDraft = { terms: LineTerms; lines: readonly DraftLine[]; discount: Line['discount'] }

/** Lines to edit; `first` is what they are priced under while nothing else is said. */
export const draftOf = ({ terms, lines, discount = null }: KeptLines, first: LineTerms): LinesDraft => ({
  terms: terms ?? first,
  lines: lines.map((line, at) => ({ ...line, key: line.id ?? String(at) })),
  discount,
})

/** What is saved of it: lines without a name are left out. */
export const bodyOf = ({ terms, lines, discount }: LinesDraft): WrittenLines => ({
  ...terms,
  lines: lines.filter(({ name }) => name.trim() !== '').map(({ key: _, ...line }) => line),
  discount,
})

/** Puts an empty line behind the one of that key, or at the end. */
export const withLine = (draft: LinesDraft, key: string, shelf: Shelf, behind?: string): LinesDraft => {
  const at = draft.lines.findIndex((line) => line.key === behind)
  const fresh: DraftLine = {
    key,
    productId: null,
    name: '',
    unit: null,
    quantity: '1',
    price: '0',
    discount: null,
    tax: taxOf(shelf, draft.terms.mode),
  }
  return { ...draft, lines: draft.lines.toSpliced(at < 0 ? draft.lines.length : at + 1, 0, fresh) }
}

/** Changes one line. */
export const withChange = (draft: LinesDraft, key: string, change: Partial<DraftLine>): LinesDraft => ({
  ...draft,
  lines: draft.lines.map((line) => (line.key === key ? { ...line, ...change } : line)),
})

/** Takes a line out. */
export const without = (draft: LinesDraft, key: string): LinesDraft => ({
  ...draft,
  lines: draft.lines.filter((line) => line.key !== key),
})

/** Moves a line by one place up (-1) or down (1); the first and the last stay where they are. */
export const moved = (draft: LinesDraft, key: string, by: -1 | 1): LinesDraft => {
  const from = draft.lines.findIndex((line) => line.key === key)
  const line = draft.lines[from]
  if (!line || !draft.lines[from + by]) return draft
  return { ...draft, lines: draft.lines.toSpliced(from, 1).toSpliced(from + by, 0, line) }
}

/**
 * The same lines under other terms: priced by the shelf's list where it has a price, and taxed as the mode says. What was
 * typed in another currency, prices and sums taken off, goes with it.
 */
export const under = (
  { terms: before, lines, discount: whole }: LinesDraft,
  terms: LineTerms,
  shelf: Shelf,
  products: ReadonlyMap<string, Sold>,
): LinesDraft => {
  const other = before.currency !== terms.currency
  const kept = (off: Line['discount']) => (off && 'minor' in off && other ? null : off)
  return {
    terms,
    lines: lines.map((line) => {
      const product = line.productId === null ? undefined : products.get(line.productId)
      const tax = taxOf(shelf, terms.mode, product?.taxCategory)
      const price = listPrice(shelf, line.productId, line.quantity) ?? (other ? '0' : line.price)
      return { ...line, discount: kept(line.discount), tax, price }
    }),
    discount: kept(whole),
  }
}
