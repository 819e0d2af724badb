import { type ComponentProps, lazy, Suspense } from 'react'
import type { RunButtons } from '#features/automations/web/RunButtons.tsx'

const Lazy = lazy(async () => ({
  default: (await import('#features/automations/web/RunButtons.tsx')).RunButtons,
}))

/** The automations to start by hand; their code comes after the page. */
export const OnDemand = (props: ComponentProps<typeof RunButtons>) => (
  <Suspense>
    <Lazy {...props} />
  </Suspense>
)
