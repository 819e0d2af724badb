import { Tooltip, UnstyledButton } from '@mantine/core'
import classes from './Matrix.module.css'

/** When what is cut in a cell is shown whole. */
export const shownOn = { hover: true, focus: true, touch: false }

type Props = {
  name: string
  /** Whether it is there no more. */
  gone?: boolean
  onOpen: () => void
}

/** A clause or a deliverable in its cell; a long name is shown whole on hover and focus. */
export const Named = ({ name, gone = false, onOpen }: Props) => (
  <Tooltip label={name} multiline maw={320} events={shownOn}>
    <UnstyledButton className={classes['clause'] ?? ''} data-gone={gone || undefined} onClick={onOpen}>
      {name}
    </UnstyledButton>
  </Tooltip>
)
