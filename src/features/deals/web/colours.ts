import type { Stage } from '#features/pipelines/contract.ts'

const ofKind = { open: 'gray', won: 'green', lost: 'red' } as const

/** The colour of a stage as CSS wants it: its own, or that of its kind. */
export const colourOf = ({ color, kind }: Pick<Stage, 'color' | 'kind'>): string =>
  `var(--mantine-color-${color ?? ofKind[kind]}-6)`
