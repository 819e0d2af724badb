import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftContract, enterOnPaper, setRoutes } from '#features/contracts/agreement/agreement-fixture.ts'
import { read, sealAll, signInEachWay, unzip, zip } from '#features/evidence/evidence-fixture.ts'
import { startApp, type TestApp } from '#test/app.ts'

let app: TestApp
let folder: string
beforeAll(async () => {
  app = await startApp()
  folder = await mkdtemp(join(tmpdir(), 'tessera-evidence-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await app.stop()
})

/** Runs the command where there is no database, no configuration and no folder for data. */
const run = (...args: string[]) =>
  new Promise<{ code: number; said: string }>((done) =>
    execFile(
      process.execPath,
      ['src/app/cli.ts', 'verify-evidence', ...args],
      { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATA_DIR: join(folder, 'none') } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    ),
  )

test('S3-095 the command line checks evidence without a database, and ends with 1 where something does not hold', async () => {
  await setRoutes(app.alpha.people.owner, {})
  const id = await signInEachWay(app)
  const heads = await sealAll(app, id)
  const bytes = await read(app, `/api/contracts/${id}/evidence/file`)
  const [file, forged, known] = ['whole.zip', 'forged.zip', 'heads.jsonl'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  await writeFile(file, bytes)
  await writeFile(known, heads.map((head) => `${JSON.stringify(head)}\n`).join(''))
  const files = await unzip(bytes)
  await writeFile(
    forged,
    await zip(files.map(([path, content]) => [path, path === 'signed.pdf' ? Buffer.from('%PDF') : content])),
  )

  const whole = await run(file)
  expect(whole.said).toContain('“Shelving”, version 1')
  expect(whole.said).toContain('holds: the log tells of the signature of Olga Example')
  expect(whole.said).toContain('not checked: whether the heads are those that were written down')
  expect(whole.said).not.toContain('DOES NOT HOLD')
  expect(whole.code).toBe(0)
  expect((await run(file, '--heads', known)).said).toMatch(/holds: all \d+ heads were written down/)

  const wrong = await run(forged)
  expect(wrong.said).toContain('DOES NOT HOLD: signed.pdf was changed')
  expect(wrong.said).toContain('DOES NOT HOLD: signed.pdf is not the PDF that was signed')
  expect(wrong.code).toBe(1)

  const entered = await draftContract(app.alpha.people.manager)
  await enterOnPaper(entered, app.alpha.people.manager)
  await sealAll(app, entered)
  await writeFile(file, await read(app, `/api/contracts/${entered}/evidence/file`))
  const elsewhere = await run(file)
  expect(elsewhere.said).toContain('holds: the file is the one that was entered as signed elsewhere')
  expect(elsewhere.said).toContain(
    'not checked: the signature of Olga Example was given elsewhere and entered by a member',
  )
  expect(elsewhere.code).toBe(0)

  expect(await run(known)).toMatchObject({ code: 1, said: expect.stringContaining('it is no ZIP file') })
  expect(await run(join(folder, 'nowhere.zip'))).toMatchObject({ code: 1 })
  expect(existsSync(join(folder, 'none'))).toBe(false)
})
