import { details, issue, send } from '#features/offers/actions-flow.ts'
import { createFromDeal, setContents } from '#features/offers/actions.ts'
import { start } from '#features/print-runs/actions.ts'
import * as templates from '#features/templates/actions.ts'
import type { Case } from './cases.ts'
import { docxCases } from './cases-docx.ts'
import { addressOf, asOwner, fresh, newName, type Place } from './world.ts'

type Made = Promise<{ id: string }>
const contents = {
  currency: 'EUR',
  mode: 'added' as const,
  ground: null,
  priceListId: null,
  lines: [
    {
      productId: null,
      name: 'Shelf',
      unit: null,
      quantity: '1',
      price: '10',
      discount: null,
      tax: null,
    },
  ],
  discount: null,
}

/** Papers of a place: an offer that somebody holds, and a template with a draft of the owner's that another has approved. */
export const freshPaper = {
  offer: async (p: Place): Made => {
    const { id: dealId } = await fresh.deal(p)
    return asOwner(p, async (w) => {
      const { id } = await createFromDeal(w, dealId)
      await w.tx
        .updateTable('offer')
        .set({ owner_id: p.holder.memberId })
        .where('workspace_id', '=', w.actor.workspaceId)
        .where('id', '=', id)
        .execute()
      return { id }
    })
  },
  /** An offer to somebody who has a name. */
  named: async (p: Place): Made => {
    const { id } = await freshPaper.offer(p)
    const company = await fresh.company(p)
    await asOwner(p, (w) =>
      w.tx
        .updateTable('offer')
        .set({ company_id: company.id })
        .where('workspace_id', '=', w.actor.workspaceId)
        .where('id', '=', id)
        .execute(),
    )
    return { id }
  },
  issued: async (p: Place): Made => {
    const { id } = await freshPaper.named(p)
    await asOwner(p, async (w) => {
      await setContents(w, id, { version: 1, ...contents })
      await issue(w, id)
    })
    return { id }
  },
  sent: async (p: Place): Promise<{ id: string; path: string }> => {
    const { id } = await freshPaper.issued(p)
    const { link } = await asOwner(p, async (w) => {
      await send(w, id, { to: null })
      return details(w, id)
    })
    return { id, path: link ?? '' }
  },
  printRun: async (p: Place): Made => {
    const { id } = await freshPaper.offer(p)
    return asOwner(p, (w) => start(w, { noun: 'offer', ids: [id], templateId: null }))
  },
  template: (p: Place): Made =>
    asOwner(p, (w) =>
      templates.create(w, { kind: 'offer', name: newName(), locale: 'en', source: '= Offer' }),
    ),
  draft: async (p: Place): Made => {
    const { id } = await freshPaper.template(p)
    const changed = { name: newName(), locale: 'en' as const, source: '= Another' }
    await asOwner(p, (w) => templates.drafts.keep(w, id, { version: 0, base: 1, contents: changed }))
    await p.app.as(p.workspace, p.workspace.people.admin.memberId, (w) =>
      templates.drafts.answer(w, id, { version: 1, approved: true, words: '' }),
    )
    return { id }
  },
}

type Maker = (place: Place) => Made
const byId = (make: Maker, body?: object): Case => ({
  sends: async (p) => ({ params: { id: (await make(p)).id }, ...(body && { body }) }),
})
const versioned = (make: Maker, body: object): Case => ({
  sends: async (p) => {
    const { id } = await make(p)
    const { version } = await asOwner(p, (w) => details(w, id))
    return { params: { id }, body: { version, ...body } }
  },
})
const byKey = (form?: () => FormData): Case => ({
  sends: async (p) => ({ params: addressOf(await freshPaper.sent(p)), ...(form && { form: form() }) }),
})

const own: Case['ok'] = (role) => (role === 'owner' ? 200 : 404)

/** The endpoints of offers, templates and the letterhead. */
export const paperCases: Record<string, Case> = {
  ...docxCases(freshPaper.named),
  'POST /deals/{id}/offers': byId(fresh.deal),
  'GET /offers/{id}/details': byId(freshPaper.offer),
  'PUT /offers/{id}/contents': versioned(freshPaper.offer, contents),
  'POST /offers/{id}/previews': byId(freshPaper.offer, {}),
  'POST /offers/{id}/moves': versioned(freshPaper.issued, { move: 'withdraw' }),
  'POST /offers/{id}/sendings': versioned(freshPaper.issued, { to: null }),
  'POST /offers/{id}/revisions': byId(freshPaper.issued),
  'POST /offers/{id}/comments': byId(freshPaper.issued, { body: 'seen' }),
  'DELETE /offers/{id}/link': byId(freshPaper.sent),
  'GET /offers/{id}/pdf': byId(freshPaper.issued),
  'GET /offers/{id}/pages': byId(freshPaper.issued),
  'GET /o/{slug}/{key}': byKey(),
  'GET /o/{slug}/{key}/pages': byKey(),
  'GET /o/{slug}/{key}/pdf': byKey(),
  // What is sent as a form with files is no answer: the name is missing.
  'POST /o/{slug}/{key}': { ...byKey(() => new FormData()), ok: 422, foreign: 422 },
  'GET /print-runs': { sends: () => ({}) },
  'POST /print-runs': {
    sends: async (p) => ({ body: { noun: 'offer', ids: [(await freshPaper.offer(p)).id] } }),
    foreign: 422,
  },
  // An order is seen by whoever gave it.
  'POST /print-runs/{id}/cancellation': { ...byId(freshPaper.printRun), ok: own },
  'GET /print-runs/{id}/zip': { ...byId(freshPaper.printRun), ok: own },
  'GET /templates': { sends: () => ({}) },
  'POST /templates': {
    sends: () => ({ body: { kind: 'offer', name: newName(), locale: 'en', source: '= Offer' } }),
  },
  'GET /templates/{id}/draft': byId(freshPaper.draft),
  'PUT /templates/{id}/draft': {
    sends: async (p) => ({
      params: { id: (await freshPaper.template(p)).id },
      body: { version: 0, base: 1, contents: { name: newName(), locale: 'en', source: '= Seen' } },
    }),
  },
  'DELETE /templates/{id}/draft': byId(freshPaper.draft),
  'POST /templates/{id}/draft/reviews': byId(freshPaper.draft, { version: 2, note: newName() }),
  'POST /templates/{id}/draft/answers': {
    ...byId(freshPaper.draft, { version: 2, approved: false, words: newName() }),
    // The owner has made it.
    ok: (role) => (role === 'owner' ? 409 : 200),
  },
  'POST /templates/{id}/editions': byId(freshPaper.draft, { version: 2 }),
  'GET /templates/{id}/editions': byId(freshPaper.draft),
  'DELETE /templates/{id}': byId(freshPaper.template),
  'POST /template-previews': {
    sends: () => ({ body: { kind: 'offer', locale: 'en', source: '= Offer' } }),
  },
  'GET /letterhead': { sends: () => ({}) },
  'PUT /letterhead': {
    sends: async (p) => {
      // Everybody changes that of the workspace they belong to.
      const place = { ...p, workspace: p.app.alpha }
      const { version } = await asOwner(place, (w) => templates.readLetterhead(w))
      return { body: { version, name: newName() } }
    },
  },
}
