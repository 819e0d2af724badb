import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { refuse } from './errors.ts'

/** What a process answers when it took too long or too much memory. */
export type TooMuch = { problems: [{ line: null; message: 'too_much' }] }

type Waiting<Job, Outcome> = {
  job: Job
  settle: (outcome: Outcome | TooMuch) => void
  fail: (error: unknown) => void
}

const MOST_BYTES = 1024 ** 3
const MOST_WAITING = 200
const PAGE_BYTES = 4096

// What customers wrote is worked on in a process: native code in a worker thread can neither be stopped nor held to a size. The
// process knows no secrets, reaches no network (packages would be fetched from there), and is killed when it takes too long.
const start = (child: URL): ChildProcess =>
  fork(child, {
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

/** A place where one job at a time is done. */
type Seat = { child: ChildProcess | undefined; busy: boolean }

/**
 * Does jobs in processes of their own that run `child`, one after another in each, which may take `most` milliseconds for each
 * job. Of `seats` processes no more are started than are wanted at once.
 */
export const createSeats = <Job extends object, Outcome>(
  child: URL,
  { most = 5000, seats: places = 1 }: { most?: number; seats?: number } = {},
) => {
  const waiting: Waiting<Job, Outcome>[] = []
  const seats: Seat[] = Array.from({ length: places }, () => ({ child: undefined, busy: false }))

  const next = (): void => {
    const free = seats.filter(({ busy }) => !busy)
    const seat = free.find((one) => one.child) ?? free[0]
    const first = seat && waiting.shift()
    if (first) give(seat, first)
  }
  const give = (seat: Seat, first: Waiting<Job, Outcome>): void => {
    seat.busy = true
    const own = (seat.child ??= start(child))
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
    /** Does a job, or says what is wrong with what it was given. Refuses with 503 when too many wait. */
    run: (job: Job): Promise<Outcome | TooMuch> =>
      new Promise((settle, fail) => {
        if (waiting.length >= MOST_WAITING) refuse('common.unavailable')
        waiting.push({ job, settle, fail })
        next()
      }),
    stop: () => {
      for (const { child: process } of seats) process?.kill('SIGKILL')
    },
  }
}
