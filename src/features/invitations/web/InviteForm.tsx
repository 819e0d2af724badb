import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Refusal } from '#kit/errors.ts'
import { useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { invite, listInvitations } from '../contract.ts'

type Choice = { value: string; label: string }
type Props = { roles: readonly Choice[]; teams: readonly Choice[]; onClose: () => void }

/** Invites a person by mail with a role and a team. */
export const InviteForm = ({ roles, teams, onClose }: Props) => {
  const t = useT()
  const errorsOf = useFieldErrors()
  const [roleId, setRoleId] = useState<string | null>('manager')
  const [teamId, setTeamId] = useState<string | null>(null)
  const send = useTell(invite, { refreshes: [listInvitations] })
  const member = send.error instanceof Refusal && send.error.code === 'common.duplicate'
  const errors: Record<string, string> = member ? { email: t('invitation.member') } : errorsOf(send.error)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('invitation.new')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={onSubmit(({ email = '', name = '' }) =>
          send.mutate(
            { body: { email, name, roleId: roleId ?? '', teamId } },
            { onSuccess: () => (showDone(t('invitation.sent', { email })), onClose()) },
          ),
        )}
      >
        <Stack gap="sm">
          {Object.keys(errors).length === 0 && <ProblemAlert error={send.error} noun="member" />}
          <TextInput
            label={t('member.name')}
            name="name"
            required
            withAsterisk={false}
            maxLength={200}
            autoComplete="off"
            error={errors['name']}
            data-autofocus
          />
          <TextInput
            label={t('member.email')}
            name="email"
            type="email"
            required
            withAsterisk={false}
            maxLength={254}
            autoComplete="off"
            error={errors['email']}
          />
          <Select
            label={t('member.roleId')}
            description={t(`role.${roleId}.about`)}
            data={[...roles]}
            value={roleId}
            onChange={setRoleId}
            allowDeselect={false}
            error={errors['roleId']}
          />
          <Select
            label={t('member.teamId')}
            placeholder={t('member.noTeam')}
            data={[...teams]}
            value={teamId}
            onChange={setTeamId}
            clearable
            clearButtonProps={{ 'aria-label': t('action.clear') }}
            error={errors['teamId']}
          />
          <Group justify="flex-end" gap="xs" mt="sm">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={send.isPending}>
              {t('invitation.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
