import { ActionIcon, Avatar, Badge, Box, Group, Menu, Modal, Select, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots, IconKey, IconUserCheck, IconUserOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { RecordOf } from '#kit/noun.ts'
import { patchCached, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay, useSession } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { changeMember, listMembers, listTeams, type member } from '../contract.ts'
import type { Choice } from './choices.ts'
import classes from './MemberRow.module.css'

type Member = RecordOf<typeof member>
type Props = {
  member: Member
  roles: readonly Choice[]
  teams: readonly Choice[]
  rights: (member: { id: string; name: string; roleId: string }) => ReactNode
}
type Change = { roleId?: string; teamId?: string | null; active?: boolean }

/** One member: role and team to choose, and the menu with rights and switching off. */
export const MemberRow = ({ member, roles, teams, rights }: Props) => {
  const t = useT()
  const may = useMay()
  const { memberId } = useSession()
  const [seeing, { open: see, close: unsee }] = useDisclosure()
  const [asking, setAsking] = useState(false)
  const change = useChange(member)
  const name = member.name ?? ''
  const editable = may('member.update')
  const off = member.active === false
  const role = roles.find(({ value }) => value === member.roleId)
  return (
    <li className={classes['row']} {...(off && { 'data-off': true })}>
      <Avatar size={32} name={name} color="initials" aria-hidden />
      <Box className={classes['who']}>
        <Text fw={500} truncate>
          {name}
          {member.id === memberId && (
            <Badge size="xs" color="gray" ml={6}>
              {t('member.you')}
            </Badge>
          )}
          {off && (
            <Badge size="xs" color="gray" ml={6}>
              {t('member.off')}
            </Badge>
          )}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {member.email}
        </Text>
      </Box>
      <Group className={classes['choices']} gap="xs" grow preventGrowOverflow={false} wrap="nowrap">
        <Select
          size="xs"
          aria-label={t('member.roleOf', { name })}
          data={role ? [...roles] : [...roles, { value: member.roleId ?? '', label: member.roleId ?? '' }]}
          value={member.roleId ?? null}
          allowDeselect={false}
          readOnly={!editable}
          onChange={(roleId) => roleId && change({ roleId })}
        />
        <Select
          size="xs"
          aria-label={t('member.teamOf', { name })}
          placeholder={t('member.noTeam')}
          data={[...teams]}
          value={member.teamId ?? null}
          clearable={editable}
          clearButtonProps={{ 'aria-label': t('action.clear') }}
          readOnly={!editable}
          onChange={(teamId) => change({ teamId })}
        />
      </Group>
      {(editable || may('role.read')) && (
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label={t('member.menu', { name })}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {may('role.read') && (
              <Menu.Item leftSection={<IconKey size={16} />} onClick={see}>
                {t('member.rights')}
              </Menu.Item>
            )}
            {editable && !off && (
              <Menu.Item leftSection={<IconUserOff size={16} />} onClick={() => setAsking(true)}>
                {t('member.switchOff')}
              </Menu.Item>
            )}
            {editable && off && (
              <Menu.Item leftSection={<IconUserCheck size={16} />} onClick={() => change({ active: true })}>
                {t('member.switchOn')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <Modal
        opened={seeing}
        onClose={unsee}
        size="xl"
        title={t('member.rightsOf', { name })}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {rights({ id: member.id, name, roleId: member.roleId ?? '' })}
      </Modal>
      <Confirm
        opened={asking}
        title={t('member.switchOff.title', { name })}
        text={t('member.switchOff.text')}
        verb={t('member.switchOff')}
        onConfirm={() => (setAsking(false), change({ active: false }))}
        onClose={() => setAsking(false)}
      />
    </li>
  )
}

/** Changes the member at once on screen; a refusal puts it back and says why, a success can be undone. */
const useChange = (before: Member) => {
  const t = useT()
  const problem = useProblem()
  const tell = useTell(changeMember, {
    refreshes: [listMembers, listTeams],
    optimistic: (client, { params, body: { version: _version, ...change } }) =>
      patchCached(client, listMembers, (answer) => ({
        ...answer,
        items: answer.items.map((m) => (m.id === params.id ? { ...m, ...change } : m)),
      })),
  })
  const send = (change: Change, version: number, undo?: Change) =>
    tell.mutate(
      { params: { id: before.id }, body: { version, ...change } },
      {
        onError: (error) => showProblem(problem(error, 'member')),
        onSuccess: (after) => {
          if (undo) showUndo(t('member.changed', { name: after.name }), () => send(undo, after.version))
        },
      },
    )
  return (change: Change) => {
    const old = {
      roleId: before.roleId ?? '',
      teamId: before.teamId ?? null,
      active: before.active !== false,
    }
    send(
      change,
      before.version,
      Object.fromEntries(Object.keys(change).map((key) => [key, old[key as keyof Change]])),
    )
  }
}
