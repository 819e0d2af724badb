import { fromBufferPromise, type Entry, openPromise } from 'yauzl'
import { SaxesParser } from 'saxes'
import { decodeStream } from './encoding.ts'
import { fail, SheetError, type SheetSource } from './sheet-row.ts'

/** What a workbook may unpack to. A million rows of fifteen columns take some 0.7 GB and shrink 10 to 30 times. */
export const limits = {
  entries: 10_000,
  bytes: 2_000_000_000,
  ratio: 200,
  ratioFrom: 10_000_000,
  text: 64_000_000,
}

export type Archive = {
  /** The names of its entries as they are written, also of those that have the same. */
  names: () => string[]
  has: (name: string) => boolean
  /** The unpacked bytes of an entry; empty when there is none. */
  read: (name: string) => AsyncGenerator<Uint8Array, void, undefined>
  close: () => void
}

const asSheetError = (error: unknown): never => {
  if (error instanceof SheetError) throw error
  const { message, code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'EACCES') throw error
  if (/too many bytes/i.test(message)) fail('sheet.zip_bomb')
  if (/end of central directory|unexpected end|not enough bytes|EOF|out of bounds/i.test(message))
    fail('sheet.truncated')
  return fail('sheet.broken', { message })
}

/**
 * Opens a zip after judging its table of contents, before a byte is unpacked; `most` bytes and entries may be in it.
 * Throws SheetError: encrypted, truncated, broken, zip_bomb.
 */
export const openArchive = async (
  source: SheetSource,
  most: Pick<typeof limits, 'entries' | 'bytes'> = limits,
): Promise<Archive> => {
  const options = { autoClose: false, strictFileNames: false }
  const zip = await (
    'path' in source
      ? openPromise(source.path, options)
      : fromBufferPromise(
          Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength),
          options,
        )
  ).catch(asSheetError)
  const entries = new Map<string, Entry>()
  const names: string[] = []
  try {
    if (zip.entryCount > most.entries) fail('sheet.zip_bomb', { entries: zip.entryCount })
    let bytes = 0
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) fail('sheet.encrypted')
      bytes += entry.uncompressedSize
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
      if (bytes > most.bytes || (entry.uncompressedSize > limits.ratioFrom && ratio > limits.ratio)) {
        fail('sheet.zip_bomb', { bytes, ratio: Math.round(ratio) })
      }
      names.push(entry.fileName)
      entries.set(entry.fileName.toLowerCase(), entry)
    }
  } catch (error) {
    zip.close()
    asSheetError(error)
  }
  return {
    names: () => names,
    has: (name) => entries.has(name.toLowerCase()),
    // A declared size that lies is caught while unpacking: yauzl counts.
    async *read(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return
      try {
        yield* await zip.openReadStreamPromise(entry)
      } catch (error) {
        asSheetError(error)
      }
    },
    close: () => zip.close(),
  }
}

export type XmlHandler = {
  open?: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

const local = (name: string) => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/**
 * Feeds an XML part to the handler and pauses after each chunk, so that the caller may pass on what it has.
 * Throws SheetError: entities (any DTD: nothing is ever fetched or expanded), too_large (64 MB without a tag), broken.
 */
export async function* xmlSteps(
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): AsyncGenerator<void, void, undefined> {
  const parser = new SaxesParser({ position: false })
  let since = 0
  parser.on('error', (error) => fail('sheet.broken', { message: error.message }))
  parser.on('doctype', () => fail('sheet.entities'))
  parser.on('opentag', (tag) => {
    since = 0
    handler.open?.(local(tag.name), tag.attributes as Record<string, string>)
  })
  parser.on('closetag', (tag) => {
    since = 0
    handler.close?.(local(tag.name))
  })
  if (handler.text) {
    parser.on('text', handler.text)
    parser.on('cdata', handler.text)
  }
  let any = false
  for await (const text of decodeXml(bytes)) {
    any = true
    since += text.length
    parser.write(text)
    if (since > limits.text) fail('sheet.too_large')
    yield
  }
  if (any) parser.close()
}

/** A part is UTF-8 unless it begins with the mark of UTF-16. */
async function* decodeXml(bytes: AsyncIterable<Uint8Array>) {
  const chunks = bytes[Symbol.asyncIterator]()
  try {
    const first = await chunks.next()
    if (first.done) return
    const mark = `${first.value[0]},${first.value[1]}`
    const all = async function* () {
      yield first.value
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    }
    yield* decodeStream(all(), mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8')
  } finally {
    await chunks.return?.()
  }
}

/** Runs an XML part through the handler to its end; an absent part is nothing to read. */
export const readXml = async (bytes: AsyncIterable<Uint8Array>, handler: XmlHandler) => {
  const steps = xmlSteps(bytes, handler)
  while (!(await steps.next()).done);
}
