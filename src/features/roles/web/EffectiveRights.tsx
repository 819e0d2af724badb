import { Badge, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listRoles } from '../contract.ts'
import { FieldRights } from './FieldRights.tsx'
import type { RightNoun } from './matrix.ts'
import { RightsMatrix } from './RightsMatrix.tsx'

/** What a person with this role may do in effect: verbs with their reach, and the fields that are closed. */
export const EffectiveRights = ({ roleId, nouns }: { roleId: string; nouns: readonly RightNoun[] }) => {
  const t = useT()
  const { data, error } = useQuery(ask(listRoles, {}))
  const role = data?.items.find(({ id }) => id === roleId)
  if (error) return <ProblemAlert error={error} />
  if (!role) return <Skeleton h={280} aria-label={t('state.loading')} />
  const granted = nouns.filter(({ name }) => role.grants[name])
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Badge>{role.name ?? t(`role.${role.id}`)}</Badge>
        <Text size="sm" c="dimmed">
          {t('role.scopes.about')}
        </Text>
      </Group>
      <RightsMatrix grants={role.grants} nouns={granted} />
      <Stack gap={4}>
        <Title order={3}>{t('role.fields')}</Title>
        <FieldRights grants={role.grants} nouns={granted} />
      </Stack>
    </Stack>
  )
}
