import { refuse } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import { route, type Route } from '#kit/serve.ts'
import { createToken, listTokens, revokeToken, type Token } from './contract.ts'

type Of = { workspaceId: string; memberId: string }

/** Where tokens are kept: sign-in's own tables, which only the server's sign-in connection reaches. */
export type TokenStore = {
  list: (of: Of) => Promise<Token[]>
  create: (
    of: Of & { userId: string; name: string; expiresInDays?: number },
  ) => Promise<{ token: string; id: string }>
  revoke: (of: Of & { id: string }) => Promise<boolean>
}

/** A member's own tokens; making and revoking them stands in the log, without the token. */
export const tokenRoutes = (store: TokenStore): Route[] => [
  route(listTokens, async ({ actor }) => ({ items: await store.list(actor) })),
  route(createToken, async ({ actor, record }, { body }) => {
    // A token cannot make another: one that leaks must not outlive its expiry.
    if (actor.via === 'api') refuse('auth.forbidden', { permission: 'token.create' })
    const made = await store.create({
      userId: actor.userId,
      workspaceId: actor.workspaceId,
      memberId: actor.memberId,
      name: body.name,
      expiresInDays: body.expiresInDays,
    })
    await record({
      type: 'member.token_created',
      noun: 'member',
      id: actor.memberId,
      data: { name: body.name, tokenId: made.id },
    })
    return { token: made.token }
  }),
  route(revokeToken, async ({ actor, record }, { params }) => {
    const revoked =
      isId(params.id) &&
      (await store.revoke({ workspaceId: actor.workspaceId, memberId: actor.memberId, id: params.id }))
    if (!revoked) refuse('common.not_found')
    await record({
      type: 'member.token_revoked',
      noun: 'member',
      id: actor.memberId,
      data: { tokenId: params.id },
    })
    return { id: params.id }
  }),
]
