import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

/** A held lock on a file, which the operating system gives back when the process ends, however it ends. */
export type Lock = { release(): void }

/** Takes a file's lock at once, alone or beside others who share it, or returns undefined when it is held otherwise. */
export const tryLock = (file: string, how: 'alone' | 'shared'): Lock | undefined => {
  // Node has no file locks of its own; SQLite's are the same on every system and see other threads of this process too.
  const database = new DatabaseSync(file)
  try {
    database.exec(how === 'alone' ? 'begin exclusive' : 'begin; select count(*) from sqlite_schema')
    return { release: () => database.close() }
  } catch (error) {
    database.close()
    const busy = 5
    if ((error as { errcode?: number }).errcode === busy) return undefined
    throw error
  }
}

/** Waits for a file's lock. */
export const lock = async (file: string, how: 'alone' | 'shared'): Promise<Lock> => {
  for (;;) {
    const held = tryLock(file, how)
    if (held) return held
    await sleep(50)
  }
}
