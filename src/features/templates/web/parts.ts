import type { ComponentType, ReactNode } from 'react'
import type { Draft, Kept } from '#features/drafts/contract.ts'
import type { TemplateContents } from '../contract.ts'

type Drafted = { name: string; plural: string }
/** What shows drafts and former versions; handed in, for they are another feature's. */
export type DraftParts = {
  Panel: ComponentType<{
    of: Drafted
    id: string
    kept: Kept & { draft: Draft }
    differences: ReactNode
    unsaved: boolean
    behind: boolean
  }>
  Editions: ComponentType<{
    of: Drafted
    id: string
    differences: (before: TemplateContents, after: TemplateContents) => ReactNode
    look: (contents: TemplateContents) => ReactNode
    onBack?: ((contents: TemplateContents, number: number) => void) | undefined
  }>
}
