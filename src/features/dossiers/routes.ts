import { route, type Route, visitRoute } from '#kit/serve.ts'
import {
  addEvidence,
  answer,
  changeEvidence,
  readDossier,
  removeEvidence,
  restoreEvidence,
} from './actions.ts'
import { putFile, removeFile, showFile } from './actions-files.ts'
import * as contract from './contract.ts'

export const dossierRoutes: Route[] = [
  route(contract.getDossier, (w, { params }) => readDossier(w, params.id)),
  route(contract.putDossierAnswer, (w, { params, body }) => answer(w, params.id, body)),
  route(contract.addDossierEvidence, (w, { params, body }) => addEvidence(w, params.id, body)),
  route(contract.changeDossierEvidence, (w, { params, body }) => changeEvidence(w, params.id, body)),
  route(contract.removeDossierEvidence, (w, { params, query }) =>
    removeEvidence(w, params.id, query.version),
  ),
  route(contract.restoreDossierEvidence, (w, { params }) => restoreEvidence(w, params.id)),
  visitRoute(contract.putDossierFile, (visit, { params }) => putFile(visit, params.id)),
  route(contract.removeDossierFile, (w, { params }) => removeFile(w, params.id)),
  visitRoute(contract.getDossierFile, (visit, { params }) => showFile(visit, params.id)),
]
