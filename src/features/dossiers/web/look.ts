import { getCompany, listCompanies } from '#features/companies/contract.ts'
import { workspaceHere } from '#kit/query.ts'
import { getDossier, type Question } from '../contract.ts'

/** What is asked anew when something is written in a dossier. */
export const refreshes = [getDossier, getCompany, listCompanies]

/** Where the dossier of a company is. */
export const dossierAt = (companyId: string): string =>
  `/w/${workspaceHere() ?? ''}/companies/${companyId}/dossier`

export type Standing = 'settled' | 'begun' | 'empty'
export const standingColour = { settled: 'green', begun: 'yellow', empty: 'gray' } as const

/** How far a question is, at a glance. */
export const standingOf = ({ lacks, answer, confidence, evidence }: Question): Standing =>
  lacks.length === 0
    ? 'settled'
    : answer === '' && confidence === null && evidence.length === 0
      ? 'empty'
      : 'begun'
