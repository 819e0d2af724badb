import { useDebouncedValue } from '@mantine/hooks'
import { useQueries, useQueryClient, type UseQueryOptions } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { call } from '#kit/client.ts'
import type { Field } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { nounNamed } from '#kit/nouns.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { useMay } from '#ui/session.tsx'
import { endpointsOf, lookOf, type Option } from '../looks.ts'
import type { AnyRecord, Page, Refs } from '../state/pages.ts'
import { refreshLists } from '../data/cache.ts'

/**
 * Records of some nouns whose names and numbers match what is typed; the first ones while nothing is.
 * Until the answer comes, those of the last one whose names still match: nothing else can be chosen by mistake.
 */
export const useOptions = (
  nouns: readonly string[],
  typed: string,
  enabled: boolean,
): { options: Option[]; loading: boolean } => {
  const [find] = useDebouncedValue(typed.trim(), 150)
  const { answered, fetching, options } = useQueries({
    queries: nouns.flatMap((name) => {
      const n = nounNamed(name)
      return n ? [{ ...offerOf(n, find), enabled, staleTime: 60_000 }] : []
    }),
    combine: (answers) => ({
      answered: answers.every(({ isPending }) => !isPending),
      fetching: answers.some(({ isFetching }) => isFetching),
      options: answers.flatMap(({ data }) => data ?? []),
    }),
  })
  const [last, keep] = useState(options)
  if (answered && last !== options) keep(options)
  const settled = answered && find === typed.trim()
  return {
    options: settled ? options : narrowed(answered ? options : last, typed.trim()),
    loading: fetching || find !== typed.trim(),
  }
}

type Offer = Required<Pick<UseQueryOptions<unknown, Error, Option[]>, 'queryKey' | 'queryFn' | 'select'>>

/** What offers the records of a noun: their list, which finds by itself, or the choices of their look, narrowed here. */
const offerOf = (n: AnyNoun, find: string): Offer => {
  const choices = lookOf(n.name)?.choices
  if (choices) return { ...choices.asked(), select: (answer) => narrowed(choices.options(answer), find) }
  const { queryKey, queryFn } = ask(endpointsOf(n).list, { query: { ...(find && { find }), limit: 20 } })
  return {
    queryKey,
    queryFn: queryFn as Offer['queryFn'],
    select: (answer) =>
      (answer as Page).items
        .filter((record) => record.active !== false)
        .map((record) => ({
          noun: n.name,
          id: record.id,
          title: String(record[n.title] ?? ''),
          color: record.color as string | undefined,
        })),
  }
}

const narrowed = (options: readonly Option[], find: string) =>
  options.filter(({ group = '', title }) => `${group} ${title}`.toLowerCase().includes(find.toLowerCase()))

/** What a chosen option adds to the known names. */
export const refsOfOptions = (options: readonly Option[]): Refs =>
  Object.fromEntries(options.map(({ noun, id, title, color }) => [id, { noun, title, color }]))

/** Makes a record of a noun from its name alone, where the noun and the role allow it; undefined where they do not. */
export const useQuickCreate = (name: string): ((title: string) => Promise<Option>) | undefined => {
  const client = useQueryClient()
  const may = useMay()
  const look = lookOf(name)
  const create = useCallback(
    async (title: string): Promise<Option> => {
      const n = nounNamed(name)!
      const firsts = Object.entries(n.fields as Record<string, Field>).flatMap(([key, f]) =>
        f.kind === 'choice' && f.required ? [[key, f.options[0]]] : [],
      )
      const body = { ...Object.fromEntries(firsts), [n.title]: title }
      const made = (await call(
        endpointsOf(n).create,
        { body },
        { workspace: workspaceHere() },
      )) as unknown as AnyRecord
      refreshLists(client, n)
      return { noun: name, id: made.id, title, color: made.color as string | undefined }
    },
    [client, name],
  )
  return look?.quick && may(`${name}.create`) ? create : undefined
}
