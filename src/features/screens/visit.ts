import type { Limits } from '#kit/link-pages.ts'
import { sql } from 'kysely'
import { sheetOf } from '#features/dashboards/actions-sheet.ts'
import type { DeskName } from '#features/dashboards/contract.ts'
import { workspaceAt } from '#features/workspaces/actions.ts'
import { type Actor, may } from '#kit/access.ts'
import { transaction, type Tx, work } from '#kit/db.ts'
import { type Locale, localeFor } from '#kit/i18n.ts'
import type { PeriodName } from '#kit/period.ts'
import type { Visit } from '#kit/serve.ts'
import { hashOf } from './actions.ts'
import type { Screen } from './contract.ts'
import { endedPage, screenPage, scriptHash } from './page.ts'

/** What guards the door that everybody may knock at, and who stands behind it. */
export type ScreenDoor = {
  limits: Limits
  /** What a member may do at this moment; undefined for one who was switched off. */
  standing: (tx: Tx, workspaceId: string, memberId: string) => Promise<Actor | undefined>
}
/** A screen asks some hundred times an hour; a dozen may hang behind one address. */
const most = { max: 3000, window: 3600 }

type Row = {
  member_id: string
  desk: DeskName
  period: PeriodName
  locale: Locale
  look: NonNullable<Screen['look']>
}

const answer = (page: unknown, status: number, more: Record<string, string> = {}) =>
  new Response(String(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src ${scriptHash}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      ...more,
    },
  })

/** Whoever made the link, as they stand now, and what it shows; undefined where it has ended or never was. */
const find = async ({ db, now }: Visit, { standing }: ScreenDoor, slug: string, key: string) => {
  const workspace = await workspaceAt(db, slug)
  if (!workspace) return undefined
  return transaction(db, workspace.id, async (tx) => {
    const { rows } = await sql<Row>`select member_id, desk, period, locale, look from screen
      where workspace_id = ${workspace.id}::uuid and key_hash = ${hashOf(key)} and deleted_at is null
        and (expires_at is null or expires_at > ${now.toString()}::timestamptz)`.execute(tx)
    const [row] = rows
    const actor = row && (await standing(tx, workspace.id, row.member_id))
    // Whoever may make no screens any more has none.
    return row && actor && may(actor, 'screen.create')
      ? { row, actor: { ...actor, locale: row.locale } }
      : undefined
  })
}

/** Shows the desk of a link with the rights its maker has at this moment; one that has ended says so. */
export const show =
  (door: ScreenDoor) =>
  async (visit: Visit, slug: string, key: string): Promise<Response> => {
    const reader = localeFor((visit.request.headers.get('accept-language') ?? '').split(','))
    const { allowed, retryAfter } = await door.limits.take(`screen|${visit.address}`, most)
    if (!allowed) return answer(endedPage(reader, 'late'), 429, { 'retry-after': String(retryAfter ?? 60) })
    const found = await find(visit, door, slug, key)
    if (!found) return answer(endedPage(reader, 'ended'), 404)
    const { row, actor } = found
    const { db, now, wakes } = visit
    const sheet = await work({ db, actor, now, wakes }, (w) => sheetOf(w, row), { reads: true })
    return answer(screenPage(sheet, row), 200)
  }
