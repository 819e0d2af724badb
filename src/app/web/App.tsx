import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ComponentProps } from 'react'
import { loadPhrases } from '#app/messages/load.ts'
import { I18nProvider } from '#ui/i18n.tsx'
import { cssVariables, theme } from '#ui/theme.ts'
import { queryClient } from './client.ts'
import { router } from './router.tsx'

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
        <Notifications position="bottom-right" limit={4} />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </I18nProvider>
)
