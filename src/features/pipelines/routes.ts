import { route, type Route } from '#kit/serve.ts'
import * as pipelines from './actions.ts'
import * as contract from './contract.ts'

/** `travellers` are the records that go through the pipelines. */
export const pipelineRoutes = (travellers: pipelines.Travellers): Route[] => [
  route(contract.listPipelines, (w) => pipelines.list(w)),
  route(contract.listPipelineTemplates, async ({ actor }, { query }) =>
    pipelines.templates(query.locale ?? actor.locale),
  ),
  route(contract.createPipeline, (w, { body }) => pipelines.create(w, body, travellers)),
  route(contract.getPipelineFile, (w, { params }) => pipelines.file(w, params.id)),
  route(contract.changePipeline, (w, { params, body }) => pipelines.change(w, params.id, body, travellers)),
  route(contract.removePipeline, (w, { params }) => pipelines.remove(w, params.id, travellers)),
]
