import type { ReactNode } from 'react'
import classes from './parts.module.css'

type Props = { label: string; busy?: boolean; children: ReactNode }

/** An area that scrolls by itself, within reach of the keyboard. */
export const ScrollBox = ({ label, busy = false, children }: Props) => (
  <section
    className={classes['scroll']}
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    tabIndex={0}
    aria-label={label}
    aria-busy={busy}
    style={{ opacity: busy ? 0.5 : 1 }}
  >
    {children}
  </section>
)
