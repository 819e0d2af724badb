import { allOf, type Work } from '#kit/db.ts'
import { type About, answerTo, empty, groupedBy, type Line } from './blocks-parts.ts'
import type { Question } from './contract.ts'
import { total } from './rules-sums.ts'
import { climbSign, type Ranked, rankings, shownOf } from './rules-ranking.ts'

/** A leaderboard: groups by what the first figure comes to, the others beside it, and who rose or fell since before. */
export const ranked = async (
  { actor }: Work,
  questions: readonly Question[],
  { ask, days, before, writing }: About,
) => {
  const [first] = questions as [Question]
  const { labels, say, number } = writing
  const [then, ...answers] = await allOf([
    first.date === null ? Promise.resolve(undefined) : answerTo(ask, first, before),
    ...questions.map((question) => answerTo(ask, question, days)),
  ])
  const [now] = answers
  if (!now) return empty
  const boards = rankings(now, then, first.measure)
  const climbs = boards.some((board) => board.ranked.some(({ climb }) => climb !== null))
  const said = (climb: Ranked['climb']): [shown: string, said: string] => {
    if (climb === null) return ['', '']
    if (climb === 'new') return [say('dashboard.climb.new'), say('dashboard.climb.new')]
    const [key, places] = [climb === 0 ? 'same' : climb > 0 ? 'up' : 'down', Math.abs(climb)]
    return [climbSign(climb), say(`dashboard.climb.${key}`, { places })]
  }
  const lineOf = ({ key, place, row, share, climb }: Ranked, currency: string | null): Line => {
    const name = labels.group(first, key, now.refs)
    const [sign, words] = said(climb)
    const mine =
      currency === null ? row : { ...row, sums: row.sums.filter((sum) => sum.currency === currency) }
    const cells = questions.map((question, at) =>
      labels
        .amounts(question, at === 0 ? mine : answers[at]?.rows.find(({ keys }) => (keys[0] ?? null) === key))
        .join(' · '),
    )
    return {
      cells: [place === null ? name : `${number(place)}. ${name}`, ...cells, ...(climbs ? [sign] : [])],
      bar: place === null ? null : share,
      depth: 0,
      ...(words && { said: words }),
      own: key === actor.memberId,
    }
  }
  const head = [
    groupedBy(first, say),
    ...questions.map((question) => labels.figure(question)),
    ...(climbs ? [say('dashboard.climb')] : []),
  ]
  const blank = head.slice(1).map(() => '')
  const lines = boards.flatMap(({ currency, ranked: all }) => [
    ...(boards.length > 1 ? [{ cells: [currency ?? '', ...blank], bar: null, depth: 0 }] : []),
    ...shownOf(all, actor.memberId).map((one) => lineOf(one, currency)),
  ])
  return {
    ...empty,
    table: {
      head,
      lines,
      foot: [
        say('dashboard.total'),
        ...questions.map((question, at) =>
          labels.amounts(question, total(answers[at]?.rows ?? [])).join(' · '),
        ),
        ...(climbs ? [''] : []),
      ],
    },
    note: boards.some(({ ranked: all }) => shownOf(all, actor.memberId).length < all.length)
      ? say('dashboard.more')
      : null,
  }
}
