import { Anchor, Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { verifyCode } from '../auth.ts'
import { EntryFrame } from './EntryFrame.tsx'

/** Asks for the code of the authenticator app, or one of the backup codes. */
export const SecondFactor = ({ onDone, onBack }: { onDone: () => void; onBack: () => void }) => {
  const t = useT()
  const send = useMutation({
    mutationFn: ({ code = '', trust }: Record<string, string>) =>
      verifyCode(code.trim(), trust !== undefined),
    onSuccess: onDone,
  })
  return (
    <EntryFrame title={t('secondFactor.title')} about={t('secondFactor.about')}>
      <form onSubmit={onSubmit((values) => send.mutate(values))}>
        <Stack gap="sm">
          <ProblemAlert error={send.error} />
          <TextInput
            size="md"
            label={t('secondFactor.code')}
            description={t('secondFactor.backup')}
            name="code"
            autoComplete="one-time-code"
            required
            withAsterisk={false}
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
