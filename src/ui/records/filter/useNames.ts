import { useQueries } from '@tanstack/react-query'
import { nounNamed } from '#kit/nouns.ts'
import { ask } from '#kit/query.ts'
import { endpointsOf, lookOf } from '../looks.ts'
import { refsOfOptions, useOptions } from '../inputs/useOptions.ts'
import type { AnyRecord, Refs } from '../state/pages.ts'

/** The names of records that a filter speaks of, beside those already known. */
export const useNames = (noun: string, ids: readonly string[], known: Refs): Refs => {
  const n = nounNamed(noun)
  const unknown = n ? ids.filter((id) => id !== 'me' && !known[id]) : []
  const choices = lookOf(noun)?.choices
  const { options } = useOptions(choices ? [noun] : [], '', unknown.length > 0)
  const missing = choices ? [] : unknown
  const answers = useQueries({
    queries: missing.map((id) => ({
      ...ask(endpointsOf(n!).get, { params: { id } }),
      staleTime: 600_000,
      retry: false,
    })),
  })
  const found = answers.flatMap(({ data }) => {
    const record = data as unknown as AnyRecord | undefined
    return record && n
      ? [
          [
            record.id,
            { noun, title: String(record[n.title] ?? ''), color: record.color as string | undefined },
          ] as const,
        ]
      : []
  })
  return { ...refsOfOptions(options), ...known, ...Object.fromEntries(found) }
}
