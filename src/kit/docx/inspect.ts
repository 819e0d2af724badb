import { readXml } from '../xlsx-zip.ts'

/** A paragraph of a document: the part it stands in, its place there (from 1), and its text. */
export type Paragraph = { part: string; where: 'body' | 'header' | 'footer'; place: number; text: string }

type Fault = { code: 'external' | 'embedded' | 'field' | 'broken'; params: Record<string, unknown> }

/** What a part may be nested in at most; documents of people have some twenty. */
const MOST_DEPTH = 150

const foreign = new Set(['oleObject', 'control', 'aFChunk', 'subDocument', 'frame', 'keyMapCustomizations'])
const harmless = /^(https?|mailto|tel):/i
const reaching = /\b(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE)\b/i

/** Reads one XML part: what makes it unsafe, and the texts of its paragraphs in order. Throws SheetError as `readXml` does. */
export const inspect = async (
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ faults: Fault[]; said: string[] }> => {
  const faults: Fault[] = []
  const said: string[] = []
  // A text box stands in a paragraph and has paragraphs of its own.
  const open: number[] = []
  let [depth, reading, field] = [0, '', '']
  await readXml(bytes, {
    open: (name, at) => {
      if (++depth > MOST_DEPTH) faults.push({ code: 'broken', params: {} })
      if (name === 'Relationship') faults.push(...faultsOf(at))
      if (name === 'p') open.push(said.push('') - 1)
      if (name === 't' || name === 'instrText') reading = name
      if (name === 'fldSimple') field += ` ${at['w:instr'] ?? ''}`
      if (name === 'fldChar') field += ' '
    },
    close: (name) => {
      depth--
      if (name === 'p') open.pop()
      if (name === reading) reading = ''
    },
    text: (text) => {
      const here = open.at(-1)
      if (reading === 't' && here !== undefined) said[here] += text
      if (reading === 'instrText') field += text
    },
  })
  const fetches = reaching.exec(field)
  if (fetches) faults.push({ code: 'field', params: { name: fetches[0].toUpperCase() } })
  return { faults, said }
}

/** What is wrong with a relationship: links to the web and to mail are followed by nobody but the reader. */
const faultsOf = ({ Type = '', Target = '', TargetMode = '' }: Record<string, string>): Fault[] => {
  const kind = Type.split('/').at(-1) ?? ''
  if (foreign.has(kind)) return [{ code: 'embedded', params: {} }]
  if (TargetMode.toLowerCase() !== 'external' || (kind === 'hyperlink' && harmless.test(Target))) return []
  return [{ code: 'external', params: { target: Target.slice(0, 200) } }]
}
