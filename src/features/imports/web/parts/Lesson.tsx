import { Group, SimpleGrid, Text } from '@mantine/core'
import { IconAbc, IconArrowBackUp, IconCopyCheck, IconFileCheck } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'

const lessons = [
  { id: 'formats', icon: IconAbc },
  { id: 'twice', icon: IconCopyCheck },
  { id: 'rejected', icon: IconFileCheck },
  { id: 'undo', icon: IconArrowBackUp },
] as const

/** What people fear of an import, and why they need not. */
export const Lesson = () => {
  const t = useT()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" mt="xl" maw={820} mx="auto">
      {lessons.map(({ id, icon: Icon }) => (
        <Group key={id} gap="sm" wrap="nowrap" align="flex-start">
          <Icon
            size={20}
            stroke={1.6}
            color="var(--mantine-color-dimmed)"
            style={{ flex: 'none' }}
            aria-hidden
          />
          <div>
            <Text size="sm" fw={600}>
              {t(`import.lesson.${id}`)}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`import.lesson.${id}.text`)}
            </Text>
          </div>
        </Group>
      ))}
    </SimpleGrid>
  )
}
