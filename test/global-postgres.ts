import type { TestProject } from 'vitest/node'
import pg from 'pg'
import { migrate } from '#app/migrate.ts'
import { startTemporaryPostgres } from './temporary-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's address of the server all tests share. */
    postgresUrl: string
  }
}

/** One server for the whole run: TEST_DATABASE_URL, or a temporary one. */
export default async (project: TestProject) => {
  const own = process.env.TEST_DATABASE_URL
  const server = own ? { url: own, stop: async () => {} } : await startTemporaryPostgres()
  await makeTemplate(server.url)
  project.provide('postgresUrl', server.url)
  return server.stop
}

/** The migrated database every test's own is cloned from. */
const makeTemplate = async (serverUrl: string) => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query('drop database if exists tessera_template with (force)')
  await client.query('create database tessera_template')
  await client.end()
  const url = new URL(serverUrl)
  url.pathname = '/tessera_template'
  await migrate(url.href)
}
