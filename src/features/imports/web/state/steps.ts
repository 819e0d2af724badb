import type { Import, Options } from '../../contract.ts'
import { isMapped, type Preview } from './mapping.ts'

/** The steps of an import after its file is there, in order. */
export const steps = ['preview', 'mapping', 'match', 'try', 'bring'] as const
export type Step = (typeof steps)[number]

/** Why a step cannot be opened yet: the step that must be finished first, or null when it can. */
export const blockedBy = (step: Step, options: Options, preview: Preview | undefined): Step | null => {
  if (step === 'preview') return null
  if (!preview) return 'preview'
  if (step === 'mapping') return null
  return isMapped(options, preview.columns) ? null : 'mapping'
}

/** The step that the address asks for, or, once the file has been read, the nearest one before it that can be opened. */
export const openStep = (wanted: unknown, options: Options, preview: Preview | undefined): Step => {
  const asked = steps.find((step) => step === wanted) ?? 'preview'
  return preview ? (blockedBy(asked, options, preview) ?? asked) : asked
}

/** Where to go on with a draft that is opened without a step: to its trial when it was tried, else to the beginning. */
export const resumeAt = ({ mode, options }: Pick<Import, 'mode' | 'options'>): Step =>
  mode === 'dry-run' ? 'try' : options.mapping ? 'mapping' : 'preview'

export const nextStep = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1]
export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1]
