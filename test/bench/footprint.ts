import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { buildWeb } from '#app/build-web.ts'
import { nodeOptions } from './http.ts'
import { memoryOf } from './imports.ts'
import type { World } from './world.ts'

const root = resolve(import.meta.dirname, '../..')

/** Memory (bytes) of the whole application, web and worker in one, some seconds after its start; PostgreSQL is another process. */
export const idleMemory = async (world: World): Promise<number> => {
  const env = {
    ...process.env,
    DATABASE_URL: world.url,
    DATA_DIR: world.dataDir,
    DEMO: '0',
    PORT: '0',
    NODE_ENV: 'production',
  }
  const child = spawn(process.execPath, [...nodeOptions, 'src/app/start.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    for await (const said of child.stdout) if (String(said).includes('ready')) break
    await sleep(5_000)
    return memoryOf(child.pid!)
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] }

/** Compressed JavaScript (bytes of gzip) that the browser needs before the first page runs, and the same with each of some pages. */
export const pageScripts = async (world: World) => {
  const folder = await buildWeb(world.dataDir)
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const entry = Object.keys(manifest).find((key) => manifest[key]!.isEntry)!
  const needed = (keys: string[], seen = new Set<string>()): Set<string> => {
    for (const key of keys) {
      if (seen.has(key)) continue
      seen.add(key)
      needed(manifest[key]!.imports ?? [], seen)
    }
    return seen
  }
  const size = (keys: Set<string>) =>
    [...new Set([...keys].map((key) => manifest[key]!.file))]
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)
  const pages = ['SignInPage', 'CompaniesPage', 'CompanyPage'].flatMap((name) => {
    const key = Object.keys(manifest).find((k) => k.endsWith(`/${name}.tsx`))
    return key ? [[name, size(needed([entry, key]))] as const] : []
  })
  return { entry: size(needed([entry])), ...Object.fromEntries(pages) }
}
