import type { Text } from '#features/contracts/contract-text.ts'

/** A clause as the matrix names and shows it. */
export type ClauseName = { code: string; label: string; heading: string; text: string }

const said = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('')

/** The clauses of a text by their codes, in its order. */
export const clauseNames = ({ reads }: Text): Map<string, ClauseName> =>
  new Map(
    reads.clauses.map(({ code, label, heading, paragraphs }) => [
      code,
      {
        code,
        label,
        heading: said(heading),
        text: paragraphs
          .map((p) => ('runs' in p ? said(p.runs) : ''))
          .join('\n')
          .trim(),
      },
    ]),
  )

/** What a clause is called in a list: its number, and its heading or its first words. */
export const clauseTitle = ({ label, heading, text }: ClauseName): string =>
  `${label} ${heading || (text.length > 80 ? `${text.slice(0, 80)}…` : text)}`.trim()
