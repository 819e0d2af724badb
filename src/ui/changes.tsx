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

type ProviderProps = { url: string; onMissed: () => void; children: ReactNode }

/**
 * Listens to the workspace's changes on one connection for the whole page; reconnects by itself. `onMissed` is called
 * when something may have changed while nobody listened.
 */
export const ChangesProvider = ({ url, onMissed, children }: ProviderProps) => {
  const listeners = useMemo(() => new Set<Listener>(), [])
  const missed = useRef(onMissed)
  useEffect(() => {
    missed.current = onMissed
  })
  useEffect(
    () =>
      connect(
        url,
        (change) => listeners.forEach((tell) => tell(change)),
        () => missed.current(),
      ),
    [url, listeners],
  )
  return <ChangesContext value={listeners}>{children}</ChangesContext>
}

/** Longer than a question is on its way to the server (ms). */
const ON_THE_WAY = 2_000

const connect = (url: string, tell: Listener, missed: () => void): (() => void) => {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = 1_000
  // What the page shows is as old as the page, at most.
  let heardAt = -ON_THE_WAY
  const open = () => {
    source = new EventSource(`${url}&deaf=${Math.ceil(performance.now() - heardAt)}`)
    source.addEventListener('open', () => {
      wait = 1_000
      heardAt = Infinity
    })
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      try {
        tell(JSON.parse(data) as Change)
      } catch {
        // A word we do not know is no change.
      }
    })
    source.addEventListener('missed', missed)
    source.addEventListener('error', () => {
      heardAt = Math.min(heardAt, performance.now() - ON_THE_WAY)
      // Refused: whoever was signed out or switched off finds out by asking.
      if (source.readyState === EventSource.CLOSED) missed()
      source.close()
      timer = setTimeout(open, wait)
      wait = Math.min(wait * 2, 30_000)
    })
  }
  open()
  return () => {
    clearTimeout(timer)
    source.close()
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
