import { OwnProfile } from '#features/reviews/web/own/OwnProfile.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** What the company itself asks of contracts under review. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('review.own')} about={t('review.own.about')}>
      <OwnProfile />
    </SettingsFrame>
  )
}
