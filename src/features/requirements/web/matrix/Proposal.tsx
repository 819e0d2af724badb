import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import classes from './Matrix.module.css'
import { shownOn } from './Named.tsx'

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
  <Tooltip label={`${what}\n${why}`} multiline maw={320} events={shownOn} className={classes['lines'] ?? ''}>
    <UnstyledButton
      className={classes['offer'] ?? ''}
      disabled={!writes}
      aria-label={accepting}
      onClick={onAccept}
    >
      <IconSparkles size={13} aria-hidden />
      <span className={classes['proposal']}>{what}</span>
    </UnstyledButton>
  </Tooltip>
)
