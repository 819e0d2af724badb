import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RecordOf } from '#kit/noun.ts'
import { useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createTeam, type team, updateTeam } from '../contract.ts'
import { branchOf } from './tree.ts'

export type Team = RecordOf<typeof team>
type Props = { team: Partial<Team>; teams: readonly Team[]; onClose: () => void }

/** The form of a new team, or of one that is there: its name and the team above. */
export const TeamForm = ({ team, teams, onClose }: Props) => {
  const t = useT()
  const errorsOf = useFieldErrors()
  const create = useTell(createTeam)
  const update = useTell(updateTeam)
  const [parentId, setParentId] = useState(team.parentId ?? null)
  const error = create.error ?? update.error
  const errors = errorsOf(error)
  const below = team.id ? branchOf(teams, team.id) : new Set<string>()
  const save = ({ name = '' }: Record<string, string>) => {
    const done = { onSuccess: onClose }
    if (team.id)
      update.mutate({ params: { id: team.id }, body: { version: team.version!, name, parentId } }, done)
    else create.mutate({ body: { name, parentId } }, done)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(team.id ? 'team.edit' : 'team.new')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={onSubmit(save)}>
        <Stack gap="sm">
          {Object.keys(errors).length === 0 && <ProblemAlert error={error} noun="team" />}
          <TextInput
            label={t('team.name')}
            name="name"
            required
            withAsterisk={false}
            maxLength={200}
            defaultValue={team.name ?? ''}
            error={errors['name']}
            data-autofocus
          />
          <Select
            label={t('team.parentId')}
            placeholder={t('team.top')}
            clearable
            clearButtonProps={{ 'aria-label': t('action.clear') }}
            data={teams
              .filter(({ id }) => !below.has(id))
              .map(({ id, name }) => ({ value: id, label: name ?? '' }))}
            value={parentId}
            onChange={setParentId}
            error={errors['parentId']}
          />
          <Group justify="flex-end" gap="xs" mt="sm">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending || update.isPending}>
              {t(team.id ? 'action.save' : 'action.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
