import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

const fonts = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
)
const inline = (_: string, file: string) =>
  `url(data:font/woff2;base64,${readFileSync(join(fonts, file)).toString('base64')})`
const css = readFileSync(join(fonts, 'index.css'), 'utf8').replace(/url\(\.\/(.*?)\)/g, inline)

test('the browser shows three scripts in the fonts a page brings', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent(`<style>${css}
      b { font: 40px 'Noto Sans SC Variable'; display: inline-block; width: 60px; height: 60px }</style>`)
    const picture = async (sign: string) => {
      await page.evaluate((text) => {
        document.body.innerHTML = `<b>${text}</b>`
        return document.fonts.load('40px "Noto Sans SC Variable"', text)
      }, sign)
      return (await page.locator('b').screenshot()).toString('base64')
    }
    const [nothing, ...signs] = [
      await picture(''),
      await picture('客'),
      await picture('户'),
      await picture('ё'),
      await picture('A'),
    ]
    // Missing signs would all look alike: an empty place, or the same little box.
    expect(new Set([nothing, ...signs]).size).toBe(5)
  } finally {
    await browser.close()
  }
})
