import type { ReactNode } from 'react'
import type { Draft, Kept } from '#features/drafts/contract.ts'
import type { Plan } from '../contract-plan.ts'

type Of = { of: { name: string; plural: string }; id: string }

/** What shows drafts and versions; the application knows it and hands it in. */
export type DraftParts = {
  Panel: (
    props: Of & { kept: Kept & { draft: Draft }; differences: ReactNode; unsaved: boolean; behind: boolean },
  ) => ReactNode
  Editions: (
    props: Of & {
      differences: (before: Plan, after: Plan) => ReactNode
      look: (contents: Plan) => ReactNode
      onBack: ((contents: Plan, number: number) => void) | undefined
    },
  ) => ReactNode
}
