import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'

const withAdmin = async <T>(run: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

/** A database of its own with the whole schema, cloned from the template in some tens of milliseconds. */
export const freshDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await withAdmin((client) => client.query(`create database ${name} template tessera_template`))
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: () =>
      withAdmin(async (client) => {
        // A pool that was told to end may still be taking its leave; cut off, it would fail a test that has passed.
        const here = () => client.query('select from pg_stat_activity where datname = $1', [name])
        for (let tries = 0; tries < 40 && (await here()).rows.length > 0; tries++) await sleep(25)
        await client.query(`drop database ${name} with (force)`)
      }),
  }
}
