import { Button, Group, Input, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { rename } from '../auth.ts'
import { LocaleChoice } from '../frame/LocaleChoice.tsx'
import { ThemeChoice } from '../frame/ThemeChoice.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** One's own name, language and colours. */
export const Page = () => {
  const t = useT()
  const client = useQueryClient()
  const { name, email } = useSession()
  const save = useMutation({
    mutationFn: (values: Record<string, string>) => rename(values['name']?.trim() ?? ''),
    onSuccess: () => (showDone(t('state.saved')), refresh(client)),
  })
  return (
    <SettingsFrame title={t('settings.profile')} about={t('settings.profile.about')}>
      <Stack gap="lg" maw={420}>
        <form onSubmit={onSubmit((values) => save.mutate(values))}>
          <Stack gap="sm">
            <ProblemAlert error={save.error} />
            <TextInput
              label={t('member.name')}
              name="name"
              autoComplete="name"
              required
              withAsterisk={false}
              maxLength={200}
              defaultValue={name}
            />
            <TextInput label={t('member.email')} value={email} readOnly variant="filled" />
            <Group>
              <Button type="submit" loading={save.isPending}>
                {t('action.save')}
              </Button>
            </Group>
          </Stack>
        </form>
        <Input.Wrapper label={t('shell.language')} labelElement="div">
          <LocaleChoice fullWidth mt={4} />
        </Input.Wrapper>
        <Input.Wrapper label={t('shell.theme')} labelElement="div">
          <ThemeChoice fullWidth mt={4} />
        </Input.Wrapper>
      </Stack>
    </SettingsFrame>
  )
}
