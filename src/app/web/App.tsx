import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ComponentProps, lazy, Suspense } from 'react'
import { loadPhrases } from '#app/messages/load.ts'
import { I18nProvider } from '#ui/i18n.tsx'
import { cssVariables, theme } from '#ui/theme.ts'
import { queryClient } from './client.ts'
import { router } from './router.tsx'

const Notices = lazy(async () => ({ default: (await import('./Notices.tsx')).Notices }))
const colorSchemeManager = localStorageColorSchemeManager({ key: 'tessera.scheme' })

/** The whole web app: language, look, cache, pages. */
export const App = ({ initial }: { initial: ComponentProps<typeof I18nProvider>['initial'] }) => (
  <I18nProvider initial={initial} load={loadPhrases}>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <Notices />
        </Suspense>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </I18nProvider>
)
