import { ruleSources } from '../rules-structure.ts'

const sources: Readonly<Record<string, string>> = ruleSources

/** Where a finding's rule comes from, as the end of a phrase `review.source.<source>`; what a profile asks for says so itself. */
export const sourceOf = (rule: string, values: Readonly<Record<string, string | number>>): string =>
  typeof values['source'] === 'string' ? values['source'] : (sources[rule] ?? 'drafting')
