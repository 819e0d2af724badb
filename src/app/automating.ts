import pg from 'pg'
import { automate, type Engine, react } from '#features/automations/engine.ts'
import { actorOf } from './context.ts'
import type { Runtime } from './runtime.ts'
import { wakes } from './wakes.ts'

/** What automations run on in this process. */
export const engineOf = ({ db, log }: Pick<Runtime, 'db' | 'log'>): Engine => ({
  db,
  wakes,
  standing: (tx, workspaceId, memberId) => actorOf(tx, workspaceId, { memberId }, 'job'),
  log: (error) => log.error(error),
})

const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now())

/** Does what automations have to do by now in every workspace, one after another. */
export const automateAll = async (
  runtime: Pick<Runtime, 'db' | 'log' | 'pool'>,
  at = now(),
): Promise<void> => {
  const { rows } = await runtime.pool.query<{ id: string }>('select id from workspace order by id')
  for (const { id } of rows) await automate(engineOf(runtime), id, at)
}

const AGAIN = 1_000
/** How long events are gathered, in milliseconds: what comes together is matched together. */
const GATHER = 200

/**
 * Works for automations as soon as an event is noted for them. While the connection that listens is down nothing is lost:
 * the work is also done once a minute.
 */
export const watchAutomations = (runtime: Pick<Runtime, 'db' | 'log' | 'url'>) => {
  const engine = engineOf(runtime)
  const waiting = new Set<string>()
  let working: Promise<void> | undefined
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let closed = false

  const work = async () => {
    await new Promise((gathered) => setTimeout(gathered, GATHER))
    for (const id of waiting) {
      waiting.delete(id)
      if (closed) return
      await react(engine, id, now()).catch(engine.log)
    }
  }
  const wake = (workspaceId: string) => {
    waiting.add(workspaceId)
    working ??= work().finally(() => {
      working = undefined
      const [next] = waiting
      if (next !== undefined && !closed) wake(next)
    })
  }
  const lost = (error?: unknown) => {
    if (closed) return
    if (error) engine.log(error)
    clearTimeout(retry)
    retry = setTimeout(() => void listen(), AGAIN).unref()
  }
  const listen = async () => {
    client = new pg.Client({ connectionString: runtime.url })
    client.on('error', lost)
    client.on('end', () => lost())
    client.on('notification', ({ payload }) => payload && wake(payload))
    await client
      .connect()
      .then(() => client?.query('listen heard'))
      .catch(lost)
  }
  void listen()

  return {
    stop: async () => {
      closed = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
      await working
    },
  }
}
