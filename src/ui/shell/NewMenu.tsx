import { Button, Menu, type MenuProps } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type Props = {
  label: string
  /** One is being made. */
  busy: boolean
  position?: MenuProps['position']
  /** What it may begin from, as the items of a menu. */
  children: ReactNode
}

/** A button that offers what something new may begin from. */
export const NewMenu = ({ label, busy, position = 'bottom-end', children }: Props) => (
  <Menu position={position}>
    <Menu.Target>
      <Button
        leftSection={<IconPlus size={16} />}
        rightSection={<IconChevronDown size={14} />}
        loading={busy}
      >
        {label}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
)
