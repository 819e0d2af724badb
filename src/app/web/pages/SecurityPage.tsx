import { Stack } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { OwnSessions } from '../security/OwnSessions.tsx'
import { PasswordChange } from '../security/PasswordChange.tsx'
import { SecondFactorSetting } from '../security/SecondFactorSetting.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** One's own password, second factor and open sessions. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('settings.security')} about={t('settings.security.about')}>
      <Stack gap={40} maw={560}>
        <PasswordChange />
        <SecondFactorSetting />
        <OwnSessions />
      </Stack>
    </SettingsFrame>
  )
}
