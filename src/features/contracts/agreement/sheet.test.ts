import { expect, test } from 'vitest'
import { registerPhrases } from '#kit/phrases.ts'
import { en } from '../messages/signing-en.ts'
import type { ContractRow } from '../queries.ts'
import { textOf } from '../rules.ts'
import { type Rendered } from '../text/render.ts'
import type { SignerRow, SigningRow } from './queries-signing.ts'
import { signatureSheet } from './sheet.ts'

registerPhrases('en', en)

const row = { name: 'Shelving', number: '2026-001' } as ContractRow
const signing = { number: 2, sha256: 'abc' } as SigningRow
const signer = (name: string, how: Partial<SignerRow>): SignerRow =>
  ({
    name,
    signed_by: null,
    position: null,
    signed_at: null,
    signed_on: null,
    way: null,
    ...how,
  }) as SignerRow
const words = ({ clauses }: Rendered) =>
  clauses.flatMap(({ paragraphs }) => paragraphs.map((p) => ('runs' in p ? textOf(p.runs) : '')))
const page = { way: 'page', position: 'Head', signed_at: new Date('2026-03-01T09:00:00Z') } as const
const sheet = (...signers: SignerRow[]) =>
  words(signatureSheet({ row, signing, signers }, 'en', 'Europe/Moscow'))
const [equal, two] = [
  'Signed electronically: every copy of the file with this digest has equal legal force for each party, as one on paper has.',
  'On paper: two copies of equal legal force, one for each party.',
]

test('S3-097 the page of signatures says that copies of the file are of equal force, or two copies on paper, one for each party', () => {
  const signed = sheet(signer('Anna Example', page), signer('Olga Example', { ...page, way: 'link' }))
  expect(signed).toEqual([
    'Shelving',
    'SHA-256 of the PDF: abc',
    'Anna Example, Head',
    'Signed electronically, March 1, 2026 at 12:00 PM',
    'Olga Example, Head',
    'Signed electronically through a personal link, March 1, 2026 at 12:00 PM',
    equal,
  ])
  const paper = { way: 'paper', signed_on: '2026-03-02', signed_by: 'O. Example' } as const
  const qualified = sheet(signer('Anna Example', page), signer('Olga Example', { ...page, way: 'qualified' }))
  expect(qualified.slice(-1)).toEqual([equal])
  expect(qualified.join('\n')).not.toContain('contract.sheet')
  expect(sheet(signer('Olga Example', paper)).slice(2)).toEqual([
    'O. Example',
    'Signed on paper, March 2, 2026',
    two,
  ])
  expect(sheet(signer('Anna Example', page), signer('Olga Example', paper)).slice(-2)).toEqual([equal, two])
})
