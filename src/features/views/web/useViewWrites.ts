import { useQueryClient } from '@tanstack/react-query'
import { keyOf, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { searchOfView, type ViewQuery } from '#ui/records/state/search.ts'
import type { ListState } from '#ui/records/useListState.ts'
import { useProblem } from '#ui/problems.ts'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import { createView, listViews, removeView, updateView, type View } from '../contract.ts'

/** Saves, changes and removes views of a noun; every change offers to take it back. */
export const useViewWrites = (noun: string, state: ListState) => {
  const t = useT()
  const client = useQueryClient()
  const problem = useProblem()
  const refreshes = { refreshes: [listViews] }
  const creating = useTell(createView, refreshes)
  const updating = useTell(updateView, refreshes)
  const removing = useTell(removeView, refreshes)
  const onError = (error: Error) => showProblem(problem(error))
  const put = (view: View) =>
    client.setQueryData<{ items: View[] }>(keyOf(listViews, { query: { noun } }), (old) => ({
      items: [...(old?.items ?? []).filter((v) => v.id !== view.id), view],
    }))

  const create = (name: string, shared: boolean, query: ViewQuery) =>
    creating.mutate(
      { body: { noun, name, shared, query } },
      {
        onError,
        onSuccess: (view) => {
          put(view)
          state.show(searchOfView(view.query, view.id), true)
        },
      },
    )
  const update = (view: View, change: Partial<Pick<View, 'name' | 'shared' | 'query'>>) => {
    const { id, version } = view
    const before = { name: view.name, shared: view.shared, query: view.query }
    updating.mutate(
      { params: { id }, body: { version, ...change } },
      {
        onError,
        onSuccess: (after) => {
          put(after)
          const back = () =>
            updating
              .mutateAsync({ params: { id }, body: { version: after.version, ...before } })
              .then(put, onError)
          showUndo(t('view.updated', { name: after.name }), back)
        },
      },
    )
  }
  const remove = (view: View) =>
    removing.mutate(
      { params: { id: view.id } },
      {
        onError,
        onSuccess: () => {
          state.show({})
          showUndo(t('view.removed', { name: view.name }), () => {
            create(view.name, view.shared, view.query)
            showDone(t('state.undone'))
          })
        },
      },
    )
  return { create, update, remove }
}
