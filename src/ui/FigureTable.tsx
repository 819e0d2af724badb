import type { ReactNode } from 'react'
import classes from './FigureTable.module.css'

type Props = { label: string; className?: string | undefined; children: ReactNode }

/** A table of figures: names to the left, numbers to the right, each a quiet link to what it counts; it scrolls where it is too wide. */
export const FigureTable = ({ label, className = '', children }: Props) => (
  <div className={classes['scroll']}>
    <table className={`${classes['table']} ${className}`} aria-label={label}>
      {children}
    </table>
  </div>
)
