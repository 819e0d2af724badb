import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import { z } from 'zod'

/** Lists and ends a person's own sessions by id: the library's own endpoints hand every session's token to the page. */
export const sessionEndpoints = () =>
  ({
    id: 'tessera-sessions',
    endpoints: {
      listOwnSessions: createAuthEndpoint(
        '/sessions',
        { method: 'GET', use: [sessionMiddleware] },
        async (c) => {
          const { session, user } = c.context.session
          const sessions = await c.context.internalAdapter.listSessions(user.id, { onlyActiveSessions: true })
          return c.json({
            items: sessions
              .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
              .map((s) => ({
                id: s.id,
                current: s.id === session.id,
                ipAddress: s.ipAddress || null,
                userAgent: s.userAgent || null,
                createdAt: s.createdAt,
                updatedAt: s.updatedAt,
                expiresAt: s.expiresAt,
              })),
          })
        },
      ),
      revokeOwnSession: createAuthEndpoint(
        '/sessions/revoke',
        { method: 'POST', use: [sessionMiddleware], body: z.object({ id: z.uuid() }) },
        async (c) => {
          const sessions = await c.context.internalAdapter.listSessions(c.context.session.user.id)
          const mine = sessions.find((s) => s.id === c.body.id)
          if (!mine)
            throw new APIError('NOT_FOUND', { code: 'SESSION_NOT_FOUND', message: 'No such session' })
          await c.context.internalAdapter.deleteSession(mine.token)
          return c.json({ status: true })
        },
      ),
    },
  }) satisfies BetterAuthPlugin
