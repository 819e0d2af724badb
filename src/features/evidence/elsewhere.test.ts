import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftContract, enterOnPaper } from '#features/contracts/agreement/agreement-fixture.ts'
import { sha256 } from '#kit/canonical.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { type Files, read, resealed, sealAll, unzip, zip } from './evidence-fixture.ts'
import type { Head } from './format.ts'
import { verifyEvidence } from './verify.ts'

// The evidence of a contract that was signed elsewhere: it holds what was entered, and says that it is no more than that.

let app: TestApp
let folder: string
let contractId: string
let heads: Head[]
let files: Files

beforeAll(async () => {
  app = await startApp()
  folder = await mkdtemp(join(tmpdir(), 'tessera-elsewhere-'))
  const { manager } = app.alpha.people
  contractId = await draftContract(manager, { ourRole: 'supplier' })
  await enterOnPaper(contractId, manager, { words: 'From the safe' })
  heads = await sealAll(app, contractId)
  files = await unzip(await read(app, `/api/contracts/${contractId}/evidence/file`))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await app.stop()
})

let made = 0
const verdictOf = async (all: Files) => {
  const path = join(folder, `${(made += 1)}.zip`)
  await writeFile(path, await zip(all))
  return verifyEvidence(path, heads)
}
const contentOf = (path: string) => files.find(([name]) => name === path)![1].toString()

/** What does not hold where somebody changed a file and put all digests in order again, as `what name`. */
const forged = async (path: string, to: string): Promise<string[]> => {
  const changed = files.map(([name, content]): Files[number] => [
    name,
    name === path ? Buffer.from(to) : content,
  ])
  const { findings } = await verdictOf(resealed(changed))
  return findings.flatMap(({ holds, what, name }) =>
    holds === false ? [[what, name].filter(Boolean).join(' ')] : [],
  )
}

test('S3-095 S3-096 the evidence of a contract signed elsewhere holds the file with its digest, and vouches for no signature', async () => {
  expect(files.map(([path]) => path)).toEqual([
    'README.en.txt',
    'README.zh.txt',
    'README.ru.txt',
    'scans/signed.pdf',
    'contract.json',
    'signatures.json',
    'events.json',
    'chain.json',
    'people.json',
    'manifest.json',
    'manifest.sha256',
  ])
  const digest = sha256('%PDF scan').toString('hex')
  expect(contentOf('scans/signed.pdf')).toBe('%PDF scan')
  const plainly = {
    en: 'It was not signed in Tessera',
    zh: '并未在 Tessera 中签署',
    ru: 'В Tessera его не подписывали',
  }
  for (const [locale, words] of Object.entries(plainly))
    expect(contentOf(`README.${locale}.txt`)).toMatch(
      new RegExp(`${words}[^]*2025-03-01|2025-03-01[^]*${words}`),
    )
  expect(contentOf('README.en.txt')).toContain(`${digest}\n`)
  expect(JSON.parse(contentOf('signatures.json'))).toMatchObject({
    sha256: digest,
    signatures: [
      { side: 'ours', name: 'Anna Example', way: 'elsewhere', on: '2025-03-01' },
      { side: 'theirs', name: 'Olga Example', position: null },
    ],
    elsewhere: {
      on: '2025-03-01',
      words: 'From the safe',
      enteredBy: app.alpha.people.manager.memberId,
      file: 'scans/signed.pdf',
    },
  })
  const { findings } = await verdictOf(files)
  expect(findings.map(({ holds, what, name = '' }) => [holds, what, name])).toEqual([
    [true, 'manifest', expect.any(String)],
    [true, 'files', ''],
    [true, 'scan', digest],
    [true, 'held', ''],
    [true, 'entered', '2025-03-01'],
    [null, 'elsewhere', 'Anna Example'],
    [null, 'elsewhere', 'Olga Example'],
    [true, 'chain', ''],
    [true, 'heads', ''],
  ])
})

test('S3-095 another file, text, day, signer or member is found, and so is an entry that the log does not tell of', async () => {
  const digest = sha256('%PDF scan').toString('hex')
  expect(await forged('scans/signed.pdf', '%PDF other')).toEqual([`scan ${digest}`])
  expect(await forged('contract.json', '{}')).toEqual(['held'])
  const said = contentOf('signatures.json')
  const forge = (from: string | RegExp, to: string) => {
    expect(said).toMatch(from)
    return forged('signatures.json', said.replaceAll(from, to))
  }
  expect(await forge(/2025-03-01/g, '2024-03-01')).toEqual(['entered 2024-03-01'])
  expect(await forge(/Olga Example/g, 'Olga Other')).toEqual(['entered 2025-03-01'])
  expect(await forge(/"side": "theirs"/g, '"side": "ours"')).toEqual(['entered 2025-03-01'])
  expect(await forge(/"way": "elsewhere"/g, '"way": "page"')).toEqual(['entered 2025-03-01'])
  expect(await forge(/From the safe/g, 'From the desk')).toEqual(['entered 2025-03-01'])
  const { memberId } = app.alpha.people.manager
  expect(await forge(new RegExp(memberId, 'g'), app.alpha.people.head.memberId)).toEqual([
    'entered 2025-03-01',
  ])
  expect(await forge(new RegExp(digest, 'g'), 'a'.repeat(64))).toEqual(['begun'])
  // As one that was signed here it has neither a beginning nor a PDF.
  const { elsewhere: _, ...here } = JSON.parse(said) as { elsewhere: unknown }
  expect(await forged('signatures.json', JSON.stringify(here))).toEqual(['begun'])
})
