import { Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listMembers } from '../contract.ts'
import { MemberRow } from './MemberRow.tsx'
import { useRoles, useTeams } from './choices.ts'

type Props = {
  /** What a member may do in effect, shown on demand. */
  rights: (member: { id: string; name: string; roleId: string }) => ReactNode
}

/** The members of the workspace: their roles and teams, and who is switched off. */
export const MembersSettings = ({ rights }: Props) => {
  const t = useT()
  const roles = useRoles()
  const teams = useTeams()
  const [words, setWords] = useState('')
  const [find] = useDebouncedValue(words.trim(), 200)
  const { data, error } = useQuery({
    ...ask(listMembers, { query: { limit: 200, sort: 'name', ...(find && { find }) } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Stack gap="sm">
      <TextInput
        maw={320}
        aria-label={t('member.find')}
        placeholder={t('member.find')}
        leftSection={<IconSearch size={16} />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ProblemAlert error={error} />
      {!data && !error && <Skeleton h={280} aria-label={t('state.loading')} />}
      {data?.items.length === 0 && (
        <Text c="dimmed" size="sm" py="lg">
          {t('state.nothingFound')}
        </Text>
      )}
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {data?.items.map((member) => (
          <MemberRow key={member.id} member={member} roles={roles} teams={teams} rights={rights} />
        ))}
      </Stack>
    </Stack>
  )
}
