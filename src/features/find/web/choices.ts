import type { ComponentType } from 'react'
import type { Found } from '../contract.ts'

export type Command = {
  id: string
  label: string
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  run: () => void
}
export type Choice = { key: string; group: 'find.records' | 'find.commands' } & (
  | { kind: 'found'; found: Found }
  | { kind: 'command'; command: Command }
)

const folded = (text: string) => text.toLocaleLowerCase().replaceAll('ё', 'е')

/** What the box offers for some words: records first, then the commands in whose name every word occurs. */
export const choicesFor = (
  words: string,
  found: readonly Found[],
  commands: readonly Command[],
): Choice[] => {
  const parts = folded(words).split(/\s+/)
  const fitting = commands.filter(({ label }) => parts.every((part) => folded(label).includes(part)))
  return [
    ...found.map((f) => ({
      kind: 'found' as const,
      key: `${f.noun}/${f.id}`,
      group: 'find.records' as const,
      found: f,
    })),
    ...fitting.map((command) => ({
      kind: 'command' as const,
      key: command.id,
      group: 'find.commands' as const,
      command,
    })),
  ]
}

/** A text cut where the words occur in it, so that they can be marked: odd parts are the matches. */
export const marked = (text: string, words: string): string[] => {
  const at = words ? folded(text).indexOf(folded(words)) : -1
  // Folding keeps the length of the texts we have; where it does not, nothing is marked rather than the wrong thing.
  if (at < 0 || folded(text).length !== text.length) return [text]
  return [text.slice(0, at), text.slice(at, at + words.length), text.slice(at + words.length)]
}
