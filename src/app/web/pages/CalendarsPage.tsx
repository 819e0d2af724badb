import { CalendarsSettings } from '#features/calendars/web/CalendarsSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** When people work. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('calendar.many')} about={t('calendar.about')}>
      <CalendarsSettings />
    </SettingsFrame>
  )
}
