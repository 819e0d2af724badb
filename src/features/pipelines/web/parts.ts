import type { ReactNode } from 'react'
import type { Draft, Kept } from '#features/drafts/contract.ts'
import type { PipelineContents } from '../contract.ts'

type Of = { of: { name: string; plural: string }; id: string }
type Words = (before: PipelineContents, after: PipelineContents) => ReactNode

/** What shows drafts and versions; the application knows it and hands it in. */
export type DraftParts = {
  Panel: (
    props: Of & { kept: Kept & { draft: Draft }; differences: ReactNode; unsaved: boolean; behind: boolean },
  ) => ReactNode
  Editions: (
    props: Of & {
      differences: Words
      look: (contents: PipelineContents) => ReactNode
      onBack: ((contents: PipelineContents, number: number) => void) | undefined
    },
  ) => ReactNode
}
