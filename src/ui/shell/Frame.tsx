import { Drawer } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '../i18n.tsx'
import classes from './Frame.module.css'

type FrameProps = {
  /** What stands in the side bar, and on a phone in the drawer. */
  rail: ReactNode
  /** The few places of the phone's bottom bar. */
  bar: ReactNode
  collapsed: boolean
  drawer: { opened: boolean; close: () => void }
  /** The page's address: when it changes, the reader's focus goes to the new page. */
  page: string
  children: ReactNode
}

/** The frame around every page of a workspace: side bar, page, and on a phone a bottom bar. */
export const Frame = ({ rail, bar, collapsed, drawer, page, children }: FrameProps) => {
  const t = useT()
  const main = useFocusOn(page)
  return (
    <div className={classes['frame']} {...(collapsed && { 'data-collapsed': true })}>
      <a
        className={classes['skip']}
        href="#main"
        onClick={(event) => (event.preventDefault(), main.current?.focus())}
      >
        {t('shell.skip')}
      </a>
      <nav className={classes['rail']} aria-label={t('shell.navigation')}>
        {rail}
      </nav>
      <main id="main" className={classes['main']} tabIndex={-1} ref={main}>
        {children}
      </main>
      <nav className={classes['bar']} aria-label={t('shell.navigation.phone')}>
        {bar}
      </nav>
      <Drawer
        opened={drawer.opened}
        onClose={drawer.close}
        title={t('shell.menu')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
        size="280px"
        padding="sm"
      >
        {rail}
      </Drawer>
    </div>
  )
}

/** Moves the focus to the page when another page opens, unless the page has already taken it. */
const useFocusOn = (page: string) => {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    const { current } = main
    if (
      !current ||
      current.contains(document.activeElement) ||
      document.activeElement?.closest('[role=dialog]')
    )
      return
    current.focus({ preventScroll: true })
  }, [page])
  return main
}

/** The class names of links and buttons in the side bar and in the bottom bar. */
export const frameClasses = { item: classes['item'], label: classes['label'], tab: classes['tab'] }
