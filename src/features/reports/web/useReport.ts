import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask } from '#kit/query.ts'
import { useHasPhrase, useT } from '#ui/i18n.tsx'
import { useAddress } from '#ui/useAddress.ts'
import { Asked, listReports } from '../contract.ts'
import { isReady, readyReports } from '../rules-ready.ts'

/** What a new report begins with. */
export const blank: Asked = {
  noun: 'task',
  filter: { and: [] },
  date: 'createdAt',
  time: 'year',
  rows: 'month',
  columns: null,
  measure: null,
  how: ['count'],
  compare: false,
  draw: 'table',
}

const read = (word: unknown): Asked | undefined => {
  try {
    const { data } = Asked.safeParse(typeof word === 'string' ? JSON.parse(word) : word)
    return data
  } catch {
    return undefined
  }
}

/** The report that the address names, ready or saved, and what it asks; what differs from the saved one stands in the address too. */
export const useReport = (unless?: Asked) => {
  const t = useT()
  const has = useHasPhrase()
  const { also, setAlso } = useAddress()
  const { data, isPending, error, refetch } = useQuery(ask(listReports, {}))
  const id = typeof also['report'] === 'string' ? also['report'] : undefined
  const saved = data?.items.find((report) => report.id === id)
  const base = saved?.ask ?? (id !== undefined && isReady(id) ? readyReports[id] : undefined)
  const written = useMemo(() => read(also['ask']), [also])
  const name = `report.ready.${id}`
  return {
    id,
    saved,
    error,
    retry: () => void refetch(),
    all: data?.items ?? [],
    title: saved?.name ?? (has(name) ? t(name) : t('report.untitled')),
    asked: written ?? base ?? (id === undefined ? unless : undefined),
    changed: written !== undefined,
    pending: isPending && base === undefined,
    also,
    setAlso,
    /** Asks something else; as saved when that is the same. */
    show: (next: Asked) =>
      setAlso({ ask: base && JSON.stringify(next) === JSON.stringify(base) ? undefined : next }),
    reset: () => setAlso({ ask: undefined }),
  }
}
export type ReportState = ReturnType<typeof useReport>
