import type { Paragraph } from './inspect.ts'

/** A tag of a document: a value, or the beginning or end of what is repeated or left out. */
export type Tag = { kind: 'value' | 'open' | 'close'; name: string; at: Paragraph }
/** A brace that belongs to no tag. */
export type Stray = { brace: '{' | '}' | '{}'; at: Paragraph }

const tag = /\{([#/]?)([^{}]*)\}|[{}]/g

/** The tags of a document in their order, and the braces that make none. A tag stands in one paragraph, however Word cuts it up. */
export const tagsIn = (paragraphs: readonly Paragraph[]): { tags: Tag[]; strays: Stray[] } => {
  const [tags, strays]: [Tag[], Stray[]] = [[], []]
  for (const at of paragraphs)
    for (const [brace, sign, inner] of at.text.matchAll(tag)) {
      // A loop may say what it repeats: {#lines [loopOver: "row"]}.
      const name = inner?.replace(/\[[^\]]*\]\s*$/, '').trim()
      if (name) tags.push({ kind: sign === '#' ? 'open' : sign === '/' ? 'close' : 'value', name, at })
      else strays.push({ brace: brace === '{' || brace === '}' ? brace : '{}', at })
    }
  return { tags, strays }
}
