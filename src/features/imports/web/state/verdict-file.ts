import { restore } from '#kit/csv-write.ts'
import { csvParser } from '#kit/csv-parse.ts'
import type { Row } from '#kit/sheet-row.ts'
import { isOwn } from '../../rules.ts'

/** A row of a verdict file: its verdict in the reader's words, why, which record, and the cells as they were sent in. */
export type JudgedRow = {
  line: number
  verdict: string
  /** Positions of the cells that the reasons are about. */
  faulty: number[]
  reason: string
  recordId: string | null
  cells: string[]
}
export type Judged = { headers: string[]; rows: JudgedRow[] }

// The order in which the server writes its own columns, in front of the file's.
const own = ['row', 'verdict', 'cell', 'code', 'reason', 'record'] as const

const judged = (headers: readonly string[], ours: number, { cells }: Row): JudgedRow => {
  const at = (name: (typeof own)[number]) => cells[own.indexOf(name)] ?? ''
  const named = new Set(restore(at('cell')).split('; '))
  return {
    line: Number(at('row')),
    verdict: at('verdict'),
    faulty: headers.flatMap((header, index) => (named.has(header) ? [index] : [])),
    reason: restore(at('reason')),
    recordId: at('record') || null,
    cells: cells.slice(ours).map(restore),
  }
}

/** Takes a verdict file in pieces of text and holds the rows that have come so far; rows after `limit` are passed over. */
export const verdictReader = (limit: number) => {
  const parse = csvParser({ delimiter: ',', quote: '"' })
  const found: Judged = { headers: [], rows: [] }
  let ours = -1
  let first = true
  return {
    found,
    /** Whether as many rows as wanted are there. */
    full: () => found.rows.length >= limit,
    add: (text: string, last: boolean): void => {
      const piece = first ? text.replace(/^\ufeff/, '') : text
      if (text) first = false
      for (const row of parse(piece, last)) {
        if (ours < 0) {
          ours = row.cells.filter(isOwn).length
          found.headers = row.cells.slice(ours).map(restore)
        } else if (found.rows.length < limit && row.cells.length >= ours)
          found.rows.push(judged(found.headers, ours, row))
      }
    },
  }
}
