import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const address = (protocols: RegExp) =>
  z.url({ protocol: protocols, error: `expected an address with ${protocols.source}` })

const environment = z.object({
  DATABASE_URL: address(/^postgres(ql)?$/).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DEMO: flag.default(true),
  TESSERA_OWNER_EMAIL: z.email().optional(),
  TESSERA_OWNER_PASSWORD: z.string().min(10).optional(),
  TESSERA_SECRET: z.string().min(32).optional(),
  TESSERA_URL: address(/^https?$/).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  SMTP_URL: address(/^smtps?$/).optional(),
  WEBHOOKS_PRIVATE: flag.default(false),
  MAIL_FROM: z.string().default('Tessera <tessera@localhost>'),
})

export type Config = {
  databaseUrl: string | undefined
  port: number
  host: string
  /** Absolute path. */
  dataDir: string
  demo: boolean
  owner: { email: string | undefined; password: string | undefined }
  secret: string
  /** Public base address, without a slash at its end. */
  url: string
  /** How many proxies stand in front of the server; without them nobody's word for an address counts. */
  proxies: number
  mail: { smtpUrl: string | undefined; from: string }
  /** Whether webhooks may go to private addresses. */
  webhooksPrivate: boolean
}

export class ConfigError extends Error {}

/** Reads the settings from an environment, making the data folder and its secret at first use; throws ConfigError with one line per wrong value. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  // An empty value is how a compose file or a unit file says "not set".
  const parsed = environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  )
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '))

  const set = parsed.data
  const dataDir = resolve(set.DATA_DIR)
  try {
    mkdirSync(dataDir, { recursive: true })
    return {
      databaseUrl: set.DATABASE_URL,
      port: set.PORT,
      host: set.HOST,
      dataDir,
      demo: set.DEMO,
      owner: { email: set.TESSERA_OWNER_EMAIL, password: set.TESSERA_OWNER_PASSWORD },
      secret: set.TESSERA_SECRET ?? secretIn(join(dataDir, 'secret')),
      url: (set.TESSERA_URL ?? `http://${reachable(set.HOST)}:${set.PORT}`).replace(/\/+$/, ''),
      proxies: set.TRUST_PROXY,
      mail: { smtpUrl: set.SMTP_URL, from: set.MAIL_FROM },
      webhooksPrivate: set.WEBHOOKS_PRIVATE,
    }
  } catch (error) {
    throw new ConfigError(`DATA_DIR: ${(error as Error).message}`)
  }
}

/** Reads the settings, or prints in one line what is wrong with them and ends the process with code 2. */
export const configOrExit = (): Config => {
  try {
    return readConfig()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(`Wrong setting: ${error.message}`)
    process.exit(2)
  }
}

const reachable = (host: string) => {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** A secret that lives in a file of its own; of two processes that start at once, both get the one that was linked first. */
export const secretIn = (file: string): string => {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    try {
      writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
      linkSync(draft, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(draft, { force: true })
    }
    return readFileSync(file, 'utf8').trim()
  }
}
