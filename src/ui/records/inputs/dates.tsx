import { TextInput } from '@mantine/core'
import { type ComponentProps, lazy, Suspense } from 'react'
import type { DayInput as Day, InstantInput as Instant } from './DateInputs.tsx'

// Calendars weigh as much as a whole list page; they come when the first one is needed.
const LazyDay = lazy(async () => ({ default: (await import('./DateInputs.tsx')).DayInput }))
const LazyInstant = lazy(async () => ({ default: (await import('./DateInputs.tsx')).InstantInput }))

/** A calendar day, without a zone; the calendar itself is fetched on first use, an input of the same size stands in for it. */
export const DayInput = (props: ComponentProps<typeof Day>) => (
  <Suspense fallback={<TextInput {...props.common} readOnly />}>
    <LazyDay {...props} />
  </Suspense>
)

/** A moment on the workspace's clock; fetched like `DayInput`. */
export const InstantInput = (props: ComponentProps<typeof Instant>) => (
  <Suspense fallback={<TextInput {...props.common} readOnly />}>
    <LazyInstant {...props} />
  </Suspense>
)
