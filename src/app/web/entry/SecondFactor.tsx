import { Anchor, Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { isRefused, verifyCode } from '../auth.ts'
import { EntryFrame } from './EntryFrame.tsx'

/** Asks for the code of the authenticator app, or one of the backup codes. */
export const SecondFactor = ({ onDone, onBack }: { onDone: () => void; onBack: () => void }) => {
  const t = useT()
  const problem = useProblem()
  const send = useMutation({
    mutationFn: ({ code = '', trust }: Record<string, string>) =>
      verifyCode(code.trim(), trust !== undefined),
    onSuccess: onDone,
  })
  const wrong = isRefused(send.error, 'auth.wrong_code')
  return (
    <EntryFrame title={t('secondFactor.title')} about={t('secondFactor.about')}>
      <form onSubmit={onSubmit((values) => send.mutate(values))}>
        <Stack gap="sm">
          <ProblemAlert error={wrong ? null : send.error} />
          <TextInput
            size="md"
            label={t('secondFactor.code')}
            description={t('secondFactor.backup')}
            name="code"
            autoComplete="one-time-code"
            required
            withAsterisk={false}
            error={wrong && problem(send.error)}
          />
          <Checkbox name="trust" label={t('secondFactor.trust')} />
          <Button type="submit" size="md" mt="xs" loading={send.isPending || send.isSuccess}>
            {t('action.continue')}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            {t('action.back')}
          </Anchor>
        </Stack>
      </form>
    </EntryFrame>
  )
}
