import { ModelSettings } from '#features/reviews/web/ModelSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** Which language model contracts may be sent to. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('review.model')} about={t('review.model.about')}>
      <ModelSettings />
    </SettingsFrame>
  )
}
