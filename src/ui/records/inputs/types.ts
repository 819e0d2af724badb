import type { Field } from '#kit/fields.ts'
import type { Refs } from '../state/pages.ts'

/** What an input of any kind is given. `onChange` also tells the names of what was chosen. */
export type InputProps<F extends Field = Field> = {
  noun: string
  name: string
  field: F
  value: unknown
  refs: Refs
  onChange: (value: unknown, refs?: Refs) => void
  /** Told of a record that is being made on the spot: what is saved before it is there lacks it. */
  onMaking?: ((made: Promise<unknown>) => void) | undefined
  /** Shown above the input; without it only screen readers hear the field's name. */
  label?: string
  error?: string | undefined
  /** Where the reader's hands are when the input appears. */
  focused?: boolean
  /** Lists open within the popover that holds the input, above it, not beside it. */
  inPlace?: boolean
  required?: boolean
  disabled?: boolean
  placeholder?: string
}

/** The props every Mantine input shares. */
export type Common = {
  label?: string
  'aria-label'?: string
  error?: string | undefined
  'data-autofocus'?: true
  withAsterisk?: boolean
  disabled?: boolean
  placeholder?: string
}
