type Step = { name: string; run: () => unknown }

const steps: Step[] = []
let ending: Promise<never> | undefined

/** Adds something to do before the process ends; the last added is done first. */
export const onShutdown = (name: string, run: Step['run']) => {
  if (steps.length === 0)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  steps.push({ name, run })
}

/** Does everything that was to be done and ends the process; a step that fails is reported and does not stop the others. */
export const shutDown = (code = 0): Promise<never> => (ending ??= end(code))

const end = async (code: number): Promise<never> => {
  for (const { name, run } of steps.toReversed()) {
    try {
      await run()
    } catch (error) {
      console.error(`Could not stop ${name}:`, error)
      code ||= 1
    }
  }
  process.exit(code)
}

const onSignal = () => {
  // A second signal is impatience.
  if (ending) process.exit(1)
  void shutDown()
}
