import type { Paragraph } from './inspect.ts'

/** Where a tag stands: in a paragraph of a document, or in a line of a mail. */
export type Place = Omit<Paragraph, 'where'> & { where: Paragraph['where'] | 'subject' | 'line' }
/** A tag of a document: a value, or the beginning or end of what is repeated or left out. */
export type Tag = { kind: 'value' | 'open' | 'close'; name: string; at: Place }
/** A brace that belongs to no tag. */
export type Stray = { brace: '{' | '}' | '{}'; at: Place }

const tag = /\{([#/]?)([^{}]*)\}|[{}]/g

/** The tags of a document in their order, and the braces that make none. A tag stands in one paragraph, however Word cuts it up. */
export const tagsIn = (paragraphs: readonly Place[]): { tags: Tag[]; strays: Stray[] } => {
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
