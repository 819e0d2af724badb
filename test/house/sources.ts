import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type Source = {
  /** From the root of the project, with `/`. */
  path: string
  text: string
  imports: Import[]
}
export type Import = { path: string; typeOnly: boolean }

const aliases: Record<string, string> = {
  '#kit/': 'src/kit/',
  '#features/': 'src/features/',
  '#ui/': 'src/ui/',
  '#app/': 'src/app/',
  '#db/': 'db/',
  '#test/': 'test/',
}

/** A file of ours by its path from the root; a package by its name. */
const resolve = (from: string, specifier: string): string => {
  if (specifier.startsWith('.'))
    return normalize(join(dirname(from), specifier))
      .split(sep)
      .join('/')
  const alias = Object.keys(aliases).find((a) => specifier.startsWith(a))
  return alias ? aliases[alias]! + specifier.slice(alias.length) : specifier
}

const importsOf = (path: string, text: string): Import[] => [
  ...[...text.matchAll(/^(?:import|export)( type)?\b[^'"`;=]*?from '([^']+)'/gm)].map(([, type, from]) => ({
    path: resolve(path, from!),
    typeOnly: type !== undefined,
  })),
  ...[...text.matchAll(/^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(([, effect, later]) => ({
    path: resolve(path, (effect ?? later)!),
    typeOnly: false,
  })),
]

/** Every file of the project that a pattern names, generated ones left out. */
export const sources = (...patterns: string[]): Source[] =>
  globSync(patterns, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.endsWith('.gen.ts') && !path.endsWith('.d.ts'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })

export const isTest = ({ path }: Pick<Source, 'path'>) => /\.test\.tsx?$/.test(path)
/** The source without its comments. */
export const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '')
