import { crudRoutes } from '#kit/crud-routes.ts'
import { members, teams } from './actions.ts'
import * as contract from './contract.ts'

export const memberRoutes = [
  ...crudRoutes(
    contract.member,
    { list: contract.listMembers, count: contract.countMembers, get: contract.getMember },
    members,
  ),
  ...crudRoutes(
    contract.team,
    {
      list: contract.listTeams,
      create: contract.createTeam,
      get: contract.getTeam,
      update: contract.updateTeam,
      remove: contract.removeTeam,
    },
    teams,
  ),
]
