import {
  queryOptions,
  type QueryClient,
  type QueryKey,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from './client.ts'
import type { Endpoint, Input, Output } from './endpoint.ts'

type AnyEndpoint = Endpoint<any, any, any, any>

/** The workspace that the page's address names, as the API wants to hear it; undefined outside `/w/{slug}`. */
export const workspaceHere = (): string | undefined => /^\/w\/([^/]+)/.exec(location.pathname)?.[1]

/** `[workspace, path, input]`: what changed elsewhere finds its queries by these. */
export const keyOf = <E extends AnyEndpoint>(
  e: E,
  input: Input<E>,
  workspace = workspaceHere(),
): QueryKey => [workspace ?? '', e.path, input]

const caller = (workspace: string | undefined, headers?: Record<string, string>) => ({
  ...(workspace && { workspace }),
  ...(headers && { headers }),
})

/** `useQuery(ask(listCompanies, { query: { find: 'north' } }))`; refuses with the server's `Refusal`. */
export const ask = <E extends AnyEndpoint>(e: E, input: Input<E>, workspace = workspaceHere()) =>
  queryOptions<Output<E>>({
    queryKey: keyOf(e, input, workspace),
    queryFn: () => call(e, input, caller(workspace)),
  })

/** Keeps an answer as the latest to its question; a request that is still running would bring an older one back. */
export const keepAnswer = <E extends AnyEndpoint>(
  client: QueryClient,
  e: E,
  input: Input<E>,
  answer: Output<E>,
): void => {
  const queryKey = keyOf(e, input)
  void client.cancelQueries({ queryKey, exact: true })
  client.setQueryData(queryKey, answer)
}

/** Puts back what was there before an optimistic change. */
export type Undo = () => void

/** Changes every cached answer of an endpoint that `fits`, at once; the returned function puts the old answers back. */
export const patchCached = <E extends AnyEndpoint>(
  client: QueryClient,
  e: E,
  change: (answer: Output<E>, input: Input<E>) => Output<E>,
  fits: (input: Input<E>) => boolean = () => true,
): Undo => {
  const found = client.getQueriesData<Output<E>>({
    predicate: ({ queryKey: [workspace, path, input] }) =>
      workspace === (workspaceHere() ?? '') && path === e.path && fits(input as Input<E>),
  })
  for (const [key, answer] of found) {
    // A running request would bring the old answer back.
    void client.cancelQueries({ queryKey: key, exact: true })
    if (answer !== undefined) client.setQueryData<Output<E>>(key, change(answer, key[2] as Input<E>))
  }
  return () => {
    for (const [key, answer] of found) client.setQueryData(key, answer)
  }
}

/** Asks again for every answer of these endpoints that is on screen; without endpoints, for all of this workspace. */
export const refresh = (client: QueryClient, ...endpoints: readonly AnyEndpoint[]): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [workspace, path] }) =>
      workspace === (workspaceHere() ?? '') &&
      (endpoints.length === 0 || endpoints.some((e) => e.path === path)),
  })

type Telling<E extends AnyEndpoint> = {
  /** Shows the effect before the server confirms it, see `patchCached`; the undo runs when the server refuses. */
  optimistic?: (client: QueryClient, input: Input<E>) => Undo | void
  /** Whose answers to ask for again afterwards; all of this workspace unless told. */
  refreshes?: readonly AnyEndpoint[]
}

// A repeated attempt of one creation carries the same key, so that the record is made once.
const attempts = new WeakMap<object, string>()
const attemptOf = (input: object): string => {
  let key = attempts.get(input)
  if (!key)
    attempts.set(
      input,
      (key = [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('')),
    )
  return key
}

type Then<E extends AnyEndpoint> = {
  onSuccess?: (answer: Output<E>) => void
  onError?: (error: Error) => void
  onSettled?: () => void
}

/**
 * A write: `useTell(updateCompany).mutate({ params, body }, { onSuccess })`; its `error` is the server's `Refusal`.
 * What follows happens even when whoever asked is gone from the page by then: a row that is removed still
 * offers to take that back, though the list may lose the row before the server's answer comes.
 */
export const useTell = <E extends AnyEndpoint>(e: E, { optimistic, refreshes }: Telling<E> = {}) => {
  const client = useQueryClient()
  const write = useMutation<Output<E>, Error, Input<E>, Undo | void>({
    mutationFn: (input) =>
      call(
        e,
        input,
        caller(workspaceHere(), e.method === 'POST' ? { 'idempotency-key': attemptOf(input) } : undefined),
      ),
    onMutate: (input) => optimistic?.(client, input),
    onError: (_error, _input, undo) => undo?.(),
    onSettled: () => void (refreshes?.length === 0 || refresh(client, ...(refreshes ?? []))),
  })
  const { mutateAsync } = write
  const mutate = useCallback(
    (input: Input<E>, { onSuccess, onError, onSettled }: Then<E> = {}): void =>
      void mutateAsync(input)
        .then(onSuccess, onError ?? (() => {}))
        .finally(onSettled),
    [mutateAsync],
  )
  return { ...write, mutate }
}
