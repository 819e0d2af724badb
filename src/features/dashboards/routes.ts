import type { Work } from '#kit/db.ts'
import type { Parsed } from '#kit/endpoint.ts'
import { refuseIssues } from '#kit/errors.ts'
import type { Days, PeriodName } from '#kit/period.ts'
import { route, type Visit, visitRoute } from '#kit/serve.ts'
import * as dashboards from './actions.ts'
import { fileName, printDesk } from './actions-paper.ts'
import { sheetOf } from './actions-sheet.ts'
import { askFigures, getDesk, getDeskPdf, getFigures, resetDesk, saveDesk } from './contract.ts'

const daysIn = ({ from, to }: { from?: string | undefined; to?: string | undefined }): Days | undefined => {
  if (from && to && from > to) refuseIssues([{ path: ['to'], code: 'day.before_from' }])
  return from && to ? { from, to } : undefined
}

/** Prints a desk outside of the transaction that read it. */
const pdf = async (
  { open, visitor, now }: Visit,
  id: string,
  period: PeriodName | Days,
): Promise<Response> => {
  const { locale, timeZone } = visitor.actor!
  const sheet = await open((w) => sheetOf(w, { desk: dashboards.named(id), period, locale }))
  return new Response(Buffer.from(await printDesk(sheet, locale, now)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName(sheet, now, timeZone))}`,
      'cache-control': 'no-store',
    },
  })
}

type Asked = Parsed<typeof getFigures>['query']

const figuresOf = (w: Work, asked: readonly Asked[]) =>
  dashboards.figuresOf(
    w,
    asked.map(({ noun, from, to, by, ...question }) => ({
      noun,
      question: { ...question, days: daysIn({ from, to }), by: by?.split(',') ?? [] },
    })),
  )

/** A desk asks for many figures: half of them are told on a second connection, and no request takes more. */
const several = async ({ open }: Visit, questions: readonly Asked[]) => {
  const lanes = [0, 1].map((lane) => questions.filter((_, at) => at % 2 === lane))
  const told = await Promise.all(
    lanes.map(async (asked) => (asked.length > 0 ? open((w) => figuresOf(w, asked)) : [])),
  )
  return { answers: questions.map((_, at) => told[at % 2]![Math.floor(at / 2)]!) }
}

export const dashboardRoutes = [
  route(getFigures, async (w, { query }) => (await figuresOf(w, [query]))[0]!),
  visitRoute(askFigures, (visit, { body }) => several(visit, body.questions)),
  route(getDesk, (w, { params }) => dashboards.get(w, params.id)),
  visitRoute(getDeskPdf, (visit, { params, query }) => pdf(visit, params.id, daysIn(query) ?? query.period)),
  route(saveDesk, (w, { params, body }) => dashboards.save(w, params.id, body)),
  route(resetDesk, (w, { params, query }) => dashboards.reset(w, params.id, query.roleId)),
]
