import type { TestProject } from 'vitest/node'
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
  project.provide('postgresUrl', server.url)
  return server.stop
}
