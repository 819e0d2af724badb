import { createHash, generateKeyPairSync, sign } from 'node:crypto'

// Certificates and detached signatures as a provider of qualified signatures would give them, made on the spot.

const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const size = content.length
  const length =
    size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, Math.floor(size / 0x100), size % 0x100]
  return Buffer.concat([Buffer.of(tag, ...length), content])
}
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts)
const set = (...parts: Uint8Array[]) => der(0x31, ...parts)
const integer = (value: number) => der(0x02, Buffer.of(value))
const octets = (bytes: Uint8Array) => der(0x04, bytes)
const bits = (bytes: Uint8Array) => der(0x03, Buffer.of(0), bytes)
const utf8 = (text: string) => der(0x0c, Buffer.from(text))
const nothing = Buffer.of(5, 0)
const oid = (dotted: string) => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const inBase128 = (n: number): number[] =>
    n < 128 ? [n] : [...inBase128(Math.floor(n / 128)).map((b) => b | 128), n % 128]
  return der(0x06, Buffer.from([40 * first + second, ...rest.flatMap(inBase128)]))
}
const time = (moment: Date) =>
  der(0x17, Buffer.from(`${moment.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`))

const SHA256 = '2.16.840.1.101.3.4.2.1'
const ways = {
  rsa: { digest: SHA256, key: '1.2.840.113549.1.1.11', signature: '1.2.840.113549.1.1.1' },
  ec: { digest: SHA256, key: '1.2.840.10045.4.3.2', signature: '1.2.840.10045.4.3.2' },
  /** The Russian digest and signature, which OpenSSL does not know by itself: nothing is really signed. */
  gost: { digest: '1.2.643.7.1.1.2.2', key: '1.2.643.7.1.1.3.2', signature: '1.2.643.7.1.1.1.1' },
}

const named = (name: string) => sequence(set(sequence(oid('2.5.4.3'), utf8(name))))

/** A key, its public half as certificates hold it, and what signs with it. */
const makeKey = (kind: keyof typeof ways) => {
  if (kind === 'gost') {
    const algorithm = sequence(
      oid(ways.gost.signature),
      sequence(oid('1.2.643.2.2.35.1'), oid(ways.gost.digest)),
    )
    return { spki: sequence(algorithm, bits(octets(Buffer.alloc(64, 7)))), signs: () => Buffer.alloc(64, 7) }
  }
  const { privateKey, publicKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signs = (bytes: Uint8Array): Buffer => sign('sha256', bytes, privateKey)
  return { spki: publicKey.export({ type: 'spki', format: 'der' }), signs }
}

/** Somebody with a certificate of their own, from which they sign. */
export const makeSigner = (name: string, kind: keyof typeof ways = 'rsa') => {
  const { spki, signs } = makeKey(kind)
  const issuer = named('Test authority')
  const algorithm = sequence(oid(ways[kind].key), ...(kind === 'rsa' ? [nothing] : []))
  const number = 7
  const told = sequence(
    der(0xa0, integer(2)),
    integer(number),
    algorithm,
    issuer,
    sequence(time(new Date('2026-01-01T00:00:00Z')), time(new Date('2046-01-01T00:00:00Z'))),
    named(name),
    spki,
  )
  const certificate = sequence(told, algorithm, bits(signs(told)))
  return { name, kind, signs, certificate, identity: sequence(issuer, integer(number)) }
}
export type TestSigner = ReturnType<typeof makeSigner>

type Wish = {
  /** Puts the document into the signature, as a detached one does not. */
  attached?: boolean
  /** Signs the document itself and not its attributes. */
  bare?: boolean
  /** Signs with the key of somebody else than the certificate is of. */
  by?: TestSigner
  twice?: boolean
}

/** A detached CMS signature of a document (DER), or one that is wrong in the way that is wished for. */
export const signatureOf = (signer: TestSigner, document: Uint8Array, wish: Wish = {}): Buffer => {
  const digest = sequence(oid(ways[signer.kind].digest))
  const one = (type: string, value: Uint8Array) => sequence(oid(type), set(value))
  const attributes = [
    one('1.2.840.113549.1.9.3', oid('1.2.840.113549.1.7.1')),
    one('1.2.840.113549.1.9.5', time(new Date('2026-11-20T10:00:00Z'))),
    one('1.2.840.113549.1.9.4', octets(createHash('sha256').update(document).digest())),
  ]
  const signed = wish.bare ? document : set(...attributes)
  const value = (wish.by ?? signer).signs(signed)
  const info = sequence(
    integer(1),
    signer.identity,
    digest,
    ...(wish.bare ? [] : [der(0xa0, ...attributes)]),
    sequence(oid(ways[signer.kind].signature)),
    octets(value),
  )
  const content = wish.attached ? [der(0xa0, octets(document))] : []
  return sequence(
    oid('1.2.840.113549.1.7.2'),
    der(
      0xa0,
      sequence(
        integer(1),
        set(digest),
        sequence(oid('1.2.840.113549.1.7.1'), ...content),
        der(0xa0, signer.certificate),
        set(info, ...(wish.twice ? [info] : [])),
      ),
    ),
  )
}
