const written = new Map<string, { at: number; expected: number }>()
const ECHO = 5_000

const fresh = (id: string) => {
  const found = written.get(id)
  return found && Date.now() - found.at < ECHO ? found : undefined
}

/** Notes that this page has just written a record, whose change it will hear of in a moment; without `echoes` it reads that change like another's. */
export const wroteHere = (id: string, echoes = 1): void => {
  written.set(id, { at: Date.now(), expected: (fresh(id)?.expected ?? 0) + echoes })
  if (written.size > 500) for (const key of written.keys()) if (!fresh(key)) written.delete(key)
}

/** Whether this page has written the record within the last seconds. */
export const wroteLately = (id: string): boolean => fresh(id) !== undefined

/** Whether a change just heard of is the echo of this page's own write; each write has one echo, so another's change is still heard. */
export const takeEcho = (id: string | undefined): boolean => {
  const found = id === undefined ? undefined : fresh(id)
  if (!found || found.expected === 0) return false
  found.expected -= 1
  return true
}
