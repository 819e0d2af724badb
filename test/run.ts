import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

// `npm test`: every check and every test, one after the other, and one closing line. Arguments go to vitest.

const root = join(import.meta.dirname, '..')
const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
const scratch = mkdtempSync(join(tmpdir(), 'tessera-run-'))
const results = join(scratch, 'results.json')

const run = (name: string, command: string, ...args: string[]) => {
  console.log(`\n── ${name}: ${[command, ...args].join(' ')}`)
  const windows = process.platform === 'win32'
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH }, shell: windows })
      .status === 0
  )
}

const checks = [
  run('types', 'tsc', '--noEmit'),
  run('lint', 'oxlint', '--type-aware'),
  run('format', 'oxfmt', '--check', '.'),
  run('unused code', 'knip'),
]
const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const testsHold = run('tests', 'vitest', 'run', ...report, ...process.argv.slice(2))

type Results = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

const read = (): Results => {
  try {
    return JSON.parse(readFileSync(results, 'utf8')) as Results
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}

const { numPassedTests: passed, numFailedTests, testResults } = read()
rmSync(scratch, { recursive: true, force: true })
const isFailed = ({ status }: { status: string }) => status === 'failed'
// A file that cannot even be loaded has no tests to count.
const brokenFiles = testResults.filter(
  (file) => isFailed(file) && !file.assertionResults.some(isFailed),
).length
const tests = numFailedTests + brokenFiles
const failed = checks.filter((holds) => !holds).length + (testsHold ? tests : Math.max(tests, 1))

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
