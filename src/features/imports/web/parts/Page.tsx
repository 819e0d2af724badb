import type { ReactNode } from 'react'
import classes from './Page.module.css'

/** The room a page of imports takes up. */
export const Page = ({ children }: { children: ReactNode }) => (
  <div className={classes['page']}>{children}</div>
)
