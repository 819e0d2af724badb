import { expect, test } from 'vitest'
import { isTest, sources, withoutComments } from './sources.ts'

// How the code is written: small files, said exports, no back doors.

const all = sources('{src,test,db}/**/*.{ts,tsx}', '*.config.ts')
const code = all.filter((s) => !isTest(s) && s.path.startsWith('src/'))
const lines = (text: string) => text.split('\n').length - 1

test('no file is longer than 250 lines, no test longer than 400', () => {
  const long = all.filter((s) => lines(s.text) > (isTest(s) || s.path.startsWith('test/') ? 400 : 250))
  expect(long.map((s) => `${s.path}: ${lines(s.text)}`)).toEqual([])
})

test('a feature is one noun: at most 15 files beside its pages, phrases and tests', () => {
  const own = code.filter((s) => /^src\/features\/[\w-]+\/[\w.-]+$/.test(s.path))
  const crowded = [...Map.groupBy(own, (s) => s.path.split('/')[2])].filter(([, files]) => files.length > 15)
  expect(crowded.map(([feature]) => feature)).toEqual([])
})

test('nothing is called after what it is not', () => {
  const named = all.filter((s) => /(^|[/-])(utils?|helpers?|misc|common)([.-]|\/|$)/i.test(s.path))
  expect(named.map((s) => s.path)).toEqual([])
  const word = /\b(class|const|type|interface) ([A-Z]\w+(Service|Manager|Dto)|I[A-Z][a-z]\w*)\b/
  const words = code.filter((s) => word.test(withoutComments(s.text)))
  expect(words.map((s) => s.path)).toEqual([])
})

/** Where a type cannot be told, and why. */
const untold: Record<string, string> = {
  'src/kit/serve.ts':
    'each route takes the input its own endpoint parsed, and the list of routes holds them all',
}

test('types are not stepped around', () => {
  const around =
    /\bas never\b|@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable|\bas unknown as any\b/
  const found = code
    .filter((s) => !(s.path in untold))
    .flatMap((s) =>
      withoutComments(s.text)
        .split('\n')
        .filter((line) => around.test(line))
        .map((line) => `${s.path}: ${line.trim()}`),
    )
  expect(found).toEqual([])
})

/** A function that other files call says in one sentence what it promises; what is plain from its name and place may go without. */
const plain =
  /^src\/(ui|app\/web|app\/pages)\/|\/web\/|\.tsx$|\/messages\/|\/routes\.ts$|\/contract(-\w+)?\.ts$/
const exported =
  /\n(.*)\nexport (?:const (\w+) =\s+(?:async )?(?:<[^=>]+>)?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)[^\n=;]*=>|(?:async )?function\*? (\w+))/g

test('every exported function of the server says what it promises', () => {
  const silent = code
    .filter((s) => !plain.test(s.path))
    .flatMap((s) =>
      [...`\n${s.text}`.matchAll(exported)]
        .filter(([, above]) => !/\*\/\s*$/.test(above!))
        .map(([, , constant, named]) => `${s.path}: ${constant ?? named}`),
    )
  expect(silent).toEqual([])
})

test('only one place reads the clock of a day’s lists, and rules none', () => {
  const rules = code.filter((s) => s.path.endsWith('/rules.ts'))
  const clocks = rules.filter((s) =>
    /\bDate\.now|new Date\(\)|Temporal\.Now|Math\.random/.test(withoutComments(s.text)),
  )
  expect(clocks.map((s) => s.path)).toEqual([])
})

test('named exports only', () => {
  expect(code.filter((s) => /^export default/m.test(s.text)).map((s) => s.path)).toEqual([])
})
