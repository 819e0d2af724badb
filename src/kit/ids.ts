import { randomFillSync } from 'node:crypto'

const bytes = Buffer.alloc(16)
// Randomness is drawn for hundreds of ids at once: asking for it is what making an id costs.
const pool = Buffer.alloc(8 * 512)
let drawn = pool.length
let lastMs = 0
let sequence = 0

/** A new UUIDv7 (RFC 9562): sorts by its millisecond of making, and within one process strictly by order of making. */
export const newId = (): string => {
  const ms = Date.now()
  sequence = ms > lastMs ? 0 : sequence + 1
  lastMs = Math.max(lastMs, ms)
  if (sequence > 0xfff) {
    lastMs += 1
    sequence = 0
  }
  if (drawn === pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  pool.copy(bytes, 8, drawn, (drawn += 8))
  bytes.writeUIntBE(lastMs, 0, 6)
  bytes.writeUInt16BE(0x7000 | sequence, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Whether a text is an id at all: whatever comes in a path may be anything. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
