import { receiveDocx } from '#features/templates/docx.ts'
import * as templates from '#features/templates/actions.ts'
import { readyDocx } from '#features/templates/ready/offer-docx.ts'
import { docxForm } from '#test/docx.ts'
import type { Case } from './cases.ts'
import { asOwner, newName, type Place } from './world.ts'

type Made = Promise<{ id: string }>

/** A document of Word that the owner of a place has sent in. */
const docx = async (p: Place): Made => {
  const body = docxForm(await readyDocx('en'), `${newName()}.docx`)
  const request = new Request('http://test', { method: 'POST', body })
  return receiveDocx({ open: (run) => asOwner(p, run), request })
}
/** Gives an offer a template that is such a document. */
const written = async (p: Place, offer: Made): Made => {
  const [{ id }, { id: fileId }] = [await offer, await docx(p)]
  await asOwner(p, async (w) => {
    const { id: templateId } = await templates.create(w, {
      kind: 'offer',
      name: newName(),
      locale: 'en',
      fileId,
    })
    await w.tx
      .updateTable('offer')
      .set({ docx_template_id: templateId })
      .where('workspace_id', '=', w.actor.workspaceId)
      .where('id', '=', id)
      .execute()
  })
  return { id }
}
const byId = (make: (p: Place) => Made): Case => ({
  sends: async (p) => ({ params: { id: (await make(p)).id } }),
})

/** The endpoints of documents of Word; `offer` makes an offer to somebody. */
export const docxCases = (offer: (p: Place) => Made): Record<string, Case> => ({
  'POST /template-files': { sends: async () => ({ form: docxForm(await readyDocx('en')) }) },
  'GET /template-files/{id}': byId(docx),
  'GET /template-files/{id}/docx': byId(docx),
  'GET /template-files/{id}/example': byId(docx),
  'GET /template-samples': { sends: () => ({ query: { locale: 'ru' } }) },
  'GET /offers/{id}/docx': byId((p) => written(p, offer(p))),
})
