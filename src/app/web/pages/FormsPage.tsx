import { FormsSettings } from '#features/forms/web/FormsSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** The forms that bring leads. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('form.many')} about={t('form.settings.about')}>
      <FormsSettings />
    </SettingsFrame>
  )
}
