import { useRouter } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

/** A link to a page of ours whose address is known as a whole, query included; opens without reloading. */
export const HrefLink = ({ href, onClick, children, ...rest }: ComponentProps<'a'> & { href: string }) => {
  const { history } = useRouter()
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        // A click that asks for another tab or window stays the browser's.
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
        history.push(href)
      }}
    >
      {children}
    </a>
  )
}
