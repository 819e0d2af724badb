import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'

/**
 * Starts a headless browser: the Chromium inside the npm package, with the libraries and the font it carries, or the one
 * CHROMIUM_PATH names. It needs nothing of the machine and speaks to no one but the pages opened in it.
 */
export const openBrowser = async (): Promise<Browser> => {
  const own = process.env.CHROMIUM_PATH
  const home = own ? undefined : await unpack()
  return chromium.launch({
    executablePath: own ?? join(home ?? '', 'chromium'),
    headless: true,
    args,
    env: { ...process.env, ...(home && libraries(home)) },
  })
}

const args = [
  // The pages are ours, and a sandbox needs rights that root in a container does not have.
  '--no-sandbox',
  '--no-zygote',
  // Containers often give /dev/shm 64 MB, which a page outgrows.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  // The same pixels on every machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

const libraries = (home: string) => ({
  LD_LIBRARY_PATH: [join(home, 'al2023/lib'), home, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  FONTCONFIG_PATH: home,
  FONTCONFIG_FILE: join(home, 'fonts.conf'),
})

/** Unpacks the browser once per machine and version; of test files that start at once, the first to finish wins. */
const unpack = async () => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string
  }
  const home = join(tmpdir(), `tessera-chromium-${version}-${userInfo().uid}`)
  if (existsSync(join(home, 'fonts.conf'))) return home

  const draft = mkdtempSync(`${home}-`)
  try {
    // The package unpacks into the folder for temporary files and nowhere else, so a process of its own is given another one.
    const script = `const { default: chromium, inflate } = await import(${JSON.stringify(`file://${entry}`)})
      await chromium.executablePath()
      await inflate(${JSON.stringify(join(dirname(entry), '../bin/al2023.tar.br'))})`
    const env = { ...process.env, TMPDIR: draft, TEMP: draft }
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
    mkdirSync(join(draft, 'cache'))
    writeFileSync(join(draft, 'fonts.conf'), fontsIn(home))
    renameSync(draft, home)
  } catch (error) {
    if (!existsSync(join(home, 'fonts.conf'))) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return home
}

// The font of the package first, then whatever the machine has: our own pages bring theirs.
const fontsIn = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/cache</cachedir>
</fontconfig>
`
