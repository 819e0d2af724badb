import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from './build-web.ts'

let dataDir: string
let folder: string
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tessera-web-'))
  folder = await buildWeb(dataDir)
}, 300_000)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

type Manifest = Record<
  string,
  { file: string; isEntry?: true; imports?: string[]; dynamicImports?: string[] }
>

/** A page's script with everything that it must have before it runs. */
const closure = (manifest: Manifest, ...keys: string[]): Set<string> => {
  const files = new Set<string>()
  const seen = new Set<string>()
  const walk = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    files.add(manifest[key]!.file)
    for (const next of manifest[key]!.imports ?? []) walk(next)
  }
  keys.forEach(walk)
  return files
}

test('the same sources are built once', async () => {
  expect(await buildWeb(dataDir)).toBe(folder)
  expect(readdirSync(join(dataDir, 'web'))).toHaveLength(1)
})

test('the first page brings at most 320 kB of compressed JavaScript, in any language, and none that checks values', () => {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  for (const locale of ['en', 'zh', 'ru']) {
    const files = closure(
      manifest,
      'index.html',
      'frame/Workspace.tsx',
      'pages/CompaniesPage.tsx',
      `../messages/first/${locale}.ts`,
    )
    const sizes = [...files].map((file) => gzipSync(readFileSync(join(folder, file))).length)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    console.log(`first page in ${locale}: ${files.size} files, ${Math.round(total / 1000)} kB compressed`)
    expect(total).toBeLessThanOrEqual(320_000)
    // A contract the first page needs is parsed with by some page: its shapes belong into a file of their own.
    expect([...files].filter((file) => file.includes('/shapes-'))).toEqual([])
  }
})

test('no page loads anything from elsewhere, and no script stands in the page itself', () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  expect(html).not.toMatch(/https?:\/\//)
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
})
