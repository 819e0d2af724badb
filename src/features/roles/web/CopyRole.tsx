import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createRole, type Role } from '../contract.ts'

type Props = { role: Role; taken: readonly string[]; onClose: () => void; onMade: (id: string) => void }

/** Makes an own role with the rights of another one; only its name is asked. */
export const CopyRole = ({ role, taken, onClose, onMade }: Props) => {
  const t = useT()
  const errorsOf = useFieldErrors()
  const make = useTell(createRole)
  const errors = errorsOf(make.error)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('role.copy')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={onSubmit(({ name = '' }) =>
          make.mutate(
            { body: { id: freeId(role.id, taken), name, grants: role.grants } },
            { onSuccess: ({ id }) => onMade(id) },
          ),
        )}
      >
        <Stack gap="sm">
          {Object.keys(errors).length === 0 && <ProblemAlert error={make.error} noun="role" />}
          <TextInput
            label={t('role.name')}
            name="name"
            required
            withAsterisk={false}
            maxLength={100}
            error={errors['name']}
            data-autofocus
          />
          <Group justify="flex-end" gap="xs" mt="sm">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={make.isPending}>
              {t('action.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** An id that says where the role came from and is not taken: `manager-2`. */
const freeId = (from: string, taken: readonly string[]): string => {
  const stem = from.replace(/-\d+$/, '')
  for (let n = 2; ; n += 1) if (!taken.includes(`${stem}-${n}`)) return `${stem}-${n}`
}
