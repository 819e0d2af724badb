import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { actorOf } from '#app/context.ts'
import { foundWorkspace } from '#app/found.ts'
import { migrate } from '#app/migrate.ts'
import { databaseUrl } from '#app/postgres-cluster.ts'
import { openRuntime } from '#app/runtime.ts'
import * as members from '#features/members/actions.ts'
import { tags } from '#features/tags/actions.ts'
import type { Actor } from '#kit/access.ts'
import { transaction, work, type Work } from '#kit/db.ts'
import { startTemporaryPostgres } from '../temporary-postgres.ts'

export type World = Awaited<ReturnType<typeof openWorld>>

const BRANCHES = 5
const TEAMS = 5
const MEMBERS = 200
const TAGS = 40

/** The settings of a benchmark's server, as the environment of the process that serves. */
export const settings = (url: string, dataDir: string, port = 0) => ({
  databaseUrl: url,
  port,
  host: '127.0.0.1',
  proxies: 0,
  dataDir,
  demo: false,
  owner: { email: undefined, password: undefined },
  secret: 'bench secret bench secret bench secret',
  url: 'http://127.0.0.1',
  mail: { smtpUrl: undefined, from: 'Tessera <tessera@localhost>' },
  webhooksPrivate: true,
})

const nowInstant = () => Temporal.Instant.fromEpochMilliseconds(Date.now())

/** A PostgreSQL of its own with fsync on, and in it one workspace: 200 members in a tree of teams, 40 tags, no company yet. */
export const openWorld = async () => {
  const postgres = await startTemporaryPostgres({ durable: true })
  const dataDir = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  const url = databaseUrl(postgres.url, 'tessera')
  await migrate(url)
  const runtime = await openRuntime(settings(url, dataDir), url, pino({ level: 'error' }))
  const { auth, db, pool } = runtime
  const founder = { name: 'Founder', email: 'founder@bench.test' }
  const user = await auth.createUser(founder)
  const { workspaceId, memberId } = await foundWorkspace(db, pool, {
    name: 'Bench',
    slug: 'bench',
    timeZone: 'Europe/Moscow',
    country: 'RU',
    locale: 'en',
    founder: { ...founder, userId: user.id },
  })
  const actorFor = async (id: string): Promise<Actor> =>
    (await transaction(db, workspaceId, (tx) => actorOf(tx, workspaceId, { memberId: id }, 'api'))) ??
    Promise.reject(new Error('no such member'))
  const as = async <T>(id: string, run: (w: Work) => Promise<T>) =>
    work({ db, actor: await actorFor(id), now: nowInstant() }, run)
  const tokenOf = async (id: string, userId: string) =>
    (await auth.createToken({ userId, workspaceId, memberId: id, name: 'bench' })).token

  const people: { id: string; userId: string }[] = []
  for (let n = 0; n < MEMBERS; n++)
    people.push({
      id: '',
      userId: (await auth.createUser({ name: `Member ${n}`, email: `member${n}@bench.test` })).id,
    })
  const tagIds: string[] = []
  await as(memberId, async (w) => {
    const top = await members.teams.create(w, { name: 'Sales' })
    for (let branch = 0; branch < BRANCHES; branch++) {
      const parent = await members.teams.create(w, { name: `Branch ${branch}`, parentId: top.id })
      for (let team = 0; team < TEAMS; team++) {
        // The first of each branch leads it; the others are spread over its teams.
        const { id } = await members.teams.create(w, { name: `Team ${branch}.${team}`, parentId: parent.id })
        const each = MEMBERS / BRANCHES / TEAMS
        for (let i = 0; i < each; i++) {
          const n = (branch * TEAMS + team) * each + i
          const head = team === 0 && i === 0
          people[n]!.id = await members.add(w, {
            userId: people[n]!.userId,
            name: `Member ${n}`,
            email: `member${n}@bench.test`,
            roleId: head ? 'head' : 'manager',
            teamId: head ? parent.id : id,
          })
        }
      }
    }
    for (let n = 0; n < TAGS; n++) tagIds.push((await tags.create(w, { name: `Tag ${n}` })).id)
  })
  const [head, manager] = [people[0]!, people[1]!]
  return {
    url,
    runtime,
    workspaceId,
    memberIds: people.map((p) => p.id),
    tagIds,
    dataDir,
    actorFor,
    as,
    owner: { id: memberId, token: await tokenOf(memberId, user.id) },
    head: { id: head.id, token: await tokenOf(head.id, head.userId) },
    manager: { id: manager.id, token: await tokenOf(manager.id, manager.userId) },
    close: async () => {
      await runtime.close()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
