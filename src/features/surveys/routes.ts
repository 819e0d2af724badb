import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route } from '#kit/serve.ts'
import { answer, changeQuestions, makeRequirement, readResults, readSheet, surveys } from './actions.ts'
import * as contract from './contract.ts'

export const surveyRoutes: Route[] = [
  ...crudRoutes(
    contract.survey,
    {
      list: contract.listSurveys,
      count: contract.countSurveys,
      export: contract.exportSurveys,
      create: contract.createSurvey,
      get: contract.getSurvey,
      update: contract.updateSurvey,
      remove: contract.removeSurvey,
      restore: contract.restoreSurvey,
    },
    surveys,
  ),
  route(contract.getSurveySheet, (w, { params }) => readSheet(w, params.id)),
  route(contract.putSurveyQuestions, (w, { params, body }) => changeQuestions(w, params.id, body)),
  route(contract.putSurveyAnswer, (w, { params, body }) => answer(w, params.id, body.said)),
  route(contract.getSurveyResults, (w, { params }) => readResults(w, params.id)),
  route(contract.makeSurveyRequirement, (w, { params, body }) => makeRequirement(w, params.id, body)),
]
