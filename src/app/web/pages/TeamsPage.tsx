import { TeamsSettings } from '#features/members/web/index.ts'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** The tree of teams. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('team.many')} about={t('team.about')}>
      <TeamsSettings />
    </SettingsFrame>
  )
}
