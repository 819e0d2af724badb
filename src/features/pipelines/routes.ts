import { route, type Route } from '#kit/serve.ts'
import * as pipelines from './actions.ts'
import * as contract from './contract.ts'

/** `travellers` are the records that go through the pipelines. */
export const pipelineRoutes = (travellers: pipelines.Travellers): Route[] => {
  const drafts = pipelines.pipelineDrafts(travellers)
  return [
    route(contract.listPipelines, (w) => pipelines.list(w)),
    route(contract.listPipelineTemplates, async ({ actor }, { query }) =>
      pipelines.templates(query.locale ?? actor.locale),
    ),
    route(contract.createPipeline, (w, { body }) => pipelines.create(w, body, travellers)),
    route(contract.getPipelineFile, (w, { params }) => pipelines.file(w, params.id)),
    route(contract.pipelineDrafts.get, (w, { params }) => drafts.get(w, params.id)),
    route(contract.pipelineDrafts.keep, (w, { params, body }) => drafts.keep(w, params.id, body)),
    route(contract.pipelineDrafts.drop, (w, { params }) => drafts.drop(w, params.id)),
    route(contract.pipelineDrafts.ask, (w, { params, body }) => drafts.ask(w, params.id, body)),
    route(contract.pipelineDrafts.answer, (w, { params, body }) => drafts.answer(w, params.id, body)),
    route(contract.pipelineDrafts.publish, (w, { params, body }) => drafts.publish(w, params.id, body)),
    route(contract.pipelineDrafts.editions, (w, { params, query }) => drafts.editions(w, params.id, query)),
    route(contract.retirePipeline, (w, { params, body }) => pipelines.retire(w, params.id, body.retired)),
    route(contract.removePipeline, (w, { params }) => pipelines.remove(w, params.id, travellers)),
  ]
}
