import type pg from 'pg'

/** What of pg's connection a COPY talks to. */
type Wire = {
  query: (text: string) => void
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
  sendCopyFail: (reason: string) => void
  stream: { writableNeedDrain: boolean; once: (event: 'drain', then: () => void) => void }
}

const CHUNK = 65_536

/** Streams lines of COPY's text format into a table; resolves when the server has taken them all. */
export const copyIn = (client: pg.Client, target: string, lines: Iterable<string>): Promise<void> =>
  new Promise((resolve, reject) => {
    const rest = lines[Symbol.iterator]()
    const pump = (wire: Wire) => {
      let chunk = ''
      for (;;) {
        const next = rest.next()
        if (!next.done) chunk += next.value
        if (next.done || chunk.length > CHUNK) {
          wire.sendCopyFromChunk(Buffer.from(chunk))
          chunk = ''
        }
        if (next.done) return wire.endCopyFrom()
        if (wire.stream.writableNeedDrain) {
          if (chunk) wire.sendCopyFromChunk(Buffer.from(chunk))
          return wire.stream.once('drain', () => attempt(wire))
        }
      }
    }
    const attempt = (wire: Wire) => {
      try {
        pump(wire)
      } catch (error) {
        wire.sendCopyFail(String(error))
      }
    }
    let failure: Error | undefined
    const command = {
      submit: (wire: unknown) => (wire as Wire).query(`copy ${target} from stdin`),
      handleCopyInResponse: (wire: Wire) => attempt(wire),
      handleCommandComplete: () => {},
      handleError: (error: Error) => reject((failure = error)),
      handleReadyForQuery: () => failure ?? resolve(),
    }
    client.query(command)
  })

const special = /[\\\t\n\r]/g
const names: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** One row in COPY's text format; arrays are written as PostgreSQL's, objects as JSON. */
export const copyLine = (values: readonly unknown[]): string => `${values.map(copyValue).join('\t')}\n`

const copyValue = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N'
  if (Array.isArray(value)) return escape(`{${value.map(element).join(',')}}`)
  return escape(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

const element = (value: unknown) =>
  typeof value === 'number' ? String(value) : `"${String(value).replace(/["\\]/g, '\\$&')}"`

const escape = (text: string) => text.replace(special, (c) => names[c]!)
