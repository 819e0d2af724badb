import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

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
  rsa: { key: '1.2.840.113549.1.1.11', signature: '1.2.840.113549.1.1.1' },
  ec: { key: '1.2.840.10045.4.3.2', signature: '1.2.840.10045.4.3.2' },
}
/** The Russian digest and signature, which OpenSSL does not know by itself. */
const gost = { digest: '1.2.643.7.1.1.2.2', signature: '1.2.643.7.1.1.1.1' }

const named = (name: string) => sequence(set(sequence(oid('2.5.4.3'), utf8(name))))

/** Somebody with a certificate of their own, from which they sign. */
export const makeSigner = (name: string, kind: 'rsa' | 'ec' = 'rsa') => {
  const { privateKey, publicKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
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
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const certificate = sequence(told, algorithm, bits(sign('sha256', told, privateKey)))
  return { name, kind, privateKey, certificate, identity: sequence(issuer, integer(number)) }
}
export type TestSigner = ReturnType<typeof makeSigner>

type Wish = {
  /** Puts the document into the signature, as a detached one does not. */
  attached?: boolean
  /** Signs the document itself and not its attributes. */
  bare?: boolean
  /** Signs with another key than the certificate's. */
  key?: KeyObject
  twice?: boolean
  gost?: boolean
}

/** A detached CMS signature of a document (DER), or one that is wrong in the way that is wished for. */
export const signatureOf = (signer: TestSigner, document: Uint8Array, wish: Wish = {}): Buffer => {
  const digest = wish.gost ? sequence(oid(gost.digest)) : sequence(oid(SHA256))
  const one = (type: string, value: Uint8Array) => sequence(oid(type), set(value))
  const attributes = [
    one('1.2.840.113549.1.9.3', oid('1.2.840.113549.1.7.1')),
    one('1.2.840.113549.1.9.5', time(new Date('2026-11-20T10:00:00Z'))),
    one('1.2.840.113549.1.9.4', octets(createHash('sha256').update(document).digest())),
  ]
  const signed = wish.bare ? document : set(...attributes)
  const value = sign('sha256', signed, wish.key ?? signer.privateKey)
  const info = sequence(
    integer(1),
    signer.identity,
    digest,
    ...(wish.bare ? [] : [der(0xa0, ...attributes)]),
    sequence(oid(wish.gost ? gost.signature : ways[signer.kind].signature)),
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
