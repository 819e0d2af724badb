import type { Endpoint, Parsed } from './endpoint.ts'
import { refuse, refuseIssues } from './errors.ts'
import { parse } from './problem.ts'

/** One part of a multipart/form-data body; `body` must be read before the next part is asked for, else it is passed over. */
export type Part = {
  name: string
  filename: string | null
  type: string
  body: AsyncGenerator<Uint8Array, void, undefined>
}

const MAX_HEAD = 16_384

const broken = (): never => {
  refuseIssues([{ path: ['body'], code: 'multipart.broken' }])
  throw new Error('unreachable')
}

const headerOf = (head: string, name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1] ?? ''

const parameter = (header: string, name: string): string | null => {
  const found =
    new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(header) ??
    new RegExp(`;\\s*${name}=([^;\\s]+)`, 'i').exec(header)
  return found ? found[1]!.replace(/\\(.)/g, '$1').replace(/%22/g, '"') : null
}

/** The name a file was sent under, without any folders: some browsers send the whole path. */
const fileName = (header: string): string | null => {
  const wide = /;\s*filename\*=utf-8''([^;\s]+)/i.exec(header)?.[1]
  try {
    if (wide) return decodeURIComponent(wide)
  } catch {
    // Said wrong; the plain name beside it will do.
  }
  return parameter(header, 'filename')?.replace(/^.*[\\/]/, '') ?? null
}

/** What a form says as JSON in the part `options` beside its file, as the endpoint wants it. Refuses what is no JSON with `common.bad_json`. */
export const optionsIn = <E extends Endpoint<any, any, any, any>>(
  { body }: E,
  bytes: Uint8Array,
): Parsed<E>['body'] => {
  let said: unknown
  try {
    said = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('common.bad_json')
  }
  return parse(body, said, 'body') as Parsed<E>['body']
}

/**
 * The parts of a multipart/form-data request as they arrive, holding no more than a piece of one in memory. Refuses
 * another type with 415 `common.unsupported_type` and a body that is cut or malformed with 422.
 */
export async function* readMultipart(request: Request): AsyncGenerator<Part, void, undefined> {
  const type = request.headers.get('content-type') ?? ''
  const boundary = parameter(type, 'boundary')
  if (!/^multipart\/form-data\b/i.test(type) || !boundary || boundary.length > 200)
    return refuse('common.unsupported_type', { expected: 'multipart/form-data' })
  const mark = Buffer.from(`\r\n--${boundary}`)
  const source = (request.body ?? new Blob([]).stream())[Symbol.asyncIterator]()
  // The first mark has no line end of its own in front.
  let held: Buffer = Buffer.from('\r\n')

  const more = async () => {
    const next = await source.next()
    if (next.done) return broken()
    const chunk = next.value as Uint8Array
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    held = held.length ? Buffer.concat([held, piece]) : piece
  }
  const body = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const end = held.indexOf(mark)
      // The mark may be cut in two by the end of what has come.
      const safe = end < 0 ? Math.max(0, held.length - mark.length + 1) : end
      if (safe) yield held.subarray(0, safe)
      held = held.subarray(end < 0 ? safe : end + mark.length)
      if (end >= 0) return
      await more()
    }
  }
  const head = async (): Promise<string> => {
    for (;;) {
      const end = held.indexOf('\r\n\r\n')
      if (end >= 0) {
        const text = held.subarray(0, end).toString('utf8')
        held = held.subarray(end + 4)
        return text
      }
      if (held.length > MAX_HEAD) broken()
      await more()
    }
  }

  try {
    for await (const _ of body());
    for (;;) {
      while (held.length < 2) await more()
      if (held.subarray(0, 2).toString() === '--') return
      const text = await head()
      const disposition = headerOf(text, 'content-disposition')
      const content = body()
      yield {
        name: parameter(disposition, 'name') ?? broken(),
        filename: fileName(disposition),
        type: headerOf(text, 'content-type'),
        body: content,
      }
      for await (const _ of content);
    }
  } finally {
    await source.return?.()
  }
}
