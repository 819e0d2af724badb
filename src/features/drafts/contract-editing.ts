import type { ReactNode } from 'react'

/** The noun whose records are drafted. */
export type Drafted = { name: string; plural: string }

/** A configuration while it is edited, as `V`, and the parts of the page that its draft brings along. */
export type Editing<C, V> = {
  value: V
  change: (next: V) => void
  /** The reader may only look. */
  disabled: boolean
  /** What is kept: the draft, or without one what is in force. */
  kept: C
  /** The button to the versions that have been in force, and the one that keeps what was typed. */
  editions: ReactNode
  keep: ReactNode
  /** What went wrong, and the draft that is not in force yet. */
  panel: ReactNode
}

/** Edits a record by drafts that are reviewed and published; the application knows how, and hands it to the pages in need of it. */
export type EditsDrafts = <C, V>(props: {
  of: Drafted
  id: string
  /** The record’s version. */
  version: number
  /** What is edited while there is no draft. */
  contents: C
  /** What is in force; null before anything was published. */
  inForce: C | null
  /** A configuration as it is edited, and back. */
  open: (contents: C) => V
  close: (value: V) => C
  /** What differs between two configurations, in words; from nothing, where nothing was in force. */
  differences: (before: C | null, after: C) => ReactNode
  /** A configuration as a whole, to look at. */
  look: (contents: C) => ReactNode
  children: (editing: Editing<C, V>) => ReactNode
}) => ReactNode
