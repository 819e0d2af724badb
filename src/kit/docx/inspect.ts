import type { Issue } from '../errors.ts'
import { readXml } from '../xlsx-zip.ts'

/** A paragraph of a document: the part it stands in, its place there (from 1), and its text. */
export type Paragraph = { part: string; where: 'body' | 'header' | 'footer'; place: number; text: string }

/** What a part may be nested in at most; documents of people have some twenty. */
const MOST_DEPTH = 150

const fault = (code: string, params: Record<string, unknown> = {}): Issue => ({
  path: ['file'],
  code,
  params,
})

const foreign = new Set(['oleObject', 'control', 'aFChunk', 'subDocument', 'frame', 'keyMapCustomizations'])
const harmless = /^(https?|mailto|tel):/i
// Each field begins on a line of its own.
const reaching = /^\s*(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE)\b/im

/** One XML part: what makes it unsafe, the texts of its paragraphs in order, and the part it names as the document itself. */
type Inspected = { faults: Issue[]; said: string[]; document: string | undefined }

/** Reads one XML part. Throws SheetError as `readXml` does. */
export const inspect = async (bytes: AsyncIterable<Uint8Array>): Promise<Inspected> => {
  const faults: Issue[] = []
  const said: string[] = []
  // A text box stands in a paragraph and has paragraphs of its own.
  const open: number[] = []
  let [depth, reading, field] = [0, '', '']
  let document: string | undefined
  await readXml(bytes, {
    open: (name, at) => {
      if (++depth === MOST_DEPTH) faults.push(fault('docx.broken'))
      if (name === 'Relationship') {
        faults.push(...faultsOf(at))
        if (kindOf(at) === 'officeDocument') document = at['Target']?.replace(/^\//, '')
      }
      if (name === 'p') open.push(said.push('') - 1)
      if (name === 't' || name === 'instrText') reading = name
      if (name === 'fldSimple') field += `\n${at['w:instr'] ?? ''}`
      if (name === 'fldChar') field += '\n'
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
  if (fetches) faults.push(fault('docx.field', { name: fetches[1]!.toUpperCase() }))
  return { faults, said, document }
}

const kindOf = ({ Type = '' }: Record<string, string>) => Type.split('/').at(-1) ?? ''

/** What is wrong with a relationship: links to the web and to mail are followed by nobody but the reader. */
const faultsOf = (at: Record<string, string>): Issue[] => {
  const { Target = '', TargetMode = '' } = at
  const kind = kindOf(at)
  if (foreign.has(kind)) return [fault('docx.embedded')]
  if (TargetMode.toLowerCase() !== 'external' || (kind === 'hyperlink' && harmless.test(Target))) return []
  return [fault('docx.external', { target: Target.slice(0, 200) })]
}
