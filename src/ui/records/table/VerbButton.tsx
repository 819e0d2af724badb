import { Button, type ButtonProps, type ElementProps } from '@mantine/core'

/** A quiet button on the bar of what can be done with the selected records. */
export const VerbButton = (props: ButtonProps & ElementProps<'button', keyof ButtonProps>) => (
  <Button size="compact-sm" variant="subtle" color="gray" c="inherit" {...props} />
)
