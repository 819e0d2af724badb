import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Locale, languageTag } from '#kit/i18n.ts'
import { textOf } from '../rules.ts'
import { type Rendered, type Run } from './render.ts'

// A contract as a document of Word the other side may work on: its numbers are Word's own, so that they follow what is put in.

/** What one twentieth of a point, Word's measure, makes of a millimetre. */
const millimetre = 56.7
const indent = (mm: number) => Math.round(mm * millimetre)
const clauses = 'clauses'

const numbering = {
  config: [
    {
      reference: clauses,
      levels: ['%1.', '%1.%2.', '%1.%2.%3.'].map((text, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text,
        alignment: AlignmentType.START,
        style: {
          run: { bold: level === 0 },
          paragraph: { indent: { left: indent(12), hanging: indent(12) } },
        },
      })),
    },
  ],
}

const runsOf = (runs: readonly Run[], bold = false) =>
  runs.map(
    ({ text, missing }) => new TextRun({ text, bold, ...(missing && { highlight: 'yellow' as const }) }),
  )

const cellOf = (text: string, bold: boolean) =>
  new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold })] })] })
const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [head, ...rows].map(
      (row, at) =>
        new TableRow({ tableHeader: at === 0, children: row.map((text) => cellOf(text, at === 0)) }),
    ),
  })

/** A contract in one language as DOCX; `foot` stands on each page before its number, `appendix` names an appendix by its number. */
export const wordOf = (
  { title, clauses: told }: Rendered,
  locale: Locale,
  { foot, appendix }: { foot: string; appendix: (number: string) => string },
): Promise<Buffer> => {
  const children: FileChild[] = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
  ]
  // Numbers begin anew within each appendix.
  let instance = 0
  for (const { depth, number, heading, paragraphs } of told) {
    const rest = [...paragraphs]
    if (depth === 0) {
      instance++
      const words = [appendix(number), textOf(heading)].filter(Boolean).join(' ')
      children.push(new Paragraph({ text: words, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }))
    } else {
      const first = rest[0]
      const inLine = heading.length === 0 && first && 'runs' in first ? first.runs : undefined
      if (inLine) rest.shift()
      children.push(
        new Paragraph({
          children: inLine ? runsOf(inLine) : runsOf(heading, true),
          numbering: { reference: clauses, level: depth - 1, instance },
          keepNext: !inLine,
        }),
      )
    }
    for (const p of rest)
      children.push(
        'runs' in p
          ? new Paragraph({ children: runsOf(p.runs), indent: { left: indent(12) } })
          : tableOf(p.table.head, p.table.rows),
      )
  }
  const document = new Document({
    title,
    numbering,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 21, language: { value: languageTag[locale], eastAsia: 'zh-CN' } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: [`${foot} · `, PageNumber.CURRENT], size: 16 })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  })
  return Packer.toBuffer(document)
}
