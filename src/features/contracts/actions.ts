import './policy.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { registerTally } from '#features/reviews/actions-texts.ts'
import { refuse } from '#kit/errors.ts'
import { languageOf, nextInSeries } from '#features/offers/actions.ts'
import { contract, type ContractKind } from './contract.ts'
import { tellRisk } from './portfolio/risk.ts'
import { insertVersion } from './text/kept.ts'
import { countAmendments } from './amendments/counts.ts'
import { frozen, toldBy } from './rules.ts'
import { demandTemplate, firstText, type Languages } from './templates/first-text.ts'
import { todayOf } from '#kit/time.ts'

registerTally(tellRisk)

/** The number of a contract until somebody gives it another: its year, and its place in that. */
const nextNumber = async (w: Work): Promise<string> => {
  const { year, place } = await nextInSeries(w, 'contract')
  return `${year}-${String(place).padStart(3, '0')}`
}

export { tellOpenPoints } from './portfolio/risk.ts'

export const contracts = crudActions(contract, {
  defaults: async (w, given) => {
    const from = {
      kind: given['kind'] as ContractKind,
      templateId: (given['templateId'] ?? null) as string | null,
    }
    const { edition, languages } = await demandTemplate(w, { ...from, ...(given as Languages) })
    // As the other side is written to, unless somebody says otherwise or the template does not know that language.
    const spoken = await languageOf(w, { companyId: (given['companyId'] ?? null) as string | null })
    return {
      ownerId: w.actor.memberId,
      state: 'draft',
      templateEdition: edition,
      ...toldBy((await firstText(w, from)).terms),
      ruling: languages && !languages.includes(spoken) ? languages[0] : spoken,
      ...(!given['number'] && { number: await nextNumber(w) }),
    }
  },
  admit: ({ ruling, beside, ...rest }, before) => [
    ...(before ? frozen(before, { ruling, beside, ...rest }) : []).map((field) => ({
      path: [field],
      code: 'contract.signed',
    })),
    ...(beside && beside === ruling ? [{ path: ['beside'], code: 'contract.same_language' }] : []),
  ],
  settled: async (w, after, before) => {
    if (before && before.deleted_at === null && after.deleted_at !== null && after['state'] === 'active')
      refuse('contract.in_force')
    // An amendment begins with the text of the contract it changes.
    if (typeof after['amends_id'] === 'string') return countAmendments(w, after['amends_id'])
    if (before) return
    const from = { kind: after['kind'] as ContractKind, templateId: after['template_id'] as string | null }
    const { body, terms } = await firstText(w, from)
    const dated = { ...terms, 'contract.date': todayOf(w) }
    await insertVersion(w, after.id, { body, terms: dated, number: 1, origin: 'ours' })
  },
})
