import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// `npm run requirements`: which requirement lines are proven, and by which tests; the ids stand in the tests' names.

const root = join(import.meta.dirname, '..')
const id = /\bS[1-4]-\d{1,3}\b/g

/** Requirement id → the tests that name it, as `file: name`. */
const proofs = new Map<string, string[]>()
for (const file of globSync('{src,test,db}/**/*.test.{ts,tsx}', { cwd: root }).toSorted()) {
  const text = readFileSync(join(root, file), 'utf8')
  for (const [, , name] of text.matchAll(/\b(?:test|it|describe)\b[^'"`\n]*?\(\s*(['"`])(.*?)\1/g))
    for (const [line] of name!.matchAll(id))
      proofs.set(line, [...(proofs.get(line) ?? []), `${file}: ${name}`])
}

const [section, number] = [(line: string) => Number(line[1]), (line: string) => Number(line.slice(3))]
const lines = [...proofs.keys()].toSorted((a, b) => section(a) - section(b) || number(a) - number(b))
for (const line of lines) console.log([line, ...proofs.get(line)!.map((proof) => `  ${proof}`)].join('\n'))
console.log(
  `\n${lines.length} requirement lines are named by ${new Set([...proofs.values()].flat()).size} tests.`,
)
