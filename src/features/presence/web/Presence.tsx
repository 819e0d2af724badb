import { Anchor, Badge, Group, Paper, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconPhoneCall } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSession } from '#ui/session.tsx'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Face } from '#ui/records/cells/Chip.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { lengthText } from '#ui/records/cells/spell.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { getPresence, type Person } from '../contract.ts'

/** What everybody within reach is at, told anew every few seconds. */
export const Presence = () => {
  const t = useT()
  const { data, error, refetch } = useQuery({ ...ask(getPresence, {}), refetchInterval: 5_000 })
  if (error && !data) return <PageProblem error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton h={320} aria-label={t('state.loading')} />
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('presence.about')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {data.items.map((person) => (
          <One key={person.memberId} person={person} refs={data.refs} />
        ))}
      </SimpleGrid>
    </Stack>
  )
}

const One = ({ person, refs }: { person: Person; refs: Refs }) => {
  const t = useT()
  const format = useFormat()
  const { memberId, open, overdue, late, next } = person
  const name = refs[memberId]?.title ?? ''
  return (
    <Paper withBorder p="sm" component="li" aria-label={name}>
      <Group gap="xs" mb="xs">
        <Face id={memberId} name={name} />
        <Title order={2} fz="md" flex={1}>
          {name}
        </Title>
        <Text size="sm" c="dimmed">
          {t('presence.open', { count: open })}
        </Text>
      </Group>
      <AtTelephone person={person} refs={refs} />
      {late.length > 0 && (
        <Tasks title={t('presence.overdue', { count: overdue })} tasks={late} refs={refs} overdue />
      )}
      {overdue > late.length && (
        <Text size="xs" c="dimmed">
          {t('presence.more', { count: format.number(overdue - late.length) })}
        </Text>
      )}
      {next.length > 0 && <Tasks title={t('presence.next')} tasks={next} refs={refs} />}
      {open === 0 && (
        <Text size="sm" c="dimmed">
          {t('presence.idle')}
        </Text>
      )}
    </Paper>
  )
}

const About = ({ id, refs }: { id: string | null; refs: Refs }) =>
  id !== null && refs[id] ? <Reference noun={refs[id].noun} id={id} refs={refs} icon /> : null

const AtTelephone = ({ person: { calling, lastCall }, refs }: { person: Person; refs: Refs }) => {
  const t = useT()
  const format = useFormat()
  if (calling)
    return (
      <Group gap={6} mb="xs">
        <Badge color="green" variant="light" leftSection={<IconPhoneCall size={12} />} miw="max-content">
          {t('presence.calling', { time: format.time(calling.since) })}
        </Badge>
        <About id={calling.subjectId} refs={refs} />
      </Group>
    )
  if (!lastCall)
    return (
      <Text size="sm" c="dimmed" mb="xs">
        {t('presence.silent')}
      </Text>
    )
  const told = [
    format.instant(lastCall.at),
    t(`call.outcome.${lastCall.outcome}`),
    lastCall.length !== null && lengthText(lastCall.length),
  ].filter(Boolean)
  return (
    <Group gap={6} mb="xs">
      <Text size="sm">{t('presence.last', { told: told.join(' · ') })}</Text>
      <About id={lastCall.subjectId} refs={refs} />
    </Group>
  )
}

type TasksProps = { title: string; tasks: Person['late']; refs: Refs; overdue?: boolean }

const Tasks = ({ title, tasks, refs, overdue = false }: TasksProps) => {
  const format = useFormat()
  const { slug } = useSession().workspace
  return (
    <div>
      <Text size="xs" fw={600} mt={6} {...(overdue && { c: 'var(--mantine-color-error)' })}>
        {title}
      </Text>
      <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {tasks.map(({ id, title: named, dueAt, subjectId }) => (
          <li key={id}>
            <Group gap={6}>
              <Anchor component={HrefLink} size="sm" c="inherit" href={`/w/${slug}/tasks?task=${id}`}>
                {named}
              </Anchor>
              <Text size="xs" c="dimmed">
                {format.instant(dueAt)}
              </Text>
              <About id={subjectId} refs={refs} />
            </Group>
          </li>
        ))}
      </Stack>
    </div>
  )
}
