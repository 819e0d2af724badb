import { html } from 'hono/html'
import { standIn, workspaceAt } from '#features/workspaces/actions.ts'
import { transaction, work } from '#kit/db.ts'
import { type Locale, localeFor } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { plainPage, sentIn } from '#kit/plain-page.ts'
import type { Visit } from '#kit/serve.ts'
import { findMailing, type Found, linkIn, setListed } from './leaving.ts'

const MAX_TEXT = 1_000

const answer = (locale: Locale, status: number, state: string, found?: Found) => {
  const say = (key: string) =>
    phrase(locale, `mailing.leave.${key}`, {
      desk: found ? phrase(locale, `mailing.desk.${found.desk}`) : '',
      workspace: found?.workspace,
      by: found?.by,
    })
  const button = (key: string, name: string) =>
    html`<form method="post"><button name="${name}" value="1">${say(key)}</button></form>`
  const body = html`<h1>${say('title')}</h1>
    <p role="status">${say(state)}</p>
    ${state === 'listed' ? button('leave', 'leave') : state === 'left' ? button('again', 'again') : ''}`
  return new Response(String(plainPage(locale, say('title'), body)), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  })
}

const told = ({ request }: Visit, found: Found | undefined) =>
  found
    ? answer(found.locale, 200, found.ended ? 'ended' : found.listed ? 'listed' : 'left', found)
    : answer(localeFor((request.headers.get('accept-language') ?? '').split(',')), 404, 'unknown')

const find = async ({ db }: Visit, slug: string, key: string) => {
  const [workspace, link] = [await workspaceAt(db, slug), linkIn(key)]
  if (!workspace || !link) return undefined
  const found = await transaction(db, workspace.id, (tx) =>
    findMailing({ tx, actor: { workspaceId: workspace.id } }, link),
  )
  return found && { workspace, link, found }
}

/** The page of a recipient's link. To look at it changes nothing: mail programs fetch links too. */
export const showLeaving = async (visit: Visit, slug: string, key: string): Promise<Response> =>
  told(visit, (await find(visit, slug, key))?.found)

/** Takes a recipient off a mailing in their own name, or back on it. */
export const leave = async (visit: Visit, slug: string, key: string): Promise<Response> => {
  const at = await find(visit, slug, key)
  if (!at) return told(visit, undefined)
  const { workspace, link, found } = at
  const actor = standIn(workspace, { member_id: link.memberId, user_id: found.userId }, 'mailing', {})
  // The page's button to get it again; a mail program's own button sends `List-Unsubscribe=One-Click`.
  const again = (await sentIn(visit.request, MAX_TEXT)).has('again')
  const { db, now, wakes } = visit
  return told(visit, await work({ db, actor, now, wakes }, (w) => setListed(w, link, again)))
}
