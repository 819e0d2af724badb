import './policy.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { registerTally } from '#features/reviews/actions-texts.ts'
import { languageOf, nextInSeries, todayOf } from '#features/offers/actions.ts'
import { contract, type ContractKind } from './contract.ts'
import { tellRisk } from './portfolio/risk.ts'
import { readyText } from './ready/text.ts'
import { insertVersion } from './actions-text.ts'
import { frozen, toldBy } from './rules.ts'

registerTally(tellRisk)

/** The number of a contract until somebody gives it another: its year, and its place in that. */
const nextNumber = async (w: Work): Promise<string> => {
  const { year, place } = await nextInSeries(w, 'contract')
  return `${year}-${String(place).padStart(3, '0')}`
}

export { tellOpenPoints } from './portfolio/risk.ts'

export const contracts = crudActions(contract, {
  defaults: async (w, given) => ({
    ownerId: w.actor.memberId,
    state: 'draft',
    ...toldBy(readyText(given['kind'] as ContractKind).terms),
    // As the other side is written to, unless somebody says otherwise.
    ruling: await languageOf(w, { companyId: (given['companyId'] ?? null) as string | null }),
    ...(!given['number'] && { number: await nextNumber(w) }),
  }),
  admit: ({ ruling, beside, ...rest }, before) => [
    ...(before ? frozen(before, { ruling, beside, ...rest }) : []).map((field) => ({
      path: [field],
      code: 'contract.signed',
    })),
    ...(ruling ? [] : [{ path: ['ruling'], code: 'required' }]),
    ...(beside && beside === ruling ? [{ path: ['beside'], code: 'contract.same_language' }] : []),
  ],
  settled: async (w, after, before) => {
    if (before) return
    const { body, terms } = readyText(after['kind'] as ContractKind)
    const dated = { ...terms, 'contract.date': todayOf(w) }
    await insertVersion(w, after.id, { body, terms: dated, number: 1, origin: 'ours' })
  },
})
