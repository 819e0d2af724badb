import { sql } from 'kysely'
import { reaches, visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import type { Locale } from '#kit/i18n.ts'
import { type Row, selectSql } from '#kit/present.ts'
import { readLetterhead } from '#features/templates/actions.ts'
import type { OfferState } from './contract.ts'
import { offer } from './contract.ts'
import type { Details, OfferContents } from './contract-papers.ts'
import { isBeyond, type Standing } from './rules.ts'
import { todayOf } from '#kit/time.ts'

/** An offer as the table holds it. */
export type OfferRow = Row & {
  name: string
  number: string | null
  deal_id: string
  company_id: string | null
  contact_id: string | null
  owner_id: string | null
  state: OfferState
  locale: Locale
  template_id: string | null
  docx_template_id: string | null
  valid_until: string | null
  intro: string | null
  terms: string | null
  revision: number
  content: OfferContents
  supersedes_id: string | null
  asked_by: string | null
  pdf_file_id: string | null
  svg_file_id: string | null
  docx_file_id: string | null
  sha256: string | null
  pages: NonNullable<Details['printed']>['pages'] | null
  key: string | null
  viewed_at: Date | null
}

/** What an offer holds beside the fields of its catalogue. */
export const ownColumns = sql.raw(
  // Offers made before they named their price list have none.
  [`'{"priceListId": null}' || t.content as content`]
    .concat(
      [
        'supersedes_id',
        'asked_by',
        'pdf_file_id',
        'svg_file_id',
        'docx_file_id',
        'sha256',
        'pages',
        'key',
      ].map((name) => `t.${name}`),
    )
    .join(', '),
)

/** An offer the actor may see; refused with 404 where there is none. */
export const readOffer = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  id: string,
  how = sql``,
): Promise<OfferRow> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<OfferRow>`select ${selectSql(offer, 't')}, ${ownColumns} from offer t
    where t.id = ${id}::uuid and ${visible(actor, 'offer', 't')} ${how}`.execute(tx)
  return rows[0] ?? refuse('common.not_found')
}

/** An offer the actor may change, locked until the transaction ends. */
export const lockOffer = async (w: Work, id: string): Promise<OfferRow> => {
  const row = await readOffer(w, id, sql`and t.deleted_at is null for update of t`)
  return reaches(w.actor, offer, 'update', row)
    ? row
    : refuse('auth.forbidden', { permission: 'offer.update' })
}

/** The next place in a kind's series of this year; the row stays locked, so that a place nobody took is given again. */
export const nextInSeries = async (
  w: Pick<Work, 'tx' | 'actor' | 'now'>,
  kind: 'offer' | 'contract',
): Promise<{ year: number; place: number }> => {
  const year = Number(todayOf(w).slice(0, 4))
  const { rows } = await sql<{ place: number }>`insert into series as s (workspace_id, kind, year, last)
    values (${w.actor.workspaceId}::uuid, ${kind}, ${year}, 1)
    on conflict (workspace_id, kind, year) do update set last = s.last + 1 returning last as place`.execute(
    w.tx,
  )
  return { year, place: rows[0]!.place }
}

/** An offer as far as its moves ask of it. */
export const standingOf = async (w: Work, row: OfferRow): Promise<Standing> => ({
  state: row.state,
  beyond: isBeyond(row.content, (await readLetterhead(w)).discountLimit),
  ownerId: row.owner_id,
  askedBy: row.asked_by,
})

/** The deal on whose timeline an offer stands too. */
export const dealOf = ({ deal_id: id }: Pick<OfferRow, 'deal_id'>) => ({ noun: 'deal', id })

type Column = string | number | null | ReturnType<typeof sql>
/** Writes columns of an offer that no form of a record writes, and counts its version. */
export const setOffer = async (
  { tx, actor, now }: Work,
  id: string,
  columns: Record<string, Column>,
): Promise<void> => {
  const set = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  await sql`update offer set ${sql.join([...set, sql`version = version + 1`, sql`updated_at = ${now.toString()}`])}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}

/** The actor's workspace: its name, and what stands in addresses for it. */
export const workspaceOf = ({ tx, actor }: Pick<Work, 'tx' | 'actor'>) =>
  tx
    .selectFrom('workspace')
    .select(['slug', 'name'])
    .where('id', '=', actor.workspaceId)
    .executeTakeFirstOrThrow()
