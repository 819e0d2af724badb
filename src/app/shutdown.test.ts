import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const end = async (steps: string) => {
  const script = `import { onShutdown } from ${JSON.stringify(`${import.meta.dirname}/shutdown.ts`)}
    ${steps}
    setInterval(() => {}, 60_000)
    process.kill(process.pid, 'SIGTERM')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { output, code: code as number }
}

test('what was opened last is closed first', async () => {
  const { output, code } = await end(`
    onShutdown('one', () => console.log('one'))
    onShutdown('two', async () => console.log('two'))`)
  expect({ output, code }).toEqual({ output: 'two\none\n', code: 0 })
})

test('a step that fails does not keep the others from running', async () => {
  const { output, code } = await end(`
    onShutdown('one', () => console.log('one'))
    onShutdown('two', () => { throw new Error('as expected') })`)
  expect({ output, code }).toEqual({ output: 'one\n', code: 1 })
})
