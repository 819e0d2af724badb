import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')

/** Everything the pages are made of, as one short digest: the same sources give the same folder. */
const digest = (): string => {
  const hash = createHash('sha256')
  const sources = globSync('src/**/*.{ts,tsx,css,html,js,svg}', { cwd: root }).filter(
    (f) => !f.includes('.test.'),
  )
  for (const file of ['package-lock.json', 'vite.config.ts', ...sources.toSorted()]) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Builds the web app once per state of its sources and returns the absolute folder to serve; throws what the build said. */
export const buildWeb = async (dataDir: string): Promise<string> => {
  const home = resolve(dataDir, 'web')
  const name = digest()
  const folder = join(home, name)
  if (existsSync(folder)) return folder
  mkdirSync(home, { recursive: true })
  const draft = join(home, `.${name}-${randomBytes(4).toString('hex')}`)
  try {
    // In a process of its own: the builder's memory goes back to the machine when it is done.
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
    await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', TESSERA_WEB_DIR: draft },
      maxBuffer: 16_000_000,
    })
    rename(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  sweep(home, name)
  return folder
}

/** Of two servers that build at once, the first to finish wins and the second takes its folder. */
const rename = (draft: string, folder: string) => {
  try {
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

const kept = 3

/** Drops old builds but the last few, which servers of an earlier version may still serve. */
const sweep = (home: string, current: string) => {
  const builds = readdirSync(home)
    .filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== current)
    .map((name) => ({ folder: join(home, name), at: statSync(join(home, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
  for (const { folder } of builds.slice(kept)) rmSync(folder, { recursive: true, force: true })
}
