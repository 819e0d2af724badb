import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { signIn, wantsSecondFactor } from '../auth.ts'
import { safeReturn } from '../return.ts'
import { EntryFrame } from './EntryFrame.tsx'
import { SecondFactor } from './SecondFactor.tsx'

/** Sign-in: mail and password, then, where it is on, the second factor. */
export const SignInPage = () => {
  const t = useT()
  const { to } = useSearch({ strict: false }) as { to?: unknown }
  const [second, setSecond] = useState(false)
  const enter = () => location.assign(safeReturn(to))
  const send = useMutation({
    mutationFn: ({ email = '', password = '' }: Record<string, string>) => signIn(email, password),
    onSuccess: enter,
    onError: (error) => setSecond(wantsSecondFactor(error)),
  })

  if (second) return <SecondFactor onDone={enter} onBack={() => (setSecond(false), send.reset())} />
  return (
    <EntryFrame title={t('signIn.title')} about={t('signIn.about')}>
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
          <PasswordInput
            size="md"
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          />
          <Button type="submit" size="md" mt="xs" loading={send.isPending || send.isSuccess}>
            {t('signIn.go')}
          </Button>
          <Text size="sm" ta="center" mt="xs">
            <Anchor component={Link} to="/forgot-password" inherit>
              {t('signIn.forgot')}
            </Anchor>
          </Text>
        </Stack>
      </form>
    </EntryFrame>
  )
}
