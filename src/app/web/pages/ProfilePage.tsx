import { Button, Group, Input, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { languageName, languageTag, locales } from '#kit/i18n.ts'
import { refresh } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { rename } from '../auth.ts'
import { ThemeChoice } from '../frame/ThemeChoice.tsx'
import { useChooseLocale } from '../language.ts'
import { SettingsFrame } from './SettingsFrame.tsx'

/** One's own name, language and colours. */
export const Page = () => {
  const t = useT()
  const client = useQueryClient()
  const { name, email } = useSession()
  const { locale } = useLocale()
  const choose = useChooseLocale(true)
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
          <SegmentedControl
            fullWidth
            mt={4}
            aria-label={t('shell.language')}
            value={locale}
            onChange={choose}
            data={locales.map((l) => ({
              value: l,
              label: <span lang={languageTag[l]}>{languageName[l]}</span>,
            }))}
          />
        </Input.Wrapper>
        <Input.Wrapper label={t('shell.theme')} labelElement="div">
          <ThemeChoice fullWidth mt={4} />
        </Input.Wrapper>
      </Stack>
    </SettingsFrame>
  )
}
