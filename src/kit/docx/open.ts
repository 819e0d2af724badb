import { refuseIssues } from '../errors.ts'
import { SheetError, type SheetErrorCode } from '../sheet-row.ts'
import { type Archive, openArchive, readXml } from '../xlsx-zip.ts'
import { zipWriter } from '../zip-write.ts'
import { inspect, type Paragraph } from './inspect.ts'

/** A document that is safe to keep: packed anew from parts that were looked at, and what its paragraphs say. */
export type Docx = { bytes: Uint8Array<ArrayBuffer>; paragraphs: Paragraph[] }

/** How large a document may be, in bytes: as it is sent, unpacked, and each part of it that is read. */
export const docxLimits = { sent: 5_000_000, bytes: 40_000_000, part: 10_000_000, entries: 1000 }

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

const fail = (code: string, params: Record<string, unknown> = {}): never => {
  refuseIssues([{ path: ['file'], code: `docx.${code}`, params }])
  throw new Error('unreachable')
}

const codes: Partial<Record<SheetErrorCode, string>> = {
  'sheet.encrypted': 'encrypted',
  'sheet.zip_bomb': 'zip_bomb',
  'sheet.too_large': 'zip_bomb',
}

/** Everything in an archive, unpacked; in the order in which it is packed. */
const unpack = async (archive: Archive): Promise<Map<string, Buffer<ArrayBuffer>>> => {
  const parts = new Map<string, Buffer<ArrayBuffer>>()
  for (const name of archive.names())
    if (!name.endsWith('/')) parts.set(name, Buffer.concat(await Array.fromAsync(archive.read(name))))
  return parts
}

/** The content type of each part that has one of its own, by name. */
const typesIn = async (types: Buffer | undefined): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  await readXml(once(types ?? Buffer.alloc(0)), {
    open: (_, { PartName = '', Extension = '', ContentType = '' }) =>
      found.set(PartName.replace(/^\//, '') || `*.${Extension}`, ContentType),
  })
  return found
}

async function* once(bytes: Uint8Array) {
  yield bytes
}

/**
 * Opens a document of Word that somebody sent in. Refuses with 422, path `file`: `docx.not_docx`, `docx.legacy`, `docx.encrypted`,
 * `docx.zip_bomb`, `docx.broken`, `docx.macros`, `docx.external` (it fetches something from elsewhere), `docx.embedded` (programs
 * or documents of another kind are in it), `docx.field` (a field that reads files or starts programs).
 */
export const openDocx = async (bytes: Uint8Array): Promise<Docx> => {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  // What Word 97–2003 wrote, and what a password locks, is the same kind of container.
  if (start === 'd0cf11e0') fail('legacy')
  if (start !== '504b0304') fail('not_docx')
  try {
    const archive = await openArchive({ bytes }, docxLimits)
    const parts = await unpack(archive).finally(archive.close)
    const types = await typesIn(parts.get('[Content_Types].xml'))
    const kinds = [...types.values()]
    if (kinds.some((type) => /macroEnabled|vbaProject/i.test(type)) || names(parts, /vbaProject/i))
      fail('macros')
    if (names(parts, /\/activeX\/|\/embeddings\/.*\.bin$/i)) fail('embedded')
    const paragraphs: Paragraph[] = []
    let main: string | undefined
    for (const [name, part] of parts) {
      if (!isXml(name, part)) continue
      if (part.byteLength > docxLimits.part) fail('zip_bomb')
      const { faults, said, document } = await inspect(once(part))
      refuseIssues(faults)
      if (name === '_rels/.rels') main = document
      const kind = /(document\.main|header|footer)\+xml$/.exec(types.get(name) ?? '')?.[1]
      const where = kind === 'header' || kind === 'footer' ? kind : 'body'
      if (kind)
        paragraphs.push(...said.map((text, at) => ({ part: name, where, place: at + 1, text }) as const))
    }
    if (main === undefined || types.get(main) !== `${word}document.main+xml` || !parts.has(main))
      fail('not_docx')
    return { bytes: await pack(parts), paragraphs }
  } catch (error) {
    if (error instanceof SheetError) return fail(codes[error.code] ?? 'broken')
    throw error
  }
}

/** Whatever may be read as XML, by whatever name; a drawing among the pictures is only drawn. */
const isXml = (name: string, part: Buffer) =>
  /\.(xml|rels)$/i.test(name) ||
  (!name.includes('/media/') && /^[^\w]{0,20}</.test(part.subarray(0, 40).toString('latin1')))

const names = (parts: ReadonlyMap<string, unknown>, like: RegExp) =>
  [...parts.keys()].some((name) => like.test(name))

/** Packs parts; what reads them finds just what was looked at, however the zip was put together before. */
export const pack = async (parts: Iterable<[string, Uint8Array | string]>): Promise<Buffer<ArrayBuffer>> => {
  const zip = zipWriter()
  const pieces: Uint8Array[] = []
  for (const [name, part] of parts) for await (const piece of zip.entry(name, [part])) pieces.push(piece)
  return Buffer.concat([...pieces, zip.end()])
}
