// QR codes after ISO/IEC 18004: bytes only, error correction M, versions 1 to 20.

const checkBytes = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26]
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]

type Grid = (boolean | undefined)[][]
type Set = (x: number, y: number, dark: boolean) => void

/** The squares of the QR code that says `text`, row by row, true where dark. Throws a RangeError above 666 bytes of UTF-8. */
export const qrOf = (text: string): boolean[][] => {
  const bytes = new TextEncoder().encode(text)
  const version = blockCounts.findIndex((_, i) => bytes.length <= roomIn(i + 1)) + 1
  if (version === 0) throw new RangeError('too long for a QR code')
  const data = woven(dataOf(bytes, version), version)
  const masked = masks.map((mask, n) => drawn(data, version, mask, n))
  return masked.reduce((best, grid) => (unrest(grid) < unrest(best) ? grid : best))
}

/** Squares that are neither pattern nor format, in whole bytes. */
const bytesIn = (version: number): number => {
  const marks = version < 2 ? 0 : Math.floor(version / 7) + 2
  const squares =
    (16 * version + 128) * version + 64 - (marks && (25 * marks - 10) * marks - 55) - (version < 7 ? 0 : 36)
  return squares >> 3
}
const dataBytes = (version: number) => bytesIn(version) - checkBytes[version - 1]! * blockCounts[version - 1]!
const lengthBits = (version: number) => (version < 10 ? 8 : 16)
const roomIn = (version: number) => Math.floor((dataBytes(version) * 8 - 4 - lengthBits(version)) / 8)

/** Mode, length and bytes, filled up to what the version holds. */
const dataOf = (bytes: Uint8Array, version: number): number[] => {
  const size = dataBytes(version)
  const bits = `0100${bytes.length.toString(2).padStart(lengthBits(version), '0')}${[...bytes].map(inBits).join('')}0000`
  const words = bits.match(/.{1,8}/g)!.map((word) => Number.parseInt(word.padEnd(8, '0'), 2))
  for (let n = words.length, pad = 0xec; n < size; n += 1, pad ^= 0xec ^ 0x11) words.push(pad)
  return words.slice(0, size)
}
const inBits = (byte: number) => byte.toString(2).padStart(8, '0')

/** The product in the field of 256 elements. */
const times = (a: number, b: number): number => {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1)
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a)
  return product
}

/** The Reed-Solomon check bytes of a block. */
const checksOf = (block: number[], count: number): number[] => {
  let divisor = [1]
  for (let i = 0, root = 1; i < count; i += 1, root = times(root, 2))
    divisor = [...divisor, 0].map((factor, n) => factor ^ (n > 0 ? times(divisor[n - 1]!, root) : 0))
  const rest = Array<number>(count).fill(0)
  for (const word of block) {
    const factor = word ^ rest.shift()!
    rest.push(0)
    for (let n = 0; n < count; n += 1) rest[n]! ^= times(divisor[n + 1]!, factor)
  }
  return rest
}

/** The data in blocks with their check bytes, one byte of each block in turn. */
const woven = (data: number[], version: number): number[] => {
  const [count, checks] = [blockCounts[version - 1]!, checkBytes[version - 1]!]
  const short = Math.floor(data.length / count)
  const long = data.length % count
  const blocks = Array.from({ length: count }, (_, n) => {
    const start = n * short + Math.max(0, n - (count - long))
    return data.slice(start, start + short + (n < count - long ? 0 : 1))
  })
  const proofs = blocks.map((block) => checksOf(block, checks))
  const turns = (of: number[][], length: number) =>
    Array.from({ length }, (_, n) => of.flatMap((block) => block.slice(n, n + 1))).flat()
  return [...turns(blocks, short + 1), ...turns(proofs, checks)]
}

const masks: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

