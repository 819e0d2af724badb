import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'

/** Two- and four-byte little-endian numbers, as zip headers want them. */
const bytes = (...fields: [value: number, size: 2 | 4][]) => {
  const buffer = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0))
  let at = 0
  for (const [value, size] of fields) at = buffer.writeUIntLE(value, at, size)
  return buffer
}

/** A zip written front to back: sizes follow the data, since they are not known before. */
export const zipWriter = () => {
  const directory: Buffer[] = []
  let offset = 0
  const count = (chunk: Buffer) => {
    offset += chunk.length
    return chunk
  }
  return {
    async *entry(name: string, parts: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>) {
      const [start, path] = [offset, Buffer.from(name)]
      // Version 2.0; sizes after the data and names in UTF-8; deflate; 1 January 1980.
      const common: [number, 2 | 4][] = [
        [20, 2],
        [0x808, 2],
        [8, 2],
        [0, 2],
        [0x21, 2],
      ]
      yield count(
        Buffer.concat([
          bytes([0x04034b50, 4], ...common, [0, 4], [0, 4], [0, 4], [path.length, 2], [0, 2]),
          path,
        ]),
      )
      const deflate = createDeflateRaw({ level: 5 })
      let [crc, size] = [0, 0]
      const feed = async () => {
        for await (const part of parts) {
          const data = Buffer.from(part as string)
          crc = crc32(data, crc)
          size += data.length
          if (!deflate.write(data)) await once(deflate, 'drain')
        }
        deflate.end()
      }
      const fed = feed().catch((error: Error) => deflate.destroy(error))
      const from = offset
      for await (const chunk of deflate) yield count(chunk as Buffer)
      await fed
      const sums: [number, 2 | 4][] = [
        [crc, 4],
        [offset - from, 4],
        [size, 4],
      ]
      directory.push(
        Buffer.concat([
          bytes(
            [0x02014b50, 4],
            [20, 2],
            ...common,
            ...sums,
            [path.length, 2],
            [0, 2],
            [0, 2],
            [0, 2],
            [0, 2],
            [0, 4],
            [start, 4],
          ),
          path,
        ]),
      )
      yield count(bytes([0x08074b50, 4], ...sums))
    },
    end: () => {
      const all = Buffer.concat(directory)
      const [n, size] = [directory.length, all.length]
      return Buffer.concat([
        all,
        bytes([0x06054b50, 4], [0, 2], [0, 2], [n, 2], [n, 2], [size, 4], [offset, 4], [0, 2]),
      ])
    },
  }
}
