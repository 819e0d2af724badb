import { constants, createHash, verify, X509Certificate } from 'node:crypto'
import { type Der, octetsOf, oidOf, readDer, tags, within } from './der.ts'

// A detached signature of a file: CMS SignedData (RFC 5652), as qualified signatures come (CAdES, .p7s, .sig).

/** Why a file is no signature of a document: not CMS, with a document inside, of several people, of another document, forged. */
export type CmsFault = 'not_cms' | 'attached' | 'several' | 'no_certificate' | 'other_document' | 'forged'
export class CmsError extends Error {
  readonly fault: CmsFault
  constructor(fault: CmsFault) {
    super(fault)
    this.fault = fault
  }
}
const fail = (fault: CmsFault): never => {
  throw new CmsError(fault)
}

/** What a signature says of itself, and whether its arithmetic was checked here. Whom its issuer is trusted by is not asked. */
export type CmsTold = {
  /** The name in the subject; null where there is none. */
  name: string | null
  subject: string
  issuer: string
  /** In hexadecimal. */
  serial: string
  /** Moments (ISO 8601) between which the certificate is valid. */
  validFrom: string
  validTo: string
  /** The object identifier of the digest and of the algorithm of the signature. */
  digest: string
  algorithm: string
  /** When the signer says it was made. */
  signedAt: string | null
  /** Whether the signature was verified; false where this machine does not know its algorithms (GOST, SM2). */
  checked: boolean
}

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_TIME = '1.2.840.113549.1.9.5'
const RSA_PSS = '1.2.840.113549.1.1.10'

const digests: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
/** RSA, also named with its digest, RSA-PSS, and ECDSA with SHA-2. */
const algorithms = /^1\.2\.840\.(113549\.1\.1\.(1|10|11|12|13)|10045\.(2\.1|4\.3\.[234]))$/

const isContext = ({ tag }: Der, n: number) => (tag & 0xc0) === 0x80 && (tag & 0x1f) === n

type SignerInfo = {
  signer: Der
  digest: string
  attributes: Der | undefined
  algorithm: string
  value: Buffer
}

const signerIn = (info: Der): SignerInfo => {
  const [, signer, digest, ...rest] = within(info)
  const attributes = rest[0] && isContext(rest[0], 0) ? rest.shift() : undefined
  const [algorithm, value] = rest
  if (!signer || !digest || !algorithm || !value) return fail('not_cms')
  return {
    signer,
    digest: oidOf(within(digest)[0]!),
    attributes,
    algorithm: oidOf(within(algorithm)[0]!),
    value: octetsOf(value),
  }
}

const attribute = (attributes: Der, oid: string): Der | undefined => {
  for (const one of within(attributes)) {
    const [name, values] = within(one)
    if (name && values && oidOf(name) === oid) return within(values)[0]
  }
  return undefined
}

