import { withdrawRound } from '#features/deliverables/contract.ts'
import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route } from '#kit/serve.ts'
import { requirementLists, requirements } from './actions.ts'
import { holdAgainst, judge, readCoverage, writeIn } from './actions-coverage.ts'
import { judgeWith, withdrawWith } from './actions-acceptance.ts'
import * as contract from './contract.ts'
import { judgeDeliverable } from './contract-acceptance.ts'
import * as coverage from './contract-coverage.ts'

export const requirementRoutes: Route[] = [
  ...crudRoutes(
    contract.requirementList,
    {
      list: contract.listRequirementLists,
      count: contract.countRequirementLists,
      export: contract.exportRequirementLists,
      create: contract.createRequirementList,
      get: contract.getRequirementList,
      update: contract.updateRequirementList,
      remove: contract.removeRequirementList,
      restore: contract.restoreRequirementList,
    },
    requirementLists,
  ),
  ...crudRoutes(
    contract.requirement,
    {
      list: contract.listRequirements,
      count: contract.countRequirements,
      export: contract.exportRequirements,
      create: contract.createRequirement,
      get: contract.getRequirement,
      update: contract.updateRequirement,
      remove: contract.removeRequirement,
      restore: contract.restoreRequirement,
    },
    requirements,
  ),
  route(coverage.getCoverage, (w, { params }) => readCoverage(w, params.id)),
  route(coverage.putCoverage, (w, { params, body }) => judge(w, params.id, body.covers)),
  route(coverage.putCoverageLists, (w, { params, body }) => holdAgainst(w, params.id, body)),
  route(coverage.addRequirementClauses, (w, { params, body }) => writeIn(w, params.id, body.requirements)),
  route(judgeDeliverable, (w, { params, body }) => judgeWith(w, params.id, body)),
  route(withdrawRound, (w, { params: { id, round }, body }) => withdrawWith(w, id, round, body)),
]
