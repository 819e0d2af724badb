import { Box, Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTitle } from './title.ts'

type Props = { title: string; about?: string; actions?: ReactNode }

/** The head of a page: its name, one sentence about it, and what can be done on it. Names the browser's tab too. */
export const PageHeader = ({ title, about, actions }: Props) => {
  useTitle(title)
  return (
    <Group justify="space-between" align="flex-start" gap="sm" mb="lg">
      <Box miw={0} flex="1 1 240px">
        <Title order={1}>{title}</Title>
        {about && (
          <Text c="dimmed" size="sm" mt={4} maw={640}>
            {about}
          </Text>
        )}
      </Box>
      {actions && <Group gap="xs">{actions}</Group>}
    </Group>
  )
}
