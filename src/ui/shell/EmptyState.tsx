import { Center, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import type { ComponentType, ReactNode } from 'react'

type Props = {
  icon: ComponentType<{ size?: number; stroke?: number }>
  title: string
  text: string
  actions?: ReactNode
}

/** What stands where nothing is yet: what this place is for, and the first step. */
export const EmptyState = ({ icon: Icon, title, text, actions }: Props) => (
  <Center mih={280} p="lg">
    <Stack align="center" gap="xs" maw={420}>
      <ThemeIcon size={48} radius="xl" variant="light" aria-hidden>
        <Icon size={24} stroke={1.5} />
      </ThemeIcon>
      <Title order={2} ta="center" mt="xs">
        {title}
      </Title>
      <Text c="dimmed" ta="center" size="sm">
        {text}
      </Text>
      {actions && (
        <Group gap="xs" mt="sm" justify="center">
          {actions}
        </Group>
      )}
    </Stack>
  </Center>
)
