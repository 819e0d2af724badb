import { Button, Tooltip } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import classes from './Matrix.module.css'

type Props = {
  /** What is proposed. */
  what: string
  /** Why, and what accepting it is called. */
  why: string
  accepting: string
  writes: boolean
  onAccept: () => void
}

/** What fits a requirement by its words or its clauses, to be accepted by one click. */
export const Proposal = ({ what, why, accepting, writes, onAccept }: Props) => (
  <Tooltip label={why} multiline maw={320}>
    <Button
      size="compact-xs"
      variant="subtle"
      maw="100%"
      color="gray"
      c="dimmed"
      disabled={!writes}
      leftSection={<IconSparkles size={13} />}
      classNames={{ label: classes['proposal'] ?? '' }}
      aria-label={accepting}
      onClick={onAccept}
    >
      {what}
    </Button>
  </Tooltip>
)
