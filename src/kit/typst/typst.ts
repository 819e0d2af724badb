import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { refuse } from '../errors.ts'

/** What to set: Typst source, what it is told as JSON, the files it may read, and the moment the PDF names (seconds since 1970). */
export type Job = {
  source: string
  data: string
  files: { [name: string]: Uint8Array }
  as: readonly ('pdf' | 'svg')[]
  at: number
}
/** What is wrong with a source: the compiler's words, and the line (from 1) where it knows it. */
export type Problem = { line: number | null; message: string }
type Printed = { pages: number; pdf?: Uint8Array; svg?: string }
export type Outcome = Printed | { problems: Problem[] }

type Waiting = { job: Job; settle: (outcome: Outcome) => void; fail: (error: unknown) => void }

const MOST_BYTES = 1024 ** 3
const MOST_WAITING = 200
const PAGE_BYTES = 4096

// Templates are written by customers. Native code in a worker thread can neither be stopped nor held to a size, a process can:
// it knows no secrets, reaches no network (packages would be fetched from there), and is killed when it takes too long.
const start = (): ChildProcess =>
  fork(new URL('child.ts', import.meta.url), {
    env: {
      PATH: '',
      TMPDIR: process.env['TMPDIR'],
      HTTP_PROXY: 'http://127.0.0.1:1',
      HTTPS_PROXY: 'http://127.0.0.1:1',
      ALL_PROXY: 'http://127.0.0.1:1',
      HOME: '/nonexistent',
      XDG_CACHE_HOME: '/nonexistent',
      XDG_DATA_HOME: '/nonexistent',
    },
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

/** How much memory a process holds, in bytes; 0 where the system does not tell. */
const held = async ({ pid }: ChildProcess): Promise<number> => {
  const told = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(told.split(' ')[1] ?? 0) * PAGE_BYTES
}

/** Where a page lies in the drawing of all pages, in points. */
export type Page = { top: number; width: number; height: number }

/** The pages of a drawing: to show one alone, its part of the drawing is shown. */
export const pagesIn = (svg: string): Page[] =>
  [
    ...svg.matchAll(
      /<g class="typst-page" transform="translate\(0, ([\d.]+)\)"[^>]* data-page-width="([\d.]+)" data-page-height="([\d.]+)"/g,
    ),
  ].map(([, top, width, height]) => ({ top: Number(top), width: Number(width), height: Number(height) }))

/** A place where one document at a time is set. */
type Seat = { child: ChildProcess | undefined; busy: boolean }

/**
 * Sets documents in processes of their own, one after another in each, which may take `most` milliseconds for each document.
 * Of `seats` processes no more are started than are wanted at once.
 */
export const createTypst = ({ most = 5000, seats: places = 1 } = {}) => {
  const waiting: Waiting[] = []
  const seats: Seat[] = Array.from({ length: places }, () => ({ child: undefined, busy: false }))

  const next = (): void => {
    const free = seats.filter(({ busy }) => !busy)
    const seat = free.find(({ child }) => child) ?? free[0]
    const first = seat && waiting.shift()
    if (first) set(seat, first)
  }
  const set = (seat: Seat, first: Waiting): void => {
    seat.busy = true
    const own = (seat.child ??= start())
    // What waits for nothing holds no process up.
    own.ref()
    own.channel?.ref()
    let ended = false
    const end = (tell: () => void, kill: boolean) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      clearInterval(watch)
      own.removeAllListeners()
      if (kill) {
        own.kill('SIGKILL')
        seat.child = undefined
      } else {
        own.unref()
        own.channel?.unref()
      }
      seat.busy = false
      tell()
      next()
    }
    const tooMuch = () => end(() => first.settle({ problems: [{ line: null, message: 'too_much' }] }), true)
    const timer = setTimeout(tooMuch, most)
    const watch = setInterval(() => void held(own).then((bytes) => bytes > MOST_BYTES && tooMuch()), 100)
    own.once('message', (outcome: Outcome) => end(() => first.settle(outcome), false))
    own.once('error', (error) => end(() => first.fail(error), true))
    own.once('exit', tooMuch)
    own.send(first.job)
  }

  return {
    /** Sets a document, or says what is wrong with its source. Refuses with 503 when too many wait. */
    run: (job: Job): Promise<Outcome> =>
      new Promise((settle, fail) => {
        if (waiting.length >= MOST_WAITING) refuse('common.unavailable')
        waiting.push({ job, settle, fail })
        next()
      }),
    stop: () => {
      for (const { child } of seats) child?.kill('SIGKILL')
    },
  }
}

/** How many documents are set at once: one per processor, and not so many that their fonts fill the memory. */
export const printers = Math.min(4, availableParallelism())
const typst = createTypst({ seats: printers })

type Asked = { source: string; data: object; files?: Job['files']; at: Temporal.Instant }

/** Sets a document as PDF, as SVG pages under one another, or as both; the same input gives the same bytes. Problems come back as such. */
export const setType = ({ source, data, files = {}, at }: Asked, as: Job['as']): Promise<Outcome> =>
  typst.run({ source, data: JSON.stringify(data), files, as, at: Math.floor(at.epochMilliseconds / 1000) })