const drawn = (
  data: number[],
  version: number,
  mask: (x: number, y: number) => boolean,
  maskNumber: number,
) => {
  const size = version * 4 + 17
  const grid: Grid = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined))
  const set: Set = (x, y, dark) => {
    if (grid[y] && x >= 0 && x < size) grid[y][x] = dark
  }
  drawPatterns(set, version, size)
  drawFormat(set, maskNumber, size)
  if (version >= 7) drawVersion(set, version, size)
  const bits = data.map(inBits).join('')
  let at = 0
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2)
    for (let step = 0; step < size; step += 1)
      for (const x of [right, right - 1]) {
        // Two columns at a time, up and down in turn; the column of the timing pattern is left out.
        const upward = ((right < 7 ? right + 1 : right) & 2) === ((size - 1) & 2)
        const y = upward ? size - 1 - step : step
        if (grid[y]![x] === undefined) set(x, y, (bits[at++] === '1') !== mask(x, y))
      }
  return grid as boolean[][]
}

const drawPatterns = (set: Set, version: number, size: number) => {
  for (let n = 0; n < size; n += 1) {
    set(6, n, n % 2 === 0)
    set(n, 6, n % 2 === 0)
  }
  const square = (cx: number, cy: number, reach: number, dark: (ring: number) => boolean) => {
    for (let y = -reach; y <= reach; y += 1)
      for (let x = -reach; x <= reach; x += 1) set(cx + x, cy + y, dark(Math.max(Math.abs(x), Math.abs(y))))
  }
  const places = marksOf(version, size)
  for (const x of places)
    for (const y of places) {
      const corner = [x, y].every((p) => p === 6 || p === size - 7) && !(x === size - 7 && y === size - 7)
      if (!corner) square(x, y, 2, (ring) => ring !== 1)
    }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(x, y, 4, (ring) => ring !== 2 && ring !== 4)
}

/** Where the small squares stand that keep a bent picture readable. */
const marksOf = (version: number, size: number): number[] => {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2
  return [6, ...Array.from({ length: count - 1 }, (_, n) => size - 7 - n * step).reverse()]
}

/** A number with the check bits of a Bose-Chaudhuri-Hocquenghem code behind it. */
const coded = (value: number, length: number, divisor: number): number => {
  let rest = value << length
  const top = 31 - Math.clz32(divisor)
  for (let bit = 31 - Math.clz32(rest); rest && bit >= top; bit = 31 - Math.clz32(rest))
    rest ^= divisor << (bit - top)
  return (value << length) | rest
}
const bit = (value: number, n: number) => ((value >> n) & 1) === 1

/** Which mask was taken, twice; level M is 00. */
const drawFormat = (set: Set, mask: number, size: number) => {
  const format = coded(mask, 10, 0x537) ^ 0x5412
  for (let n = 0; n < 15; n += 1) {
    const near = n < 6 ? n : n < 8 ? n + 1 : 14 - n
    const dark = bit(format, n)
    if (n < 8) {
      set(8, near, dark)
      set(size - 1 - n, 8, dark)
    } else {
      set(n === 8 ? 7 : near, 8, dark)
      set(8, size - 15 + n, dark)
    }
  }
  set(8, size - 8, true)
}

const drawVersion = (set: Set, version: number, size: number) => {
  const bits = coded(version, 12, 0x1f25)
  for (let n = 0; n < 18; n += 1) {
    const [far, near] = [size - 11 + (n % 3), Math.floor(n / 3)]
    set(far, near, bit(bits, n))
    set(near, far, bit(bits, n))
  }
}

/** How hard a reader has it: long runs of one colour, and what looks like a corner. */
const unrest = (grid: boolean[][]): number => {
  const rows = grid.map((row) => row.map(Number).join(''))
  const columns = grid.map((_, x) => grid.map((row) => Number(row[x])).join(''))
  return [...rows, ...columns].reduce(
    (sum, line) =>
      sum +
      [...line.matchAll(/0{5,}|1{5,}/g)].reduce((runs, [run]) => runs + run.length - 2, 0) +
      [...line.matchAll(/(?=00001011101|10111010000)/g)].length * 40,
    0,
  )
}
