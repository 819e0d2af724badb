import { Badge, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { removeRole, type Role, updateRole } from '../contract.ts'
import { CopyRole } from './CopyRole.tsx'
import { FieldRights } from './FieldRights.tsx'
import { type RightNoun, withFieldRight, withScope } from './matrix.ts'
import { RightsMatrix } from './RightsMatrix.tsx'

type Props = {
  role: Role
  nouns: readonly RightNoun[]
  taken: readonly string[]
  onOpen: (id: string) => void
}

/** One role: a ready one to read and copy, an own one to change. */
export const RoleEditor = ({ role, nouns, taken, onOpen }: Props) => {
  const t = useT()
  const may = useMay()
  const [grants, setGrants] = useState(role.grants)
  const [name, setName] = useState(role.name ?? '')
  const [copying, setCopying] = useState(false)
  const save = useTell(updateRole)
  const editable = !role.ready && may('role.update')
  const changed = grants !== role.grants || name !== (role.name ?? '')
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="xs">
        {editable ? (
          <TextInput
            aria-label={t('role.name')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        ) : (
          <Group gap="xs">
            <Title order={2}>{role.name ?? t(`role.${role.id}`)}</Title>
            {role.ready && <Badge color="gray">{t('role.ready')}</Badge>}
          </Group>
        )}
        <Group gap="xs">
          {editable && <RemoveRole role={role} onGone={() => onOpen('manager')} />}
          {may('role.create') && (
            <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => setCopying(true)}>
              {t('role.copy')}
            </Button>
          )}
          {editable && (
            <Button
              disabled={!changed}
              loading={save.isPending}
              onClick={() =>
                save.mutate(
                  { params: { id: role.id }, body: { version: role.version, name, grants } },
                  { onSuccess: () => showDone(t('state.saved')) },
                )
              }
            >
              {t('action.save')}
            </Button>
          )}
        </Group>
      </Group>
      {role.ready && (
        <Text size="sm" c="dimmed">
          {t(`role.${role.id}.about`)}
        </Text>
      )}
      <ProblemAlert error={save.error} noun="role" />
      <RightsMatrix
        grants={grants}
        nouns={nouns}
        {...(editable && {
          onChange: (noun, verb, scope) => setGrants(withScope(grants, noun, verb, scope)),
        })}
      />
      <Text size="xs" c="dimmed">
        {t('role.scopes.about')}
      </Text>
      <Stack gap="xs">
        <Title order={editable ? 2 : 3} size="h3">
          {t('role.fields')}
        </Title>
        <FieldRights
          grants={grants}
          nouns={nouns}
          {...(editable && {
            onChange: (noun, field, right) => setGrants(withFieldRight(grants, noun, field, right)),
          })}
        />
      </Stack>
      {copying && (
        <CopyRole
          role={role}
          taken={taken}
          onClose={() => setCopying(false)}
          onMade={(id) => (setCopying(false), onOpen(id))}
        />
      )}
    </Stack>
  )
}

const RemoveRole = ({ role, onGone }: { role: Role; onGone: () => void }) => {
  const t = useT()
  const problem = useProblem()
  const [asking, setAsking] = useState(false)
  const remove = useTell(removeRole)
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => setAsking(true)}>
        {t('action.delete')}
      </Button>
      <Confirm
        opened={asking}
        title={t('role.remove.title', { name: role.name ?? role.id })}
        text={t('role.remove.text')}
        verb={t('action.delete')}
        busy={remove.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          remove.mutate(
            { params: { id: role.id } },
            {
              onSuccess: onGone,
              onError: (error) => (setAsking(false), showProblem(problem(error, 'role'))),
            },
          )
        }
      />
    </>
  )
}
