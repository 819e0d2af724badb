import { useSyncExternalStore } from 'react'

const MINUTE = 60_000
let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined
const readers = new Set<() => void>()

const subscribe = (reader: () => void) => {
  readers.add(reader)
  timer ??= setInterval(() => {
    now = Date.now()
    for (const tell of readers) tell()
  }, MINUTE)
  return () => {
    readers.delete(reader)
    if (readers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** The time now in milliseconds since 1970, to the minute; one clock for all that is on screen. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now)
