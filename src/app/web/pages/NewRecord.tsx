import { type ComponentProps, lazy, Suspense } from 'react'
import type { CreateForm } from './CreateForm.tsx'

const Form = lazy(async () => ({ default: (await import('./CreateForm.tsx')).CreateForm }))

/** The form of a new record of a noun; its code comes when the first one is opened. */
export const NewRecord = (props: ComponentProps<typeof CreateForm>) => (
  <Suspense>
    <Form {...props} />
  </Suspense>
)
