import { IconAlertTriangle } from '@tabler/icons-react'

/** The sign before words that warn; it says nothing by itself. */
export const WarnSign = () => (
  <IconAlertTriangle
    size={14}
    aria-hidden
    color="var(--mantine-color-orange-filled)"
    style={{ verticalAlign: 'text-bottom' }}
  />
)
