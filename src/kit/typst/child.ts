import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Job, Outcome, Problem } from './typst.ts'

// Runs in a process of its own, which knows nothing and may be killed at any moment.

type Diagnostic = { message: string; severity: number; range: { start: { line: number } } | null }

try {
  // Where memory runs out, this process goes, and not the server.
  writeFileSync('/proc/self/oom_score_adj', '1000')
} catch {
  // No such thing on this system.
}

const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json')))
// A folder that is not there: all a document may read is handed to it.
const workspace = join(tmpdir(), `tessera-typst-${randomUUID()}`)
const main = join(workspace, 'main.typ')
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontPaths: [join(fonts, '400Regular'), join(fonts, '700Bold')] }],
})

let printed = 0
const run = ({ source, data, files, as, at }: Job): Outcome => {
  compiler.resetShadow()
  compiler.mapShadow(main, Buffer.from(source))
  for (const [name, bytes] of Object.entries(files))
    compiler.mapShadow(join(workspace, name), Buffer.from(bytes))
  const compiled = compiler.compile({ mainFilePath: main, inputs: { data } })
  const document = compiled.result
  if (compiled.hasError() || !document) {
    const error = compiled.takeDiagnostics()
    const found = (error ? compiler.fetchDiagnostics(error) : []) as Diagnostic[]
    return { problems: found.filter(({ severity }) => severity === 1).map(problemOf) }
  }
  const outcome = {
    pages: document.numOfPages,
    ...(as.includes('pdf') && { pdf: compiler.pdf(document, { creationTimestamp: at }) }),
    ...(as.includes('svg') && { svg: compiler.svg(document) }),
  }
  // What was not asked for a while is forgotten, and not after every paper: that takes longer than some of them.
  if (++printed % 10 === 0) compiler.evictCache(1)
  return outcome
}

const problemOf = ({ message, range }: Diagnostic): Problem => ({
  line: range ? range.start.line + 1 : null,
  // Nobody is to learn where our files lie.
  message: message.replaceAll(workspace, '').replace(/, hints:.*/s, ''),
})

process.on('message', (job: Job) => {
  let outcome: Outcome
  try {
    outcome = run(job)
  } catch (error) {
    outcome = { problems: [{ line: null, message: (error as { code?: string }).code ?? String(error) }] }
  }
  process.send?.(outcome)
})
