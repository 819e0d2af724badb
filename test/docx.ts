import { openDocx, pack } from '#kit/docx/open.ts'
import { openArchive } from '#kit/xlsx-zip.ts'

/** What the paragraphs of a document of Word say, in their order. */
export const textsOf = async (docx: Uint8Array): Promise<string[]> =>
  (await openDocx(docx)).paragraphs.map(({ text }) => text)

/** A document of Word with other words in the place of some of its own, in each of its parts once. */
export const edited = async (docx: Uint8Array, from: string, to: string): Promise<Buffer<ArrayBuffer>> => {
  const archive = await openArchive({ bytes: docx })
  const parts: [string, string][] = []
  for (const name of archive.names()) {
    const text = Buffer.concat(await Array.fromAsync(archive.read(name))).toString()
    parts.push([name, text.replace(from, () => to)])
  }
  archive.close()
  return pack(parts)
}

/** A form with a document of Word, as a browser sends it. */
export const docxForm = (docx: Uint8Array | string, name = 'Offer.docx'): FormData => {
  const form = new FormData()
  form.set('file', new File([docx as BlobPart], name))
  return form
}
