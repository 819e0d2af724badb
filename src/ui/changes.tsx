import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'

/** A change as the server tells it: of one record, or, without an id, of many records of a noun. */
export type Change = {
  noun: string
  id?: string
  type: string
  by: string
  parent?: { noun: string; id: string }
}
type Listener = (change: Change) => void

const ChangesContext = createContext<Set<Listener> | null>(null)

type ProviderProps = { url: string; onReconnect: () => void; children: ReactNode }

/** Listens to the workspace's changes on one connection for the whole page; reconnects by itself. */
export const ChangesProvider = ({ url, onReconnect, children }: ProviderProps) => {
  const listeners = useMemo(() => new Set<Listener>(), [])
  const reconnected = useRef(onReconnect)
  useEffect(() => {
    reconnected.current = onReconnect
  })
  useEffect(
    () =>
      connect(
        url,
        (change) => listeners.forEach((tell) => tell(change)),
        () => reconnected.current(),
      ),
    [url, listeners],
  )
  return <ChangesContext value={listeners}>{children}</ChangesContext>
}

const connect = (url: string, tell: Listener, reconnected: () => void): (() => void) => {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = 1_000
  let lost = false
  const open = () => {
    source = new EventSource(url)
    source.addEventListener('open', () => {
      wait = 1_000
      // What happened while nobody listened is not told again.
      if (lost) reconnected()
      lost = false
    })
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      try {
        tell(JSON.parse(data) as Change)
      } catch {
        // A heartbeat or a word we do not know is no change.
      }
    })
    source.addEventListener('error', () => {
      lost = true
      if (source?.readyState !== EventSource.CLOSED) return // the browser tries again itself
      // Refused: whoever was signed out or switched off finds out by asking.
      reconnected()
      timer = setTimeout(open, wait)
      wait = Math.min(wait * 2, 30_000)
    })
  }
  open()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}

/** Calls back when a record of the noun changes; with an id, only when that record, or something on it, does. */
export const useChanges = (noun: string, id: string | null, callback: Listener): void => {
  const listeners = useContext(ChangesContext)
  const latest = useRef(callback)
  useEffect(() => {
    latest.current = callback
  })
  useEffect(() => {
    const listen: Listener = (change) => {
      const itself = change.noun === noun && (id === null || change.id === undefined || change.id === id)
      const onIt = id !== null && change.parent?.noun === noun && change.parent.id === id
      if (itself || onIt) latest.current(change)
    }
    listeners?.add(listen)
    return () => void listeners?.delete(listen)
  }, [listeners, noun, id])
}

/** Calls back at every change in the workspace. */
export const useEveryChange = (callback: Listener): void => {
  const listeners = useContext(ChangesContext)
  useEffect(() => {
    listeners?.add(callback)
    return () => void listeners?.delete(callback)
  }, [listeners, callback])
}
