import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMultipart } from './multipart.ts'

const request = (body: Uint8Array, boundary: string, pieces: readonly number[] = []) => {
  const cuts = [0, ...pieces.map((p) => p % (body.length + 1)).sort((a, b) => a - b), body.length]
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let i = 1; i < cuts.length; i++)
        if (cuts[i]! > cuts[i - 1]!) controller.enqueue(body.subarray(cuts[i - 1], cuts[i]))
      controller.close()
    },
  })
  return new Request('http://x.test/', {
    method: 'POST',
    body: stream,
    duplex: 'half',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  } as RequestInit)
}

const read = async (r: Request) => {
  const parts: { name: string; filename: string | null; text: string }[] = []
  for await (const { name, filename, body } of readMultipart(r)) {
    const pieces: Uint8Array[] = []
    for await (const piece of body) pieces.push(piece)
    parts.push({ name, filename, text: Buffer.concat(pieces).toString('latin1') })
  }
  return parts
}

const encode = (
  parts: readonly { name: string; filename: string | null; text: string }[],
  boundary: string,
) =>
  Buffer.concat([
    ...parts.map(({ name, filename, text }) =>
      Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${filename === null ? '' : `; filename="${filename}"`}\r\n\r\n`,
        ),
        Buffer.from(text, 'latin1'),
        Buffer.from('\r\n'),
      ]),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ])

test('property: whatever the parts hold and however the body is cut, they come out as they went in', async () => {
  const bytes = fc.oneof(
    fc.string(),
    fc.constantFrom('\r\n', '--', '\r\n--', '\r\n--edg', '\r\n--edge2', '\0ÿ'),
  )
  const part = fc.record({
    name: fc.stringMatching(/^[a-z]{1,8}$/),
    filename: fc.option(fc.stringMatching(/^[a-z]{1,8}\.csv$/)),
    text: fc
      .array(bytes, { maxLength: 6 })
      .map((all) => Buffer.from(all.join(''), 'latin1').toString('latin1').replaceAll('\r\n--edge\r', '')),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 30 }),
      async (parts, cuts) => {
        const clean = parts.map((p) => ({ ...p, text: p.text.replaceAll('\r\n--edge', 'x') }))
        expect(await read(request(encode(clean, 'edge'), 'edge', cuts))).toEqual(clean)
      },
    ),
  )
})

test('what browsers and curl write', async () => {
  const form = new FormData()
  form.append('options', '{}')
  form.append('file', new Blob(['a;b']), 'Клиенты "2025".csv')
  const parts = await read(new Request('http://x.test/', { method: 'POST', body: form }))
  expect(parts).toEqual([
    { name: 'options', filename: null, text: '{}' },
    { name: 'file', filename: 'Клиенты "2025".csv', text: 'a;b' },
  ])
})

test('a name never carries a path', async () => {
  const [part] = await read(
    request(encode([{ name: 'file', filename: 'C:\\\\temp\\\\..\\\\x.csv', text: '' }], 'b'), 'b'),
  )
  expect(part!.filename).toBe('x.csv')
})

test.each([
  ['cut in the middle', '--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nabc', 422],
  ['no mark at all', 'just bytes', 422],
  ['empty', '', 422],
  ['a part without a name', '--b\r\n\r\n\r\nabc\r\n--b--', 422],
  ['an endless header', `--b\r\n${'x'.repeat(40_000)}`, 422],
])('refuses a body that is %s', async (_, body, status) => {
  await expect(read(request(Buffer.from(body), 'b'))).rejects.toMatchObject({ status })
})

test('refuses another type', async () => {
  await expect(read(new Request('http://x.test/', { method: 'POST', body: '{}' }))).rejects.toMatchObject({
    status: 415,
  })
})
