import { Alert, Anchor, Button, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { IconCheck } from '@tabler/icons-react'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { isRefused, resetPassword } from '../auth.ts'
import { EntryFrame } from './EntryFrame.tsx'
import { NewPassword } from './NewPassword.tsx'

/** Sets a new password with the token of the mail's link. */
export const ResetPage = () => {
  const t = useT()
  const problem = useProblem()
  const { token } = useSearch({ strict: false }) as { token?: unknown }
  const send = useMutation({
    mutationFn: ({ password = '' }: Record<string, string>) =>
      resetPassword(typeof token === 'string' ? token : '', password),
  })
  const unfit = isRefused(send.error, 'auth.password_too_short', 'auth.password_too_long')
  return (
    <EntryFrame title={t('reset.title')} about={t('reset.about')}>
      {send.isSuccess ? (
        <Stack gap="sm">
          <Alert icon={<IconCheck size={18} />}>{t('reset.done')}</Alert>
          <Button component={Link} to="/sign-in" size="md">
            {t('signIn.go')}
          </Button>
        </Stack>
      ) : (
        <form onSubmit={onSubmit((values) => send.mutate(values))}>
          <Stack gap="sm">
            <ProblemAlert error={unfit ? null : send.error} />
            <NewPassword error={unfit ? problem(send.error) : undefined} />
            <Button type="submit" size="md" mt="xs" loading={send.isPending}>
              {t('reset.go')}
            </Button>
            {send.isError && !unfit && (
              <Anchor component={Link} to="/forgot-password" size="sm">
                {t('reset.again')}
              </Anchor>
            )}
          </Stack>
        </form>
      )}
    </EntryFrame>
  )
}
