import { expect, test } from 'vitest'
import { makeSigner, signatureOf } from '#test/cms.ts'
import { readSignature } from './cms.ts'

const document = Buffer.from('%PDF-1.7 the very document')
const [rsa, ec] = [makeSigner('Olga Example'), makeSigner('Ли Вэй 李伟', 'ec')]
const faultOf = (bytes: Buffer, of = document): unknown => {
  try {
    return readSignature(bytes, of)
  } catch (error) {
    return (error as { fault?: string }).fault
  }
}

test.each([
  ['RSA', rsa],
  ['ECDSA', ec],
])('a detached signature by %s is verified, and its certificate told', (_, signer) => {
  expect(readSignature(signatureOf(signer, document), document)).toEqual({
    name: signer.name,
    subject: `CN=${signer.name}`,
    issuer: 'CN=Test authority',
    serial: '07',
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2046-01-01T00:00:00.000Z',
    digest: '2.16.840.1.101.3.4.2.1',
    algorithm: signer.kind === 'rsa' ? '1.2.840.113549.1.1.1' : '1.2.840.10045.4.3.2',
    signedAt: '2026-11-20T10:00:00Z',
    checked: true,
  })
})

test('one of the document itself, and one written as text, are verified too', () => {
  expect(readSignature(signatureOf(rsa, document, { bare: true }), document)).toMatchObject({
    signedAt: null,
    checked: true,
  })
  const text = signatureOf(rsa, document).toString('base64').replace(/.{64}/g, '$&\n')
  const armoured = Buffer.from(`-----BEGIN CMS-----\n${text}\n-----END CMS-----\n`)
  expect(readSignature(armoured, document)).toMatchObject({ checked: true })
})

test('lengths that are not told beforehand are read as well', () => {
  const open = (tag: number, ...parts: Buffer[]) =>
    Buffer.concat([Buffer.of(tag, 0x80), ...parts, Buffer.alloc(2)])
  const whole = signatureOf(rsa, document)
  // 30 82 xx xx, the identifier, a0 82 xx xx, and in it the sequence.
  const [type, inner] = [whole.subarray(4, 15), whole.subarray(19)]
  expect(readSignature(open(0x30, type, open(0xa0, inner)), document)).toMatchObject({ checked: true })
})

test.each([
  ['other_document', signatureOf(rsa, Buffer.from('another'))],
  ['forged', signatureOf(rsa, document, { by: makeSigner('Mallory') })],
  ['forged', signatureOf(rsa, Buffer.from('another'), { bare: true })],
  ['attached', signatureOf(rsa, document, { attached: true })],
  ['several', signatureOf(rsa, document, { twice: true })],
  ['not_cms', Buffer.from('%PDF-1.7')],
  ['not_cms', Buffer.alloc(0)],
  ['not_cms', signatureOf(rsa, document).subarray(0, 700)],
  ['not_cms', Buffer.from('308030803080308030803080', 'hex')],
])('what is no such signature is refused: %s', (fault, bytes) => {
  expect(faultOf(bytes)).toBe(fault)
})

test('algorithms that this machine does not know are told and not checked', () => {
  const signer = makeSigner('ООО "Вомбат, Кенгуру"', 'gost')
  expect(readSignature(signatureOf(signer, document), document)).toMatchObject({
    name: 'ООО "Вомбат, Кенгуру"',
    digest: '1.2.643.7.1.1.2.2',
    algorithm: '1.2.643.7.1.1.1.1',
    checked: false,
  })
})

test('whatever byte is changed, it is refused by name, or says what it is', () => {
  const whole = signatureOf(ec, document)
  const faults = new Set(['not_cms', 'attached', 'several', 'no_certificate', 'other_document', 'forged'])
  for (let at = 0; at < whole.length; at++) {
    const changed = Buffer.from(whole)
    changed[at]! ^= 0x01
    const told = faultOf(changed)
    if (typeof told === 'string') expect(faults).toContain(told)
    else expect(told).toHaveProperty('checked')
  }
  for (let at = 0; at < document.length; at++) {
    const changed = Buffer.from(document)
    changed[at]! ^= 0x01
    expect(faultOf(whole, changed)).toBe('other_document')
  }
})
