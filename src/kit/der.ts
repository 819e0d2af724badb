// ASN.1 as signatures and certificates are written in it: DER, and BER with lengths that are not told beforehand.

/** One value: its tag as the first byte has it, what it holds, and its bytes with tag and length. */
export type Der = { tag: number; content: Buffer; whole: Buffer }

const fail = (): never => {
  throw new Error('not ASN.1')
}

/** The tags that are asked for by name. */
export const tags = { octets: 0x04, oid: 0x06, sequence: 0x30, set: 0x31 } as const

const MOST_DEPTH = 40

const lengthAt = (bytes: Buffer, at: number): { length: number | null; from: number } => {
  const first = bytes[at] ?? fail()
  if (first < 0x80) return { length: first, from: at + 1 }
  if (first === 0x80) return { length: null, from: at + 1 }
  const size = first & 0x7f
  if (size > 4 || at + 1 + size > bytes.length) return fail()
  return { length: bytes.readUIntBE(at + 1, size), from: at + 1 + size }
}

/** Where a value of untold length ends: behind the values within it stand two zeros. */
const endOf = (bytes: Buffer, from: number, depth: number): number => {
  let at = from
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) at += readAt(bytes, at, depth + 1).whole.length
  return at
}

const readAt = (bytes: Buffer, at: number, depth: number): Der => {
  const tag = bytes[at] ?? fail()
  if ((tag & 0x1f) === 0x1f || depth > MOST_DEPTH) return fail()
  const { length, from } = lengthAt(bytes, at + 1)
  const to = length === null ? endOf(bytes, from, depth) : from + length
  const end = length === null ? to + 2 : to
  if (end > bytes.length) return fail()
  return { tag, content: bytes.subarray(from, to), whole: bytes.subarray(at, end) }
}

/** Reads one value that fills all the bytes; throws where they cannot be read. */
export const readDer = (bytes: Buffer): Der => {
  const read = readAt(bytes, 0, 0)
  return read.whole.length === bytes.length ? read : fail()
}

/** The values within a value, of which there may be none; throws where they cannot be read. */
export const within = ({ content }: Der): Der[] => {
  const found: Der[] = []
  for (let at = 0; at < content.length;) {
    const read = readAt(content, at, 0)
    found.push(read)
    at += read.whole.length
  }
  return found
}

/** An object identifier in dots. */
export const oidOf = ({ tag, content }: Der): string => {
  if (tag !== tags.oid) return fail()
  const numbers: number[] = []
  let number = 0
  for (const byte of content) {
    number = number * 128 + (byte & 0x7f)
    if (byte & 0x80) continue
    numbers.push(number)
    number = 0
  }
  const [first = 0, ...rest] = numbers
  const root = Math.min(2, Math.floor(first / 40))
  return [root, first - 40 * root, ...rest].join('.')
}

/** Octets, also where they come in pieces. */
export const octetsOf = (value: Der): Buffer =>
  value.tag & 0x20 ? Buffer.concat(within(value).map(octetsOf)) : value.content
