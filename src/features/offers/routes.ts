import { crudRoutes } from '#kit/crud-routes.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { route, type Route, type Visit, visitRoute } from '#kit/serve.ts'
import { createFromDeal, offers, revise, setContents } from './actions.ts'
import * as contract from './contract.ts'
import * as papers from './contract-papers.ts'
import { closeLink, details, moveOffer, say, send } from './actions-flow.ts'
import { preview, showDocx } from './actions-issue.ts'
import { readOffer } from './queries.ts'
import { type Door, printOf, receive, show, showPrint } from './visit.ts'

/** Does something to an offer, and tells how it stands then. */
const then = async (w: Work, id: string, done: Promise<unknown>) => {
  await done
  return details(w, id)
}
const ownPrint =
  (kind: 'pdf' | 'pages') =>
  async ({ open }: Visit, id: string) =>
    printOf(kind, await open((w) => readOffer(w, id)), open) ?? refuse('common.not_found')

/** `door` guards the pages that everybody may open. */
export const offerRoutes = (door: Door): Route[] => [
  ...crudRoutes(
    contract.offer,
    {
      list: contract.listOffers,
      count: contract.countOffers,
      export: contract.exportOffers,
      create: contract.createOffer,
      get: contract.getOffer,
      update: contract.updateOffer,
      remove: contract.removeOffer,
      restore: contract.restoreOffer,
    },
    offers,
  ),
  route(papers.makeOffer, async (w, { params }) => ({ id: (await createFromDeal(w, params.id)).id })),
  route(papers.getOfferDetails, (w, { params }) => details(w, params.id)),
  route(papers.setOfferContents, (w, { params, body }) =>
    then(w, params.id, setContents(w, params.id, body)),
  ),
  visitRoute(papers.previewOffer, ({ open }, { params, body }) => preview(open, params.id, body)),
  route(papers.moveOffer, (w, { params, body: { move, ...asked } }) =>
    then(w, params.id, moveOffer(w, params.id, move, asked)),
  ),
  route(papers.sendOffer, (w, { params, body }) => then(w, params.id, send(w, params.id, body))),
  route(papers.reviseOffer, (w, { params }) => revise(w, params.id)),
  route(papers.commentOffer, (w, { params, body }) => then(w, params.id, say(w, params.id, body.body))),
  route(papers.closeOfferLink, (w, { params }) => then(w, params.id, closeLink(w, params.id))),
  visitRoute(papers.getOfferPdf, (visit, { params }) => ownPrint('pdf')(visit, params.id)),
  visitRoute(papers.getOfferDocx, ({ open }, { params }) => showDocx(open, params.id)),
  visitRoute(papers.getOfferPages, (visit, { params }) => ownPrint('pages')(visit, params.id)),
  visitRoute(papers.showOffer, (visit, { params }) => show(visit, params.slug, params.key)),
  visitRoute(papers.answerOffer, (visit, { params }) => receive(door)(visit, params.slug, params.key)),
  visitRoute(papers.showOfferPages, (visit, { params }) =>
    showPrint('pages')(visit, params.slug, params.key),
  ),
  visitRoute(papers.showOfferPdf, (visit, { params }) => showPrint('pdf')(visit, params.slug, params.key)),
]
