import { useFormat, useHasPhrase, useT } from '#ui/i18n.tsx'
import { type Labels, labelsOf } from '../rules-labels.ts'

/** How widgets, figures, groups and amounts are called in the reader's language. */
export const useLabels = (): Labels => labelsOf(useT(), useHasPhrase(), useFormat())
