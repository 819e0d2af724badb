import { Button, Divider, Group, Paper, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import { listWorkspaces } from '#features/workspaces/contract.ts'
import { WorkspaceForm } from '#features/workspaces/web/index.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { EntryFrame } from './EntryFrame.tsx'

/** The workspaces of a person, and the founding of another. */
export const WorkspacesPage = () => {
  const t = useT()
  const [founding, setFounding] = useState(false)
  const { data, error } = useQuery(ask(listWorkspaces, {}))
  const open = founding || data?.items.length === 0
  return (
    <EntryFrame title={t('workspaces.title')} about={t('workspaces.about')} signedIn>
      <Stack gap="xs">
        <ProblemAlert error={error} />
        {!data && !error && <Skeleton h={56} aria-label={t('state.loading')} />}
        {data?.items.map((workspace) => (
          <Paper
            key={workspace.slug}
            withBorder
            p="sm"
            component={HrefLink}
            href={`/w/${workspace.slug}`}
            c="inherit"
            td="none"
          >
            <Group justify="space-between" wrap="nowrap">
              <Text fw={500} truncate>
                {workspace.name}
              </Text>
              <IconChevronRight size={16} aria-hidden />
            </Group>
          </Paper>
        ))}
        <Divider my="sm" />
        {open ? (
          <WorkspaceForm onFounded={(slug) => location.assign(`/w/${slug}`)} />
        ) : (
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setFounding(true)}>
            {t('workspaces.found')}
          </Button>
        )}
      </Stack>
    </EntryFrame>
  )
}
