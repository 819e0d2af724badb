import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { isRefused } from '../auth.ts'

type Props = { error: unknown; busy: boolean; onClose: () => void; onPassword: (password: string) => void }

/** Asks for the password before a change to how one signs in. */
export const PasswordPrompt = ({ error, busy, onClose, onPassword }: Props) => {
  const t = useT()
  const wrong = isRefused(error, 'auth.wrong_password')
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('password.confirm')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={onSubmit(({ password = '' }) => onPassword(password))}>
        <Stack gap="sm">
          <ProblemAlert error={wrong ? null : error} />
          <PasswordInput
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            data-autofocus
            error={wrong && t('password.wrong')}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('action.continue')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
