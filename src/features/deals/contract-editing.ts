import type { ReactNode } from 'react'
import type { Line, LineTerms } from './contract-lines.ts'

type FreeLine = Omit<Line, 'id'> & { id?: string | undefined }

/** Lines as they are kept; their terms are null where nothing has been priced yet. */
export type KeptLines = {
  terms: LineTerms | null
  lines: readonly FreeLine[]
  /** Taken off all lines together. */
  discount?: Line['discount']
}
/** Lines as they are written. */
export type WrittenLines = LineTerms & { lines: FreeLine[]; discount: Line['discount'] }

type Props = {
  noun: 'deal' | 'offer'
  /** The record’s version, with which `kept` was read. */
  version: number
  kept: KeptLines
  /** What lines begin in while nothing is priced; the workspace’s own unless told. */
  currency?: string | undefined
  disabled: boolean
  /** The currency cannot change, as that of a won deal. */
  fixed?: boolean
  /** What the last sum is called. */
  totalLabel: string
  /** What is taken off all lines together is called so; without it, nothing is. */
  discountLabel?: string
  /** Keeps the lines; what is shown is theirs by the time it is done. */
  write: (lines: WrittenLines, version: number) => Promise<{ version: number }>
  children: (editing: { value: WrittenLines; editor: ReactNode }) => ReactNode
}

/** Edits the lines of what is sold; the application knows how, and hands it to the pages in need of it. */
export type EditsLines = (props: Props) => ReactNode
