import { SheetError } from '../sheet-row.ts'
import { openArchive, readXml } from '../xlsx-zip.ts'
import { readNumbering } from './numbering.ts'
import type { ReadJob, ReadOutcome } from './read.ts'
import { readText } from './text.ts'

// Runs in a process of its own, which knows nothing and may be killed at any moment.

/** A document of five hundred pages with its changes takes some 40 MB unpacked; its pictures are never unpacked. */
const limits = { entries: 5000, bytes: 300_000_000 }
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
/** Fewer letters than this beside a picture are a stamp or a page number, and no contract. */
const FEWEST_LETTERS = 40

const codes: Partial<Record<string, ReadOutcome>> = {
  'sheet.encrypted': { code: 'docx.encrypted' },
  'sheet.zip_bomb': { code: 'docx.zip_bomb' },
  'sheet.too_large': { code: 'docx.zip_bomb' },
}

const read = async ({ bytes }: ReadJob): Promise<ReadOutcome> => {
  const archive = await openArchive({ bytes }, limits)
  try {
    const parts = new Map<string, string>()
    let macros = false
    await readXml(archive.read('[Content_Types].xml'), {
      open: (_, { PartName = '', ContentType = '' }) => {
        macros ||= /macroEnabled|vbaProject/i.test(ContentType)
        if (ContentType.startsWith(word))
          parts.set(ContentType.slice(word.length), PartName.replace(/^\//, ''))
      },
    })
    const main = parts.get('document.main+xml')
    if (macros) return { code: 'docx.macros' }
    if (main === undefined || !archive.has(main)) return { code: 'docx.not_docx' }
    const numbering = await readNumbering(
      archive,
      parts.get('numbering+xml') ?? '',
      parts.get('styles+xml') ?? '',
    )
    const { text, pictures, tooMuch } = await readText(archive, main, numbering)
    if (tooMuch) return { code: 'docx.zip_bomb' }
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    return letters === 0 || (pictures > 0 && letters < FEWEST_LETTERS) ? { code: 'docx.no_text' } : { text }
  } finally {
    archive.close()
  }
}

const answer = async (job: ReadJob): Promise<ReadOutcome> => {
  try {
    return await read(job)
  } catch (error) {
    return (error instanceof SheetError && codes[error.code]) || { code: 'docx.broken' }
  }
}

process.on('message', (job: ReadJob) => void answer(job).then((outcome) => process.send?.(outcome)))
