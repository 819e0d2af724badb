import pg from 'pg'

export type Remembered = { userId: string }

type Options = { pool: pg.Pool; seconds: number; most: number; log: (error: unknown) => void }

/**
 * Remembers for a few seconds whom a secret belongs to, and forgets a person as soon as the database says that their
 * access changed. While the connection that listens is down, nothing is remembered.
 */
export const createCache = <T extends Remembered>({ pool, seconds, most, log }: Options) => {
  const entries = new Map<string, { value: T; until: number }>()
  let generation = 0
  let listener: pg.Client | undefined
  let listening = false
  let started = false
  let closed = false
  let retry: NodeJS.Timeout | undefined

  const forget = (userId?: string) => {
    generation += 1
    if (userId === undefined) return entries.clear()
    for (const [key, { value }] of entries) if (value.userId === userId) entries.delete(key)
  }

  const lost = (error?: unknown) => {
    if (closed) return
    if (error) log(error)
    listening = false
    forget()
    clearTimeout(retry)
    retry = setTimeout(() => void listen(), 1_000).unref()
  }

  const listen = async () => {
    const client = new pg.Client(pool.options)
    listener = client
    client.on('error', lost)
    client.on('end', () => lost())
    client.on('notification', ({ payload = '' }) => {
      // What changes a whole workspace's rights is rare: then everybody is looked up anew.
      forget(payload.startsWith('user:') ? payload.slice(5) : undefined)
    })
    try {
      await client.connect()
      await client.query('listen access')
      listening = !closed
    } catch (error) {
      lost(error)
    }
  }

  return {
    forget,

    /** The remembered value of a key, or what `load` finds; `until` is when the value itself runs out (epoch ms). */
    through: async (
      key: string,
      load: () => Promise<{ value: T; until: number } | null>,
    ): Promise<T | null> => {
      if (!started) {
        started = true
        void listen()
      }
      const known = entries.get(key)
      if (known && known.until > Date.now()) return known.value
      const before = generation
      const found = await load()
      entries.delete(key)
      // An answer that was on its way while someone lost access may be the old one.
      if (found && listening && before === generation) {
        entries.set(key, { value: found.value, until: Math.min(found.until, Date.now() + seconds * 1_000) })
        if (entries.size > most) entries.delete(entries.keys().next().value!)
      }
      return found?.value ?? null
    },

    close: async () => {
      closed = true
      listening = false
      clearTimeout(retry)
      await listener?.end().catch(() => undefined)
    },
  }
}
