import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { readFile } from '#kit/files.ts'
import { localeFor } from '#kit/i18n.ts'
import type { Open } from '#kit/jobs.ts'
import { phrase } from '#kit/phrases.ts'
import { keptPrint, type Limits, linkPage } from '#kit/link-pages.ts'
import { sentIn } from '#kit/plain-page.ts'
import { selectSql } from '#kit/present.ts'
import { PlainText } from '#kit/shapes.ts'
import type { Visit } from '#kit/serve.ts'
import { readLetterhead } from '#features/templates/actions.ts'
import { behindLink } from '#features/workspaces/actions.ts'
import { answerGrants, comment, settle } from './answer.ts'
import { offer } from './contract.ts'
import type { Details } from './contract-papers.ts'
import { commentsOf } from './actions-flow.ts'
import { type Fault, noOfferPage, offerPage } from './page.ts'
import { dealOf, type OfferRow, ownColumns, setOffer } from './queries.ts'
import { isExpired, lateAnswer, transitions } from './rules.ts'
import { todayOf } from '#kit/time.ts'

/** What guards the door that everybody may knock at. */
export type Door = {
  limits: Limits
}
const HOUR = 3600
const most = { address: { max: 20, window: HOUR }, offer: { max: 200, window: HOUR } }
const MAX_TEXT = 60_000

/** An offer as its customer meets it. */
export type Found = {
  row: OfferRow & { answered_by: string | null }
  seller: string
  path: string
  comments: Details['comments']
  today: string
  timeZone: string
}

/** The offer of a link, and the right to act in the name of its owner; undefined where there is none. */
const find = (visit: Visit, slug: string, key: string) =>
  behindLink(
    visit,
    slug,
    { roleId: 'offer', grants: answerGrants },
    (workspaceId) => sql`select o.id, m.id as member_id, m.user_id
      from offer o join member m on m.workspace_id = o.workspace_id and m.id = coalesce(o.owner_id, o.created_by)
      where o.workspace_id = ${workspaceId}::uuid and o.key = ${key} and o.deleted_at is null`,
  )

const read = async (w: Work, id: string, slug: string, lock = false): Promise<Found> => {
  const { rows } = await sql<
    Found['row'] & { workspace: string }
  >`select ${selectSql(offer, 't')}, ${ownColumns},
      k.name as workspace from offer t join workspace k on k.id = t.workspace_id
    where t.workspace_id = ${w.actor.workspaceId}::uuid and t.id = ${id}::uuid ${lock ? sql`for update of t` : sql``}`.execute(
    w.tx,
  )
  const row = rows[0]!
  return {
    row,
    seller: (await readLetterhead(w)).name || row.workspace,
    path: `/api/o/${slug}/${row.key}`,
    comments: await commentsOf(w, id),
    today: todayOf(w),
    timeZone: w.actor.timeZone,
  }
}

const nothing = async ({ request }: Visit) =>
  linkPage(await noOfferPage(localeFor((request.headers.get('accept-language') ?? '').split(','))), 404)

/** The customer's page; the first look at it is noted, unless it is one of ours. */
export const show = async (visit: Visit, slug: string, key: string): Promise<Response> => {
  const at = await find(visit, slug, key)
  if (!at) return nothing(visit)
  const found = await at.open(async (w) => {
    const seen = await read(w, at.id, slug)
    if (seen.row.viewed_at === null && visit.visitor.userId === null) {
      await setOffer(w, at.id, { viewed_at: w.now.toString() })
      await w.record({ type: 'offer.viewed', noun: 'offer', id: at.id, parent: dealOf(seen.row) })
    }
    return seen
  })
  return linkPage(await offerPage(found), 200)
}

/**
 * Takes in what the customer says. An answer given twice counts once. An acceptance that comes after the last day, after another
 * answer or after a newer revision is none: the page says how the offer stands, and what was meant is told to its owner.
 */
export const receive =
  ({ limits }: Door) =>
  async (visit: Visit, slug: string, key: string): Promise<Response> => {
    const at = await find(visit, slug, key)
    if (!at) return nothing(visit)
    const sent = await sentIn(visit.request, MAX_TEXT)
    const text = (name: string, max: number) => PlainText(max).safeParse(sent.get(name) ?? '')
    const [name, words] = [text('name', 200), text('words', 4000)]
    const said = sent.get('say') ?? 'comment'
    const from = visit.address ?? null
    const again = async (problem: Fault['problem'], status: number, more = {}) => {
      const fault = { name: sent.get('name') ?? '', words: sent.get('words') ?? '', problem }
      return linkPage(await offerPage(await at.open((w) => read(w, at.id, slug)), fault), status, more)
    }
    const taken = await Promise.all([
      limits.take(`offer|${at.id}|${from}`, most.address),
      limits.take(`offer|${at.id}`, most.offer),
    ])
    const stopped = taken.find(({ allowed }) => !allowed)
    if (stopped) return again('late', 429, { 'retry-after': String(stopped.retryAfter ?? 60) })
    if (!name.success || name.data === '') return again('name', 422)
    if (!words.success || (said === 'comment' && words.data === '')) return again('words', 422)
    await at.open(async (w) => {
      const { row, today } = await read(w, at.id, slug, true)
      const expired = isExpired({ state: row.state, validUntil: row.valid_until }, today)
      const waits = (said === 'accept' && !expired) || said === 'decline'
      if (waits && transitions[said].from.includes(row.state))
        return settle(
          w,
          row,
          said === 'accept' ? 'accepted' : 'declined',
          { by: name.data, from },
          words.data,
        )
      const late = lateAnswer(row.state, said)
      if (words.data === '' && !late) return
      const wish = late && phrase(row.locale, `offer.visit.late.${late}`)
      const body = [wish, words.data].filter(Boolean).join('\n')
      await comment(w, row, { name: name.data, body, memberId: null, renewal: late === 'accept' })
    })
    return new Response(null, { status: 303, headers: { location: `/api/o/${slug}/${key}` } })
  }

const files = { pdf: 'pdf_file_id', pages: 'svg_file_id' } as const

/** A stored print of an offer; undefined where there is none. */
export const printOf = (kind: keyof typeof files, row: OfferRow, open: Open): Response | undefined => {
  const fileId = row[files[kind]]
  return fileId === null ? undefined : keptPrint(readFile(open, fileId), kind, row.number ?? 'offer')
}

/** The PDF or the pages of the offer of a link. */
export const showPrint =
  (kind: keyof typeof files) =>
  async (visit: Visit, slug: string, key: string): Promise<Response> => {
    const at = await find(visit, slug, key)
    if (!at) return nothing(visit)
    const { row } = await at.open((w) => read(w, at.id, slug))
    return printOf(kind, row, at.open) ?? nothing(visit)
  }
