import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createSocket, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { serve } from '@hono/node-server'
import { pino } from 'pino'
import type { Page } from 'playwright-core'
import { expect, onTestFailed } from 'vitest'
import { buildWeb } from '#app/build-web.ts'
import { demoPassword } from '#app/demo-data.ts'
import { fillDemo } from '#app/demo.ts'
import { loadPhrases } from '#app/phrases.ts'
import { openRuntime } from '#app/runtime.ts'
import { createServer } from '#app/server.ts'
import { startWorker } from '#app/worker-loop.ts'
import { languageTag, type Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { openBrowser } from '../browser.ts'
import { freshDatabase } from '../database.ts'

/** A port of this machine that nobody listens on. */
export const freePort = () =>
  new Promise<number>((found) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo
      socket.close(() => found(port))
    })
  })

/** Tessera as people meet it: pages, API and worker on a database of its own with the demo company, and a browser. */
export const openJourney = async () => {
  const [database, port] = [await freshDatabase(), await freePort()]
  const dataDir = mkdtempSync(join(tmpdir(), 'tessera-journey-'))
  const base = `http://127.0.0.1:${port}`
  const config = {
    databaseUrl: database.url,
    port,
    host: '127.0.0.1',
    proxies: 0,
    dataDir,
    demo: true,
    owner: { email: undefined, password: undefined },
    secret: 'test secret test secret test secret',
    url: base,
    mail: { smtpUrl: undefined, from: 'Tessera <tessera@localhost>' },
    webhooksPrivate: true,
  }
  const runtime = await openRuntime(config, database.url, pino({ level: process.env.LOG_LEVEL ?? 'error' }))
  await fillDemo(runtime)
  // The same sources are built once for all journeys, and for the next run too; each checkout has its own.
  const pages = await buildWeb(join(import.meta.dirname, '../../node_modules/.cache/journeys'))
  const server = await createServer(runtime, pages)
  const http = serve({ fetch: server.fetch, hostname: '127.0.0.1', port })
  const worker = await startWorker(runtime)
  const browser = await openBrowser()
  return {
    base,
    browser,
    runtime,
    stop: async () => {
      await browser.close()
      http.close()
      if ('closeAllConnections' in http) http.closeAllConnections()
      await worker.stop()
      await server.close()
      await runtime.close()
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
export type Journey = Awaited<ReturnType<typeof openJourney>>

/** A page of somebody of the demo company who reads this language, signed in and in the workspace. */
export const signIn = async ({ base, browser }: Journey, locale: Locale, email = 'owner@demo.test') => {
  const context = await browser.newContext({
    locale: languageTag[locale],
    baseURL: base,
    acceptDownloads: true,
    // What fades is neither here nor there for a while, and has other colours.
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  onTestFailed(() => tellOf(page))
  await page.goto('/sign-in')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(demoPassword)
  await page.keyboard.press('Enter')
  await arriveAt(page, /\/w\/demo/)
  const answer = await page.request.patch('/api/me', { data: { locale }, headers: { origin: base } })
  expect(answer.status()).toBe(200)
  return page
}

/** Prints what a page shows: of a failure that happens once in a hundred runs, nothing else is left to look at. */
const tellOf = async (page: Page) => {
  if (page.isClosed()) return
  const shown = await page.locator('body').ariaSnapshot({ timeout: 10_000 })
  console.error(`${page.url()} showed\n${shown.slice(0, 8000)}`)
}

export type Words = (key: string, params?: Record<string, unknown>) => string

/** Says phrases as pages say them, to find things by what people read. */
export const wordsOf = async (locale: Locale): Promise<Words> => {
  await loadPhrases()
  return (key, params) => phrase(locale, key, params)
}

/** Waits until the page has come to an address, through however many others it is led. */
export const arriveAt = async (page: Page, address: RegExp) => {
  await expect.poll(() => page.url()).toMatch(address)
  await drawn(page)
}

/** A page is blank until its script has run. */
const drawn = (page: Page) => page.locator('h1').first().waitFor({ state: 'attached' })

/** Keeps a picture of the whole page in the folder that SHOTS names, for whoever wants to look at what a journey sees. */
export const shot = async (page: Page, name: string) => {
  const folder = process.env['SHOTS']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** Fails with what keeps somebody from using the page as it stands (WCAG, by axe). */
export const expectAccessible = async (page: Page) => {
  await drawn(page)
  // A list that is being asked for anew is faint until it comes.
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  // What is still coming into sight has not its colours yet.
  await page.waitForFunction(() =>
    document.getAnimations().every((one) => one.effect?.getComputedTiming().activeDuration === Infinity),
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
