import { diffArrays } from 'diff'

/** Words that stand in both texts, in the new one alone, or in the old one alone. */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string }

/** A text cut into words, signs and spaces: as they are written, and by what they are compared. */
export type Words = { written: readonly string[]; keys: readonly string[] }

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
// Between Chinese characters a space or an end of line says nothing, and would part a word.
const idle = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
const isGap = (key: string | undefined) => key === ' '
const isWord = (key: string) => /[\p{L}\p{N}]/u.test(key)

/** The words of a text in any language, and what stands between them; all spaces and ends of lines are alike. */
export const wordsOf = (text: string): Words => {
  const written: string[] = []
  const keys: string[] = []
  let at = 0
  for (const { segment } of segmenter.segment(text.replace(idle, ''))) {
    const from = at
    // Goes over the spaces that were left out.
    for (const unit of segment.split('')) {
      while (text[at] !== unit) at++
      at++
    }
    const gap = segment.trim() === ''
    if (gap && isGap(keys.at(-1))) written[written.length - 1] += text.slice(from, at)
    else {
      written.push(text.slice(from, at))
      keys.push(gap ? ' ' : segment)
    }
  }
  return { written, keys }
}

/** How many words may differ; beyond, a text is no new version of the other, and to say where they agree would take too long. */
const MOST_EDITS = 2000
/** With a smaller share of words in common, what is left of a text reads better as another one than in splinters. */
const LEAST_SHARED = 0.25

type Step = { kind: Run['kind']; keys: readonly string[]; text: string }

/** What was added and removed between two texts, word by word. */
export const runsBetween = (before: Words, after: Words): Run[] => {
  const found = diffArrays([...before.keys], [...after.keys], { maxEditLength: MOST_EDITS })
  let [old, at] = [0, 0]
  const steps = found?.map(({ count, added, removed }): Step => {
    const [words, from] = removed ? [before, old] : [after, at]
    if (!added) old += count
    if (!removed) at += count
    return {
      kind: added ? 'added' : removed ? 'removed' : 'same',
      keys: words.keys.slice(from, from + count),
      text: words.written.slice(from, from + count).join(''),
    }
  })
  return joined(steps && isVersion(steps, before, after) ? steps : replaced(before, after))
}

const replaced = (before: Words, after: Words): Step[] => [
  { kind: 'removed', keys: before.keys, text: before.written.join('') },
  { kind: 'added', keys: after.keys, text: after.written.join('') },
]

const countWords = (keys: readonly string[]) => keys.filter(isWord).length

const isVersion = (steps: readonly Step[], before: Words, after: Words): boolean => {
  const shared = steps.reduce((sum, { kind, keys }) => sum + (kind === 'same' ? countWords(keys) : 0), 0)
  return shared >= LEAST_SHARED * Math.max(countWords(before.keys), countWords(after.keys))
}

/** Puts steps together that are read as one: what only a space parts, and spaces that alone changed. */
const joined = (steps: readonly Step[]): Run[] => {
  const runs: Run[] = []
  let [removed, added] = ['', '']
  const add = (kind: Run['kind'], text: string) => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  const flush = () => {
    // A space that both end with is behind the change, not in it.
    const gap = /\S(\s+)$/.test(removed) ? (/\S(\s+)$/.exec(added)?.[1] ?? '') : ''
    if (removed.trim() !== '') add('removed', gap ? removed.trimEnd() : removed)
    add(added.trim() === '' ? 'same' : 'added', gap ? added.trimEnd() : added)
    add('same', gap)
    ;[removed, added] = ['', '']
  }
  for (const [at, { kind, keys, text }] of steps.entries()) {
    const amid = removed.trim() !== '' && added.trim() !== '' && at < steps.length - 1
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (amid && keys.length === 1 && isGap(keys[0])) {
      removed += text
      added += text
    } else {
      flush()
      add('same', text)
    }
  }
  flush()
  return runs
}
