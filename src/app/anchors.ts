import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Anchors, Head } from '#features/events/seal.ts'

/** The heads that a file of them holds, one JSON line each. */
export const headsIn = (text: string): Head[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Head)

/** Chain heads in the data folder, one JSON line each, only ever added to. */
export const anchorsIn = (dataDir: string): Anchors => {
  const folder = join(dataDir, 'audit')
  const file = join(folder, 'heads.jsonl')
  return {
    write: async (heads) => {
      await mkdir(folder, { recursive: true })
      await appendFile(file, heads.map((head) => `${JSON.stringify(head)}\n`).join(''))
    },
    read: async () => headsIn(await readFile(file, 'utf8').catch(() => '')),
  }
}
