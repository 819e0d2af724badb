import { createHash } from 'node:crypto'
import type { Text } from '#features/contracts/contract-text.ts'
import type { HeldRow } from '../queries.ts'

type Named = { from?: { variable: string } | { clause: string } | undefined }

/** What each clause of a text says in all its languages, with what its variables hold, by its code. */
export const tellsOf = ({
  body,
  terms,
  reads,
}: Pick<Text, 'body' | 'terms' | 'reads'>): Map<string, string> => {
  const named = new Map(
    reads.clauses.map(({ code, heading, paragraphs }) => {
      const runs: Named[] = [...heading, ...paragraphs.flatMap((p) => ('runs' in p ? p.runs : []))]
      const names = runs.flatMap(({ from }) => (from && 'variable' in from ? [from.variable] : []))
      const tables = paragraphs.flatMap((p) => ('table' in p ? [p.table.variable] : []))
      return [code, [...new Set([...names, ...tables])].sort()]
    }),
  )
  return new Map(
    body.clauses.map(({ code, words }) => [
      code,
      JSON.stringify([
        Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)),
        (named.get(code) ?? []).map((name) => [name, terms[name] ?? null]),
      ]),
    ]),
  )
}

/** The words of each clause in the text's own language and all others, to be compared with. */
export const wordsOf = ({ body, reads }: Pick<Text, 'body' | 'reads'>): { code: string; words: string }[] => {
  const said = new Map(body.clauses.map(({ code, words }) => [code, words]))
  return reads.clauses.map(({ code }) => ({
    code,
    words: Object.values(said.get(code) ?? {})
      .map(({ heading, text }) => `${heading}\n${text}`)
      .join('\n'),
  }))
}

/** SHA-256, as hex digits, of a requirement and the clauses that are to hold it: another one when any of their words changes. */
export const hashOf = (
  { name, about, criterion }: Pick<HeldRow, 'name' | 'about' | 'criterion'>,
  clauses: readonly string[],
  tells: ReadonlyMap<string, string>,
): string =>
  createHash('sha256')
    .update(JSON.stringify([name, about, criterion, clauses.map((code) => [code, tells.get(code) ?? null])]))
    .digest('hex')
