import { template, type TemplateContents } from '../contract.ts'
import { Differences } from './Differences.tsx'

/** How templates of a format are drafted: edited as they are kept. */
export const draftingOf = <C extends TemplateContents>() => ({
  of: template,
  open: (contents: C) => contents,
  close: (contents: C) => contents,
  differences: (before: C | null, after: C) => before && <Differences before={before} after={after} />,
})
