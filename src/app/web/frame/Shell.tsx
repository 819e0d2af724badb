import { useDisclosure, useHotkeys, useLocalStorage } from '@mantine/hooks'
import { useLocation } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { Frame } from '#ui/shell/Frame.tsx'
import { OfflineNotice } from '#ui/shell/OfflineNotice.tsx'
import { useMay } from '#ui/session.tsx'
import { BottomBar } from './BottomBar.tsx'
import { type Creatable, creations } from './creations.ts'
import { Rail } from './Rail.tsx'

const Keys = lazy(async () => ({ default: (await import('./Keys.tsx')).Keys }))
const QuickCreate = lazy(async () => ({ default: (await import('./QuickCreate.tsx')).QuickCreate }))
const loadFinder = () => import('./Finder.tsx')
const Finder = lazy(async () => ({ default: (await loadFinder()).Finder }))

type Props = { workspaces: readonly { slug: string; name: string }[]; children: ReactNode }

/** The frame of a workspace with what can be opened from anywhere: find, quick create, the drawer of a phone. */
export const Shell = ({ workspaces, children }: Props) => {
  const may = useMay()
  const creates = creations.some(({ noun }) => may(`${noun}.create`))
  const page = useLocation({ select: ({ pathname }) => pathname })
  const [collapsed, setCollapsed] = useLocalStorage({
    key: 'tessera.rail',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  const [drawer, { open: openDrawer, close: closeDrawer }] = useDisclosure()
  const [keys, { open: openKeys, close: closeKeys }] = useDisclosure()
  const [finding, { open: find, close: closeFind }] = useDisclosure()
  const [creating, setCreating] = useState<Creatable | 'menu' | null>(null)
  // Once there it stays, so that it can close with its movement.
  const [everFound, setEverFound] = useState(false)
  const openFind = () => (setEverFound(true), closeDrawer(), find())
  useHotkeys([['mod+K', openFind]], [])
  useHotkeys([
    ['C', () => creates && setCreating('menu')],
    ['/', openFind],
    ['shift+?', openKeys],
    ['[', () => setCollapsed(!collapsed)],
  ])
  useEffect(() => {
    // Whoever presses Ctrl K types on at once: the box must be there before the first letter.
    const timer = setTimeout(() => void loadFinder().then(() => setEverFound(true)), 1_000)
    return () => clearTimeout(timer)
  }, [])
  useEffect(closeDrawer, [page, closeDrawer])

  return (
    <>
      <Frame
        page={page}
        collapsed={collapsed}
        drawer={{ opened: drawer, close: closeDrawer }}
        rail={
          <Rail
            workspaces={workspaces}
            collapsed={collapsed && !drawer}
            onCollapse={() => setCollapsed(!collapsed)}
            onFind={openFind}
            onCreate={creates ? () => (closeDrawer(), setCreating('menu')) : undefined}
          />
        }
        bar={<BottomBar onFind={openFind} onMore={openDrawer} />}
      >
        <OfflineNotice />
        {children}
      </Frame>
      {everFound && (
        <Suspense>
          <Finder opened={finding} onClose={closeFind} onCreate={setCreating} onKeys={openKeys} />
        </Suspense>
      )}
      {keys && (
        <Suspense>
          <Keys onClose={closeKeys} />
        </Suspense>
      )}
      {creating && (
        <Suspense>
          <QuickCreate what={creating} onChoose={setCreating} />
        </Suspense>
      )}
    </>
  )
}
