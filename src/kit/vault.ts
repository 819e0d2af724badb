import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** The installation's secret, under which others' secrets are stored; the application sets it from its configuration. */
export const vault = { secret: '' }

const keyOf = (secret: string) => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'tessera stored secrets', 32))
  return { key, id: createHash('sha256').update(key).digest('hex').slice(0, 8) }
}

/** The installation's signature under a text, which proves that it gave it out: HMAC with SHA-256. */
export const signatureOf = (text: string): string =>
  createHmac('sha256', keyOf(vault.secret).key).update(text).digest('base64url')

const IV = 12
const TAG = 16

/** Encrypts a secret for the database, bound to whose it is: AES-256-GCM, with the id of the key before it. */
export const seal = (text: string, whose: string): string => {
  const { key, id } = keyOf(vault.secret)
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(whose))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${id}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/** Decrypts what was sealed for the same; undefined where the installation's secret has been another. */
export const unseal = (sealed: string, whose: string): string | undefined => {
  const { key, id } = keyOf(vault.secret)
  const [under, packed = ''] = sealed.split('.')
  if (under !== id) return undefined
  const bytes = Buffer.from(packed, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV))
    .setAAD(Buffer.from(whose))
    .setAuthTag(bytes.subarray(IV, IV + TAG))
  return Buffer.concat([cipher.update(bytes.subarray(IV + TAG)), cipher.final()]).toString('utf8')
}
