import { Stack, TextInput } from '@mantine/core'
import { languageTag } from '#kit/i18n.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** What is said of the workspace as a whole. */
export const Page = () => {
  const t = useT()
  const { locale } = useLocale()
  const { workspace } = useSession()
  const countries = new Intl.DisplayNames(languageTag[locale], { type: 'region' })
  return (
    <SettingsFrame title={t('settings.general')} about={t('workspace.about')}>
      <Stack gap="sm" maw={420}>
        <TextInput label={t('workspace.name')} value={workspace.name} readOnly variant="filled" />
        <TextInput label={t('workspace.slug')} value={`/w/${workspace.slug}`} readOnly variant="filled" />
        <TextInput label={t('workspace.timeZone')} value={workspace.timeZone} readOnly variant="filled" />
        <TextInput
          label={t('workspace.country')}
          value={countries.of(workspace.country) ?? workspace.country}
          readOnly
          variant="filled"
        />
      </Stack>
    </SettingsFrame>
  )
}
