import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { IconMail } from '@tabler/icons-react'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { askForReset } from '../auth.ts'
import { EntryFrame } from './EntryFrame.tsx'
import { MailCatcherHint } from './MailCatcherHint.tsx'

/** Asks for a mail with a link that sets a new password; says the same whether the person exists or not. */
export const ForgotPage = () => {
  const t = useT()
  const send = useMutation({ mutationFn: ({ email = '' }: Record<string, string>) => askForReset(email) })
  return (
    <EntryFrame title={t('forgot.title')} about={t('forgot.about')}>
      {send.isSuccess ? (
        <Stack gap="sm">
          <Alert icon={<IconMail size={18} />}>
            {t('forgot.sent', { email: send.variables['email'] ?? '' })}
          </Alert>
          <MailCatcherHint />
        </Stack>
      ) : (
        <form onSubmit={onSubmit((values) => send.mutate(values))}>
          <Stack gap="sm">
            <ProblemAlert error={send.error} />
            <TextInput
              size="md"
              label={t('signIn.email')}
              name="email"
              type="email"
              autoComplete="username"
              required
              withAsterisk={false}
            />
            <Button type="submit" size="md" mt="xs" loading={send.isPending}>
              {t('forgot.go')}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor component={Link} to="/sign-in" size="sm" display="inline-block" mt="lg">
        {t('forgot.back')}
      </Anchor>
    </EntryFrame>
  )
}
