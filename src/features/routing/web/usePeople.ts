import { useQuery } from '@tanstack/react-query'
import { listMembers, listTeams } from '#features/members/contract.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import type { Routing } from '../contract.ts'

type Choice = { value: string; label: string }
export type People = {
  /** How a member or a team is called; who has left is marked. */
  nameOf: (id: string) => string
  isGone: (id: string) => boolean
  /** Whom one may choose, and those already chosen. */
  members: (chosen: readonly string[]) => Choice[]
  teams: (chosen: string | null) => Choice[]
}

/** The members and teams that rules give leads to. */
export const usePeople = ({ refs, gone }: Pick<Routing, 'refs' | 'gone'>): People => {
  const t = useT()
  const may = useMay()
  const query = { limit: 200, sort: 'name' }
  const { data: staff } = useQuery({ ...ask(listMembers, { query }), enabled: may('member.read') })
  const { data: groups } = useQuery({ ...ask(listTeams, { query }), enabled: may('team.read') })
  const here = (staff?.items ?? []).filter((m) => m.active !== false)
  const teams = groups?.items ?? []
  const names: Refs = {
    ...refs,
    ...Object.fromEntries([...here, ...teams].map(({ id, name }) => [id, { noun: '', title: name ?? '' }])),
  }
  const isGone = (id: string) => gone.includes(id)
  const nameOf = (id: string) => names[id]?.title ?? t('record.hidden')
  const choices = (ids: readonly string[], chosen: readonly string[]): Choice[] =>
    [...new Set([...ids, ...chosen])].map((id) => ({
      value: id,
      label: isGone(id) ? `${nameOf(id)} (${t('routing.gone')})` : nameOf(id),
    }))
  return {
    nameOf,
    isGone,
    members: (chosen) =>
      choices(
        here.map(({ id }) => id),
        chosen,
      ),
    teams: (chosen) =>
      choices(
        teams.map(({ id }) => id),
        chosen === null ? [] : [chosen],
      ),
  }
}
