import { readFileSync } from 'node:fs'
import { pdfAnswer } from '#features/contracts/actions-print.ts'
import { contracts } from '#features/contracts/actions.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { languageTag, type Locale } from '#kit/i18n.ts'
import type { Open } from '#kit/jobs.ts'
import { phrase } from '#kit/phrases.ts'
import { setType } from '#kit/typst/typst.ts'
import { readNegotiation } from './actions-table.ts'
import type { Negotiation, Point } from './contract-table.ts'

const layout = readFileSync(new URL('./ready/table.typ', import.meta.url), 'utf8')

const columns = ['name', 'ours', 'theirs', 'agreed', 'state'] as const

const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))

/** A row of the paper: everything written out in words. */
const rowOf = (locale: Locale, { clauses, refs }: Negotiation) => {
  const say = (key: string, params = {}) => phrase(locale, `negotiation_point.${key}`, params)
  return (point: Point, at: number) => {
    const clause = clauses.find(({ code }) => code === point.clause)
    return {
      number: String(at + 1),
      name: point.name ?? '',
      clause: clause ? `${clause.label} ${clause.heading}`.trim() : '',
      priority: say(`priority.${point.priority}`),
      ours: point.ours ?? '',
      theirs: point.theirs ?? '',
      agreed: point.agreed ?? point.reason ?? '',
      state: say(`state.${point.state}`),
      with: [refs[point.ownerId ?? '']?.title, point.dueOn && dayIn(locale, point.dueOn)]
        .filter(Boolean)
        .join(' · '),
    }
  }
}

/** The negotiation table of a contract as PDF, in the language of whoever asks. Refuses with `common.unavailable` where it cannot be set. */
export const printNegotiation = async (open: Open, contractId: string): Promise<Response> => {
  const { data, at, name } = await open(async (w: Work) => {
    const { locale } = w.actor
    const contract = await contracts.get(w, contractId)
    const table = await readNegotiation(w, contractId)
    const title = phrase(locale, 'negotiation.paper', { contract: String(contract.name ?? '') })
    return {
      at: w.now,
      name: `${title}.pdf`,
      data: {
        lang: languageTag[locale].slice(0, 2),
        title,
        about: [contract.number, phrase(locale, 'negotiation.open', { count: openIn(table) })]
          .filter(Boolean)
          .join(' · '),
        head: ['№', ...columns.map((column) => phrase(locale, `negotiation_point.${column}`))],
        rows: table.points.map(rowOf(locale, table)),
        empty: phrase(locale, 'negotiation.empty.title'),
      },
    }
  })
  const outcome = await setType({ source: layout, data, at }, ['pdf'])
  if ('problems' in outcome) throw new Error(`table.typ: ${JSON.stringify(outcome.problems)}`)
  return pdfAnswer(outcome.pdf ?? refuse('common.unavailable'), name)
}

const openIn = ({ points }: Negotiation) => points.filter(({ state }) => state === 'open').length
