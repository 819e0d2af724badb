import { Button, type ButtonProps } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import type { ComponentProps } from 'react'

type Props = ButtonProps & Pick<ComponentProps<'button'>, 'aria-label' | 'onClick'> & { icon: TablerIcon }

/** A button for what is seldom done with a round, and is not to draw the eye. */
export const QuietButton = ({ icon: Icon, ...rest }: Props) => (
  <Button
    size="compact-xs"
    variant="subtle"
    color="gray"
    c="dimmed"
    ml={-6}
    leftSection={<Icon size={13} />}
    {...rest}
  />
)
