import { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'

// What somebody without an account gets by a link: a page that may load nothing from elsewhere, and papers that were printed before.

/** Counts how often something is asked within a window of seconds, and says whether it may be asked once more. */
export type Limits = {
  take: (
    key: string,
    limit: { max: number; window: number },
  ) => Promise<{ allowed: boolean; retryAfter: number | null }>
}

/** A page behind a link; nobody may frame, index or keep it. */
export const linkPage = (page: unknown, status: number, more: Record<string, string> = {}): Response =>
  new Response(String(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      ...more,
    },
  })

/** A drawing as it was set; those of former versions were not zipped. */
const unzipped = (kept: AsyncIterable<Uint8Array>): ReadableStream => {
  const drawing = async function* () {
    const whole = Buffer.concat(await Array.fromAsync(kept))
    yield whole[0] === 0x1f ? gunzipSync(whole) : whole
  }
  return Readable.toWeb(Readable.from(drawing())) as ReadableStream
}

/** A kept print: its PDF under a name, or the drawing of its pages, which is no page of its own and so may do nothing. */
export const keptPrint = (kept: ReadableStream<Uint8Array>, kind: 'pdf' | 'pages', name: string): Response =>
  new Response(kind === 'pages' ? unzipped(kept) : kept, {
    headers: {
      'content-type': kind === 'pdf' ? 'application/pdf' : 'image/svg+xml',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
      ...(kind === 'pdf'
        ? { 'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(`${name}.pdf`)}` }
        : {
            'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox`,
          }),
    },
  })
