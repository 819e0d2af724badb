import { Button, Group, PasswordInput, Stack, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useSession } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { changePassword, isRefused } from '../auth.ts'

/** Changes one's password; every other session ends. */
export const PasswordChange = () => {
  const t = useT()
  const problem = useProblem()
  const { email } = useSession()
  const [round, setRound] = useState(0)
  const save = useMutation({
    mutationFn: ({ current = '', next = '' }: Record<string, string>) => changePassword(current, next),
    onSuccess: () => (showDone(t('password.changed')), setRound(round + 1)),
  })
  const toggle = { visibilityToggleButtonProps: { 'aria-label': t('signIn.showPassword') } }
  const wrong = isRefused(save.error, 'auth.wrong_password')
  const unfit = isRefused(save.error, 'auth.password_too_short', 'auth.password_too_long')
  return (
    <section>
      <Title order={2} mb="sm">
        {t('password.title')}
      </Title>
      <form key={round} onSubmit={onSubmit((values) => save.mutate(values))}>
        <Stack gap="sm" maw={420}>
          <ProblemAlert error={wrong || unfit ? null : save.error} />
          <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
          <PasswordInput
            label={t('password.current')}
            name="current"
            autoComplete="current-password"
            required
            withAsterisk={false}
            error={wrong && t('password.wrong')}
            {...toggle}
          />
          <PasswordInput
            label={t('password.new')}
            description={t('password.rule')}
            name="next"
            autoComplete="new-password"
            minLength={10}
            maxLength={128}
            required
            withAsterisk={false}
            error={unfit && problem(save.error)}
            {...toggle}
          />
          <Group>
            <Button type="submit" variant="default" loading={save.isPending}>
              {t('password.change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  )
}
