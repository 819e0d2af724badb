import { defaultStringifySearch, useLocation, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The words behind the address of a page, and a way to put others there, as a step back or none; an undefined one is taken out. */
export const useAddress = () => {
  const also = useLocation({ select: (location) => location.search as Record<string, unknown> })
  const pathname = useLocation({ select: (location) => location.pathname })
  const { history } = useRouter()
  const setAlso = useCallback(
    (words: Readonly<Record<string, unknown>>, how: 'push' | 'replace' = 'push') =>
      history[how](`${pathname}${defaultStringifySearch({ ...also, ...words })}`),
    [history, pathname, also],
  )
  return { also, setAlso }
}
