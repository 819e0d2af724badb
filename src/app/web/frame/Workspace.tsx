import { useMantineColorScheme } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useParams } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import { ask, refresh } from '#kit/query.ts'
import { getMe, type Me } from '#features/members/contract.ts'
import { ChangesProvider } from '#ui/changes.tsx'
import { TimeZoneProvider, useLocale } from '#ui/i18n.tsx'
import { SessionProvider } from '#ui/session.tsx'
import { rememberLocale } from '../language.ts'
import { rememberWorkspace } from './last-workspace.ts'
import { LiveData } from './LiveData.tsx'
import { Shell } from './Shell.tsx'

/** Everything below `/w/{slug}`: who the reader is there, the workspace's zone, its live changes, and the frame. */
export const Workspace = () => {
  const slug = useParams({ strict: false, select: (params) => params.slug ?? '' })
  const client = useQueryClient()
  const { data: me } = useSuspenseQuery(ask(getMe, {}, slug))
  useOwnLanguage(me.locale)
  useOwnColours(me.theme)
  useEffect(() => rememberWorkspace(slug), [slug])
  useForgetOldRights(me.role)
  const { userId, memberId, name, email, role, workspace } = me
  const session = useMemo(
    () => ({ userId, memberId, name, email, role, workspace }),
    [userId, memberId, name, email, role, workspace],
  )
  return (
    <SessionProvider value={session}>
      <TimeZoneProvider value={me.workspace.timeZone}>
        <ChangesProvider
          url={`/api/changes?workspace=${encodeURIComponent(slug)}`}
          onMissed={() => void refresh(client)}
        >
          <LiveData />
          <Shell workspaces={me.workspaces}>
            <Outlet />
          </Shell>
        </ChangesProvider>
      </TimeZoneProvider>
    </SessionProvider>
  )
}

/** What was read under another role may hold what is closed now, and lack what is open. */
const useForgetOldRights = (role: Me['role']) => {
  const client = useQueryClient()
  const rights = JSON.stringify(role)
  const known = useRef(rights)
  useEffect(() => {
    if (known.current === rights) return
    known.current = rights
    void client.resetQueries({ predicate: ({ queryKey: [, path] }) => path !== getMe.path })
  }, [client, rights])
}

/** A person who signs in on a strange machine finds their own language there. */
const useOwnLanguage = (own: Parameters<typeof rememberLocale>[0]) => {
  const { setLocale } = useLocale()
  useEffect(() => {
    rememberLocale(own)
    void setLocale(own)
  }, [own, setLocale])
}

/** The same with their colours. */
const useOwnColours = (own: 'light' | 'dark' | 'auto') => {
  const { setColorScheme } = useMantineColorScheme()
  const set = useRef(setColorScheme)
  useEffect(() => set.current(own), [own])
}
