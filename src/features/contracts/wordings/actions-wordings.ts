import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { isId, newId } from '#kit/ids.ts'
import { registerHouse } from '#features/reviews/actions-texts.ts'
import { type Side, sides } from '#features/reviews/contract.ts'
import { type ClauseType, clauseTypes } from '#features/reviews/contract-types.ts'
import { variableOf } from '../contract-variables.ts'
import { blank } from '../text/render.ts'
import { namesIn, token } from '../text/rules-names.ts'
import { type Matter, type Rank, ranks, type Wording } from './contract-wordings.ts'
import { wordingsIn } from './wordings.ts'

type About = { type: ClauseType; locale: Locale; side: Side; rank: Rank }
type Row = About & { id: string; words: string | null; place: number; version: number }

const noun = 'contract_wording'

const rowsWhere = async ({ tx, actor }: Work, where = sql``): Promise<Row[]> => {
  const { rows } =
    await sql<Row>`select id, type, locale, side, rank, words, place, version from contract_wording
    where workspace_id = ${actor.workspaceId}::uuid ${where} order by place, id`.execute(tx)
  return rows
}
const ofKind = ({ type, locale, side, rank }: About) =>
  sql`and type = ${type} and locale = ${locale} and side = ${side} and rank = ${rank}`

const shown = ({ id, side, rank, words, version }: Row): Wording => ({
  id,
  side,
  rank,
  words: words ?? '',
  hidden: false,
  version,
})

/** The library of a language: of each matter the house's own wordings in their order, then the ready-made ones. */
export const libraryIn = async (w: Work, locale: Locale): Promise<Matter[]> => {
  const rows = await rowsWhere(w, sql`and locale = ${locale}`)
  const ready = new Map(wordingsIn(locale).map((one) => [one.type, one]))
  return clauseTypes.flatMap((type): Matter[] => {
    const here = rows.filter((row) => row.type === type)
    const own = here.filter(({ words }) => words !== null).map(shown)
    const given = ready.get(type)
    const both = sides.flatMap((side) => ranks.map((rank) => ({ side, rank })))
    const made = both.flatMap(({ side, rank }): Wording[] => {
      if (!given) return []
      const hidden = here.some((row) => row.words === null && row.side === side && row.rank === rank)
      return [{ id: null, side, rank, words: given.says[side][rank], hidden, version: 0 }]
    })
    return own.length + made.length === 0
      ? []
      : [{ type, why: given?.why ?? '', wordings: [...own, ...made] }]
  })
}

registerHouse({
  preferred: async (w, locale, side) =>
    new Map(
      (await libraryIn(w, locale)).flatMap(({ type, wordings }): [string, string][] => {
        const first = wordings.find((one) => one.rank === 'preferred' && one.side === side && !one.hidden)
        // Whoever reads it is to fill it in.
        return first ? [[type, first.words.replace(token, blank)]] : []
      }),
    ),
  unacceptable: async (w, locale, side) => {
    const is = sql`and locale = ${locale} and side = ${side} and rank = 'unacceptable'`
    const rows = await rowsWhere(w, sql`${is} and words is not null`)
    return rows.map(({ type, words }) => ({ type, words: words ?? '' }))
  },
})

/** Refuses words that name a variable nobody knows. */
const demandKnown = (words: string) =>
  refuseIssues(
    namesIn(words)
      .variables.filter((name) => !variableOf(name, undefined))
      .map((name) => ({ path: ['words'], code: 'contract.variable', params: { name } })),
  )

const oneOf = async (w: Work, id: string): Promise<Row> => {
  const found = isId(id) ? await rowsWhere(w, sql`and id = ${id}::uuid and words is not null`) : []
  return found[0] ?? refuse('common.not_found')
}

/** Puts a wording at a place among those of its rank, and the others in order around it. */
const putAt = async (w: Work, row: Row, place: number): Promise<void> => {
  const others = (await rowsWhere(w, sql`${ofKind(row)} and words is not null`)).filter(
    ({ id }) => id !== row.id,
  )
  const ids = others.map(({ id }) => id).toSpliced(place, 0, row.id)
  await sql`update contract_wording c set place = o.place
    from unnest(${ids}::uuid[]) with ordinality as o(id, place)
    where c.workspace_id = ${w.actor.workspaceId}::uuid and c.id = o.id`.execute(w.tx)
}

const insert = async (w: Work, about: About, words: string | null): Promise<string> => {
  const id = newId()
  const { tx, actor, now } = w
  await sql`insert into contract_wording (workspace_id, id, type, locale, side, rank, words, place, changed_at, changed_by)
    select ${actor.workspaceId}::uuid, ${id}::uuid, ${about.type}, ${about.locale}, ${about.side}, ${about.rank}, ${words},
      (select coalesce(max(place), 0) + 1 from contract_wording where workspace_id = ${actor.workspaceId}::uuid ${ofKind(about)}),
      ${now.toString()}::timestamptz, ${actor.memberId}::uuid
    on conflict do nothing`.execute(tx)
  return id
}

/** Adds a wording of the house's own. */
export const addWording = async (
  w: Work,
  { words, place, ...about }: About & { words: string; place?: number | undefined },
): Promise<Wording> => {
  demandKnown(words)
  const id = await insert(w, about, words)
  const row = await oneOf(w, id)
  if (place !== undefined) await putAt(w, row, place)
  await w.record({ type: `${noun}.created`, noun, id, data: { changes: { words: [null, words] }, ...about } })
  return shown(row)
}

/** Changes the words or the place of a wording of the house's own. Refuses one that somebody else changed meanwhile. */
export const changeWording = async (
  w: Work,
  id: string,
  { version, words, place }: { version: number; words?: string | undefined; place?: number | undefined },
): Promise<Wording> => {
  const before = await oneOf(w, id)
  if (before.version !== version) refuse('common.stale', { version: before.version, current: shown(before) })
  const said = words ?? before.words ?? ''
  demandKnown(said)
  await sql`update contract_wording set words = ${said}, version = version + 1,
      changed_at = ${w.now.toString()}::timestamptz, changed_by = ${w.actor.memberId}::uuid
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  if (place !== undefined) await putAt(w, before, place)
  await w.record({ type: `${noun}.updated`, noun, id, data: { changes: { words: [before.words, said] } } })
  return shown(await oneOf(w, id))
}

/** Removes a wording of the house's own. */
export const removeWording = async (w: Work, id: string): Promise<{ id: string }> => {
  const { words } = await oneOf(w, id)
  await sql`delete from contract_wording where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(
    w.tx,
  )
  await w.record({ type: `${noun}.deleted`, noun, id, data: { changes: { words: [words, null] } } })
  return { id }
}

/** Hides the ready-made wording of a matter, side and rank in a language, or shows it again. */
export const hideWording = async (
  w: Work,
  { hidden, ...about }: About & { hidden: boolean },
): Promise<{ hidden: boolean }> => {
  const [marked] = await rowsWhere(w, sql`${ofKind(about)} and words is null`)
  if (hidden === (marked !== undefined)) return { hidden }
  const id = marked?.id ?? (await insert(w, about, null))
  if (marked)
    await sql`delete from contract_wording where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(
      w.tx,
    )
  await w.record({ type: hidden ? `${noun}.hidden` : `${noun}.shown`, noun, id, data: about })
  return { hidden }
}
