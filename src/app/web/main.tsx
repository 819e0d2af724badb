import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadFirstPhrases } from '#app/messages/load.ts'
import { App } from './App.tsx'
import { firstLocale } from './language.ts'

const begin = async () => {
  const locale = firstLocale()
  const [phrases] = await Promise.all([
    loadFirstPhrases(locale),
    // Browsers that lack it get it, the others do not pay for it.
    'Temporal' in globalThis ? undefined : import('temporal-polyfill/global'),
  ])
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App initial={{ locale, phrases }} />
    </StrictMode>,
  )
  // Chinese letters come in a hundred slices, of which a page fetches those it shows; their list can wait.
  await import('@fontsource-variable/noto-sans-sc/wght.css')
}

void begin()
