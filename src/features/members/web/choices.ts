import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { listRoles, readyRoleIds } from '#features/roles/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { listTeams } from '../contract.ts'

export type Choice = { value: string; label: string }

/** The roles by their names in the reader's language; to who may not read roles, the ready ones. */
export const useRoles = (): Choice[] => {
  const t = useT()
  const may = useMay()
  const { data } = useQuery({ ...ask(listRoles, {}), enabled: may('role.read') })
  const roles = data?.items ?? readyRoleIds.map((id) => ({ id, name: null }))
  return roles.map(({ id, name }) => ({ value: id, label: name ?? t(`role.${id}`) }))
}

/** The teams by name. */
export const useTeams = (): Choice[] => {
  const may = useMay()
  const { data } = useQuery({
    ...ask(listTeams, { query: { limit: 200, sort: 'name' } }),
    enabled: may('team.read'),
  })
  return (data?.items ?? []).map((team) => ({ value: team.id, label: team.name ?? '' }))
}
