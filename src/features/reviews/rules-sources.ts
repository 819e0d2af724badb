import { ruleSources } from './rules-structure.ts'

const sources: Readonly<Record<string, string>> = ruleSources

/** Where a rule comes from, as the end of a phrase `review.source.<source>`. */
export const sourceOf = (rule: string): string => sources[rule] ?? 'drafting'
