import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import cells from './Cell.module.css'

type Props = {
  href: string
  className?: string
  children: ReactNode
  tabIndex?: number
  'aria-label'?: string
  'aria-describedby'?: string
  draggable?: boolean
}

/** A link within the app: a plain click changes the page without loading it anew, every other click is the browser's. */
export const RouteLink = ({ href, children, className = cells['link'], ...rest }: Props) => {
  const router = useRouter()
  const follow = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    event.preventDefault()
    router.history.push(href)
  }
  return (
    <a href={href} className={className} onClick={follow} {...rest}>
      {children}
    </a>
  )
}
