import { Anchor, Button, Code, Group, Paper, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { QrCode } from '#ui/QrCode.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { isRefused, verifyCode } from '../auth.ts'
import { BackupCodes } from './BackupCodes.tsx'

type Props = { uri: string; codes: readonly string[]; onDone: () => void; onCancel: () => void }

/** Takes the secret into an authenticator app and proves it with the first code. */
export const Enrolment = ({ uri, codes, onDone, onCancel }: Props) => {
  const t = useT()
  const problem = useProblem()
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const verify = useMutation({
    mutationFn: ({ code = '' }: Record<string, string>) => verifyCode(code.replace(/\s/g, '')),
    onSuccess: onDone,
  })
  const wrong = isRefused(verify.error, 'auth.wrong_code')
  return (
    <Paper withBorder p="md">
      <Stack gap="md">
        <div>
          <Text fw={500} mb={6}>
            {t('secondFactor.step.secret')}
          </Text>
          <QrCode text={uri} label={t('secondFactor.picture')} size={184} />
          <Text size="sm" c="dimmed" mt={6}>
            {t('secondFactor.step.key')}
          </Text>
          <Code
            block
            mt={6}
            fz="md"
            style={{ letterSpacing: '0.06em', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
          >
            {secret.replace(/(.{4})/g, '$1 ').trim()}
          </Code>
          <Anchor href={uri} size="sm" mt={6} display="inline-block">
            {t('secondFactor.openApp')}
          </Anchor>
        </div>
        <BackupCodes codes={codes} />
        <form onSubmit={onSubmit((values) => verify.mutate(values))}>
          <Stack gap="sm">
            <ProblemAlert error={wrong ? null : verify.error} />
            <TextInput
              maw={220}
              label={t('secondFactor.step.code')}
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              pattern="[0-9 ]{6,7}"
              required
              withAsterisk={false}
              error={wrong && problem(verify.error)}
            />
            <Group gap="xs">
              <Button type="submit" loading={verify.isPending}>
                {t('secondFactor.start')}
              </Button>
              <Button variant="default" onClick={onCancel}>
                {t('action.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Stack>
    </Paper>
  )
}
