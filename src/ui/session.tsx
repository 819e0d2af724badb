import { createContext, useCallback, useContext, useMemo } from 'react'
import type { FieldRight, Grants } from '#kit/access.ts'
import type { Locale } from '#kit/i18n.ts'

/** Who uses the page, in which workspace, and what the role allows; the server decides, this only spares hopeless buttons. */
export type Session = {
  userId: string
  memberId: string
  name: string
  email: string
  role: { id: string; grants: Grants }
  workspace: {
    slug: string
    name: string
    timeZone: string
    country: string
    locale: Locale
    version: number
  }
}

const SessionContext = createContext<Session | null>(null)
export const SessionProvider = SessionContext.Provider

/** The session of the workspace on screen; only inside `/w/{slug}`. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('there is no session outside a workspace')
  return session
}

export type May = (permission: `${string}.${string}`) => boolean

/** Says of a permission (`company.create`) whether these grants have it in any scope. */
export const mayOf =
  (grants: Grants): May =>
  (permission) => {
    const [noun = '', verb = ''] = permission.split('.')
    return grants[noun]?.verbs[verb] !== undefined
  }

/** The same for the reader's role. */
export const useMay = (): May => {
  const { grants } = useSession().role
  return useMemo(() => mayOf(grants), [grants])
}

/** The role's right on a field: hidden, frozen (readable only) or open. */
export const useFieldRight = (): ((noun: string, field: string) => FieldRight) => {
  const { grants } = useSession().role
  return useCallback(
    (noun, field) => {
      const grant = grants[noun]
      return grant ? (grant.fields?.[field] ?? grant.rest ?? 'open') : 'hidden'
    },
    [grants],
  )
}
