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

/** A document of Word as the other side would send it: a paragraph for each line of a text. */
export const docxOf = (text: string): Promise<Buffer<ArrayBuffer>> => {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = escaped
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
  return pack([
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ],
    ['word/document.xml', `<w:document xmlns:w="urn:w"><w:body>${body.join('')}</w:body></w:document>`],
  ])
}
