import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { runOnce } from 'graphile-worker'
import { pino } from 'pino'
import { actorOf } from '#app/context.ts'
import { foundWorkspace } from '#app/found.ts'
import { openRuntime } from '#app/runtime.ts'
import { createServer } from '#app/server.ts'
import { automateAll } from '#app/automating.ts'
import { tasksOf } from '#app/worker-loop.ts'
import * as members from '#features/members/actions.ts'
import { readyRoleIds, type ReadyRoleId } from '#features/roles/contract.ts'
import type { Actor } from '#kit/access.ts'
import type { Caller } from '#kit/client.ts'
import { transaction, work, type Work } from '#kit/db.ts'
import { freshDatabase } from './database.ts'

export type Person = Caller & { memberId: string; userId: string; role: ReadyRoleId }
export type TestWorkspace = {
  id: string
  slug: string
  people: Record<ReadyRoleId, Person>
  team: { north: string; south: string }
}
export type TestApp = Awaited<ReturnType<typeof startApp>>

/** The moment of a test's own writes, to the millisecond. */
export const nowInstant = () => Temporal.Instant.fromEpochMilliseconds(Date.now())

/**
 * Tessera itself on a database of its own, over real HTTP, with two workspaces (`alpha`, `beta`) and a person in each of
 * the seven ready roles; `manager` is in team north below the head's team, whose other branch is south.
 */
export const startApp = async () => {
  const database = await freshDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'tessera-test-'))
  const config = {
    databaseUrl: database.url,
    port: 0,
    host: '127.0.0.1',
    proxies: 0,
    dataDir,
    demo: true,
    owner: { email: undefined, password: undefined },
    secret: 'test secret test secret test secret',
    url: 'http://127.0.0.1',
    mail: { smtpUrl: undefined, from: 'Tessera <tessera@localhost>' },
    webhooksPrivate: true,
  }
  const runtime = await openRuntime(config, database.url, pino({ level: process.env.LOG_LEVEL ?? 'error' }))
  const server = await createServer(runtime)
  const http = serve({ fetch: server.fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise<void>((ready) => http.once('listening', ready))
  const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`

  const actorFor = async (workspaceId: string, memberId: string): Promise<Actor> => {
    const actor = await transaction(runtime.db, workspaceId, (tx) =>
      actorOf(tx, workspaceId, { memberId }, 'api'),
    )
    if (!actor) throw new Error('no such member')
    return actor
  }
  /** Runs something as a person, inside a transaction of the application. */
  const as = async <T>(
    workspace: { id: string },
    memberId: string,
    run: (w: Work) => Promise<T>,
  ): Promise<T> =>
    work({ db: runtime.db, actor: await actorFor(workspace.id, memberId), now: nowInstant() }, run)

  const person = async (
    workspaceId: string,
    memberId: string,
    userId: string,
    role: ReadyRoleId,
  ): Promise<Person> => {
    const { token } = await runtime.auth.createToken({ userId, workspaceId, memberId, name: 'test' })
    return { base, token, memberId, userId, role }
  }
  const found = async (slug: string): Promise<TestWorkspace> => {
    const founder = { name: `Owner of ${slug}`, email: `owner@${slug}.test` }
    const user = await runtime.auth.createUser(founder)
    const { workspaceId, memberId } = await foundWorkspace(runtime.db, runtime.pool, {
      name: slug,
      slug,
      timeZone: 'Europe/Moscow',
      country: 'RU',
      locale: 'en',
      founder: { ...founder, userId: user.id },
    })
    const people = { owner: await person(workspaceId, memberId, user.id, 'owner') } as Record<
      ReadyRoleId,
      Person
    >
    const team = await as({ id: workspaceId }, memberId, async (w) => {
      const top = await members.teams.create(w, { name: 'Sales' })
      const [north, south] = [
        await members.teams.create(w, { name: 'North', parentId: top.id }),
        await members.teams.create(w, { name: 'South', parentId: top.id }),
      ]
      return { top: top.id, north: north.id, south: south.id }
    })
    const teamOf: Partial<Record<ReadyRoleId, string>> = { head: team.top, manager: team.north }
    for (const role of readyRoleIds.filter((r) => r !== 'owner')) {
      const [name, email] = [`${role} of ${slug}`, `${role}@${slug}.test`]
      const made = await runtime.auth.createUser({ name, email })
      const id = await as({ id: workspaceId }, memberId, (w) =>
        members.add(w, { userId: made.id, name, email, roleId: role, teamId: teamOf[role] ?? null }),
      )
      people[role] = await person(workspaceId, id, made.id, role)
    }
    return { id: workspaceId, slug, people, team }
  }

  const alpha = await found('alpha')
  const beta = await found('beta')
  return {
    ...runtime,
    runtime,
    base,
    routes: server.routes,
    dataDir,
    alpha,
    beta,
    as,
    actorFor,
    /** Works off every job that is due, as the worker would. */
    runJobs: () =>
      runOnce({
        connectionString: database.url,
        noHandleSignals: true,
        taskList: tasksOf(runtime, new AbortController().signal),
      }),
    /** Does what automations have to do by a moment, as the worker would. */
    automate: (at = nowInstant()) => automateAll(runtime, at),
    stop: async () => {
      http.close()
      if ('closeAllConnections' in http) http.closeAllConnections()
      await server.close()
      await runtime.close()
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
