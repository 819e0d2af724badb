const written = new Map<string, number>()
const ECHO = 5_000

/** Notes that this page has just written a record, whose change it will hear of in a moment. */
export const wroteHere = (id: string): void => {
  written.set(id, Date.now())
  if (written.size > 500) for (const [key, at] of written) if (Date.now() - at > ECHO) written.delete(key)
}

/** Whether a change just heard of is the echo of this page's own write. */
export const isEcho = (id: string | undefined): boolean =>
  id !== undefined && Date.now() - (written.get(id) ?? 0) < ECHO