/** UTCTime or GeneralizedTime as ISO 8601; undefined where it is neither. */
const momentOf = (time: Der | undefined): string | null => {
  const [, year, rest] = /^(\d{2}|\d{4})(\d{10})Z$/.exec(time?.content.toString('latin1') ?? '') ?? []
  if (!year || !rest) return null
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`
  const [month, day, hour, minute, second] = rest.match(/../g)!
  return `${full}-${month}-${day}T${hour}:${minute}:${second}Z`
}

const read = (bytes: Buffer) => {
  const [type, wrapped] = within(readDer(bytes))
  if (!type || !wrapped || oidOf(type) !== SIGNED_DATA) return fail('not_cms')
  const parts = within(within(wrapped)[0] ?? fail('not_cms'))
  const [, , inside, ...rest] = parts
  if (!inside) return fail('not_cms')
  if (within(inside).length > 1) return fail('attached')
  const signers = within(rest.at(-1)?.tag === tags.set ? rest.at(-1)! : fail('not_cms'))
  if (signers.length > 1) return fail('several')
  const certificates = rest.find((part) => isContext(part, 0))
  return {
    info: signerIn(signers[0] ?? fail('not_cms')),
    certificates: certificates
      ? within(certificates)
          .filter(({ tag }) => tag === tags.sequence)
          .map(({ whole }) => new X509Certificate(whole))
      : [],
  }
}

/** Bytes as they were sent: DER, or the same as base64 between lines that say so. */
const unarmoured = (bytes: Buffer): Buffer => {
  if (bytes[0] === tags.sequence) return bytes
  const text = bytes
    .toString('latin1')
    .replace(/-----(BEGIN|END)[^-]*-----/g, '')
    .replace(/\s+/g, '')
  return /^[A-Za-z0-9+/]+=*$/.test(text) ? Buffer.from(text, 'base64') : fail('not_cms')
}

/** The certificate that the signer names by its number; named by its key, the only one that is not an authority's. */
const certificateOf = ({ signer }: SignerInfo, certificates: readonly X509Certificate[]): X509Certificate => {
  const plain = (hex: string) => hex.toLowerCase().replace(/^0+/, '')
  const number = signer.tag === tags.sequence ? within(signer)[1]?.content.toString('hex') : undefined
  const fitting = certificates.filter(({ serialNumber, ca }) =>
    number === undefined ? !ca || certificates.length === 1 : plain(serialNumber) === plain(number),
  )
  return fitting[0] && fitting.length === 1 ? fitting[0] : fail('no_certificate')
}

/** Whether the document is the one whose digest was signed; refused where it is another, as far as the digest is known here. */
const demandDocument = ({ digest, attributes }: SignerInfo, document: Buffer): void => {
  const hash = digests[digest]
  if (!hash || !attributes) return
  const told = attribute(attributes, MESSAGE_DIGEST)
  if (!told || !octetsOf(told).equals(createHash(hash).update(document).digest())) fail('other_document')
}

/** Whether the signature is the certificate's own under the document; undefined where its algorithms are not known here. */
const isGenuine = (info: SignerInfo, certificate: X509Certificate, document: Buffer): boolean | undefined => {
  const hash = digests[info.digest]
  if (!hash || !algorithms.test(info.algorithm)) return undefined
  const { attributes } = info
  // What is signed are the attributes as the set that they are.
  const signed = attributes ? Buffer.concat([Buffer.of(tags.set), attributes.whole.subarray(1)]) : document
  const key = certificate.publicKey
  const padding = info.algorithm === RSA_PSS && {
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_AUTO,
  }
  return verify(hash, signed, { key, ...padding }, info.value)
}

/**
 * Reads a detached signature and checks it against the document. Throws CmsError with what keeps it from being one; where its
 * algorithms are not known here, it says so with `checked: false`.
 */
export const readSignature = (bytes: Buffer, document: Buffer): CmsTold => {
  try {
    const { info, certificates } = read(unarmoured(bytes))
    const certificate = certificateOf(info, certificates)
    demandDocument(info, document)
    const genuine = isGenuine(info, certificate, document)
    if (genuine === false) return fail('forged')
    return {
      name: /^CN=(.+)$/m.exec(certificate.subject)?.[1]?.replace(/\\(.)/g, '$1') ?? null,
      subject: certificate.subject.replaceAll('\n', ', '),
      issuer: certificate.issuer.replaceAll('\n', ', '),
      serial: certificate.serialNumber,
      validFrom: certificate.validFromDate.toISOString(),
      validTo: certificate.validToDate.toISOString(),
      digest: info.digest,
      algorithm: info.algorithm,
      signedAt: info.attributes ? momentOf(attribute(info.attributes, SIGNING_TIME)) : null,
      checked: genuine === true,
    }
  } catch (error) {
    // Whatever else a foreign file brings about while it is read: it is not what it should be.
    throw error instanceof CmsError ? error : new CmsError('not_cms')
  }
}
