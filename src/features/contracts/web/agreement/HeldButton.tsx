import { Button, type ButtonProps } from '@mantine/core'

type Props = ButtonProps & {
  /** The id of what says why it cannot be pressed now; undefined where it can. */
  held: string | undefined
  onClick: () => void
}

/** A button that something may keep back: the keyboard reaches it even then, and a screen reader reads the reasons. */
export const HeldButton = ({ held, onClick, ...props }: Props) => (
  <Button
    {...props}
    {...(held === undefined
      ? { onClick }
      : { 'data-disabled': true, 'aria-disabled': true, 'aria-describedby': held })}
  />
)
