import { NumberInput, type NumberInputProps } from '@mantine/core'

/** A number input that speaks plain numbers; an empty one says ''. */
export const NumberField = (props: NumberInputProps<number>) => <NumberInput {...props} />
