/** A picture as it stands in a document: PNG or JPEG, in pixels of the screen. */
export type Picture = {
  source: Uint8Array
  format: 'image/png' | 'image/jpeg'
  width: number
  height: number
}

type Size = { width: number; height: number }

/** Frames of a JPEG begin with one of these; C4, C8 and CC are something else. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const jpegSize = (bytes: Buffer): Size | undefined => {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2))
    if (isFrame(bytes[at + 1]!))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  return undefined
}
const pngSize = (bytes: Buffer): Size | undefined =>
  bytes.length < 24 ? undefined : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }

/** A PNG or JPEG as large as fits into a box, in pixels; undefined where it does not say how large it is. */
export const pictureIn = (box: Size, bytes: Buffer): Picture | undefined => {
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG'
  const size = isPng ? pngSize(bytes) : jpegSize(bytes)
  if (!size || size.width === 0 || size.height === 0) return undefined
  const scale = Math.min(box.width / size.width, box.height / size.height)
  return {
    source: bytes,
    format: isPng ? 'image/png' : 'image/jpeg',
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }
}
