import { ActionIcon, Button, Group, Menu, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconDots, IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listMembers, listTeams, removeTeam } from '../contract.ts'
import { TeamForm, type Team } from './TeamForm.tsx'
import { treeOf } from './tree.ts'

/** The teams as a tree; who is above sees what those below hold, where the role's scope says "team". */
export const TeamsSettings = () => {
  const t = useT()
  const may = useMay()
  const [editing, setEditing] = useState<Partial<Team> | null>(null)
  const { data, error } = useQuery(ask(listTeams, { query: { limit: 200, sort: 'name' } }))
  const { data: people } = useQuery(ask(listMembers, { query: { limit: 200, sort: 'name' } }))
  const teams = data?.items ?? []
  const membersOf = (id: string) => (people?.items ?? []).filter((m) => m.teamId === id && m.active !== false)
  const add = may('team.create') && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing({})}>
      {t('team.new')}
    </Button>
  )
  return (
    <Stack gap="sm">
      <ProblemAlert error={error} />
      {!data && !error && <Skeleton h={200} aria-label={t('state.loading')} />}
      {data && teams.length === 0 && (
        <EmptyState
          icon={IconUsersGroup}
          title={t('team.empty.title')}
          text={t('team.empty.text')}
          actions={add}
        />
      )}
      {teams.length > 0 && <Group>{add}</Group>}
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {treeOf(teams).map(({ item: team, depth }) => {
          const names = membersOf(team.id).map((m) => m.name ?? '')
          return (
            <Group
              key={team.id}
              component="li"
              wrap="nowrap"
              gap="xs"
              py={8}
              pl={depth * 24}
              style={{ borderBottom: '1px solid var(--tessera-line)' }}
            >
              <IconUsersGroup size={18} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
              <Stack gap={0} miw={0} flex={1}>
                <Text fw={500} truncate>
                  {team.name}
                </Text>
                <Text size="xs" c="dimmed" truncate>
                  {names.length > 0 ? names.join(', ') : t('team.nobody')}
                </Text>
              </Stack>
              {(may('team.update') || may('team.delete')) && (
                <TeamMenu
                  team={team}
                  onEdit={() => setEditing(team)}
                  onAddBelow={() => setEditing({ parentId: team.id })}
                />
              )}
            </Group>
          )
        })}
      </Stack>
      {editing && <TeamForm team={editing} teams={teams} onClose={() => setEditing(null)} />}
    </Stack>
  )
}

const TeamMenu = ({
  team,
  onEdit,
  onAddBelow,
}: {
  team: Team
  onEdit: () => void
  onAddBelow: () => void
}) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const remove = useTell(removeTeam)
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('team.menu', { name: team.name ?? '' })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {may('team.update') && <Menu.Item onClick={onEdit}>{t('action.edit')}</Menu.Item>}
        {may('team.create') && <Menu.Item onClick={onAddBelow}>{t('team.addBelow')}</Menu.Item>}
        {may('team.delete') && (
          <Menu.Item
            color="red"
            onClick={() =>
              remove.mutate(
                { params: { id: team.id }, query: { version: team.version } },
                {
                  onSuccess: () => showDone(t('team.removed', { name: team.name ?? '' })),
                  onError: (e) => showProblem(problem(e, 'team')),
                },
              )
            }
          >
            {t('action.delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
