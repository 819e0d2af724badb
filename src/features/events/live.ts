import { sql } from 'kysely'
import pg from 'pg'
import { type Actor, may, visible } from '#kit/access.ts'
import { transaction, type Tx } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { nounNamed } from '#kit/nouns.ts'
import type { Visit } from '#kit/serve.ts'

export type Change = {
  workspace: string
  by: string
  noun: string
  type: string
  id?: string
  to?: string
  parent?: { noun: string; id: string }
}
/** Hears a change, or that some may have passed unheard. */
type Listener = (change: Change | 'missed') => void

/** One database connection that hears every change and tells the open pages of this server; it reconnects by itself. */
export const openChanges = (url: string, log: (error: unknown) => void) => {
  const listeners = new Map<string, Set<Listener>>()
  const heardAt = new Map<string, number>()
  let listeningSince = Infinity
  let client: pg.Client | undefined
  let closed = false
  const connect = async () => {
    if (closed) return
    client = new pg.Client({ connectionString: url, application_name: 'tessera changes' })
    const lost = (error?: unknown) => {
      if (closed) return
      if (error) log(error)
      listeningSince = Infinity
      client?.removeAllListeners('end')
      setTimeout(() => void connect(), 1000).unref()
    }
    client.on('error', () => undefined)
    client.once('end', () => lost())
    client.on('notification', ({ payload }) => {
      const change = JSON.parse(payload ?? '{}') as Change
      heardAt.set(change.workspace, performance.now())
      for (const tell of listeners.get(change.workspace) ?? []) tell(change)
    })
    await client.connect().then(() => client!.query('listen change').then(listening), lost)
  }
  const listening = () => {
    listeningSince = performance.now()
    for (const set of listeners.values()) for (const tell of set) tell('missed')
  }
  void connect()
  return {
    /** Hears a workspace's changes until the returned function is called. */
    listen: (workspaceId: string, listener: Listener) => {
      const set = listeners.get(workspaceId) ?? new Set()
      listeners.set(workspaceId, set.add(listener))
      return () => void (set.delete(listener) && set.size === 0 && listeners.delete(workspaceId))
    },
    /** Whether the workspace may have changed within the last milliseconds. */
    changedWithin: (workspaceId: string, milliseconds: number) =>
      performance.now() - milliseconds <= Math.max(listeningSince, heardAt.get(workspaceId) ?? 0),
    close: async () => {
      closed = true
      await client?.end().catch(() => undefined)
    },
  }
}
export type Changes = ReturnType<typeof openChanges>

const rights = new Set(['role', 'workspace'])
/** What a workspace has one of: no rows of which some may be seen and others not. */
const single = new Set(['routing', 'pool'])

/** Whether a change may be one of what the actor may do. */
const concerns = ({ memberId }: Actor, { noun, id }: Change): boolean =>
  rights.has(noun) || (noun === 'member' && id === memberId)

const mayHear = async (tx: Tx, actor: Actor, change: Change): Promise<boolean> => {
  const { noun, id, to } = change
  if (to) return to === actor.memberId
  // Everybody may hear that rights have changed, and asks anew what their own are.
  if (concerns(actor, change)) return true
  if (!(nounNamed(noun) ?? single.has(noun)) || !may(actor, `${noun}.read`)) return false
  if (!id || single.has(noun)) return true
  const { rows } =
    await sql`select from ${sql.table(noun)} t where t.id = ${id}::uuid and ${visible(actor, noun, 't')}`.execute(
      tx,
    )
  return rows.length > 0
}

const HEARTBEAT = 25_000

/**
 * The stream of changes the actor may see, as server-sent events, until the reader goes away or is let in no longer.
 * A reader who was deaf for some milliseconds is told first whether anything happened meanwhile.
 */
export const stream = (changes: Changes, { db, visitor, again, request }: Visit, deaf: number): Response => {
  const actor = visitor.actor!
  const encoder = new TextEncoder()
  const asMember = async <T>(run: (actor: Actor) => Promise<T>, changed = false): Promise<T> =>
    run((await again(changed)).actor ?? refuse('auth.no_workspace'))
  let told: Promise<unknown> = Promise.resolve()
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text))
        } catch {
          stop() // the reader has gone
        }
      }
      const missed = () => send('event: missed\ndata: {}\n\n')
      const unlisten = changes.listen(actor.workspaceId, (change) => {
        if (change === 'missed') return missed()
        const { workspace: _, ...message } = change
        // One after another, so that they are told in the order in which they happened.
        told = told
          .then(() =>
            asMember(
              (now) => transaction(db, now.workspaceId, (tx) => mayHear(tx, now, change)),
              concerns(actor, change),
            ),
          )
          .then((heard) => heard && send(`data: ${JSON.stringify(message)}\n\n`))
          .catch(end)
      })
      const beat = setInterval(() => {
        asMember(async () => send(': still here\n\n')).catch(end)
      }, HEARTBEAT)
      stop = () => {
        clearInterval(beat)
        unlisten()
      }
      const end = () => {
        stop()
        try {
          controller.close()
        } catch {
          // the reader has gone before
        }
      }
      request.signal.addEventListener('abort', () => stop())
      send(': listening\n\n')
      if (changes.changedWithin(actor.workspaceId, deaf)) missed()
    },
    cancel: () => stop(),
  })
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}
