import { type NumberInputProps, TextInput } from '@mantine/core'
import { lazy, Suspense } from 'react'

// Few fields are numbers, and the input that formats them while they are typed is heavy.
const Lazy = lazy(async () => ({ default: (await import('./NumberField.tsx')).NumberField }))

/** Mantine's number input, fetched on first use; an input of the same size stands in for it. */
export const NumberInput = (props: NumberInputProps<number>) => (
  <Suspense fallback={<TextInput label={props.label} readOnly />}>
    <Lazy {...props} />
  </Suspense>
)
