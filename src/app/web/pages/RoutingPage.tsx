import { RoutingSettings } from '#features/routing/web/RoutingSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import './looks.ts'
import { SettingsFrame } from './SettingsFrame.tsx'

/** The rules that say who gets a new lead. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('routing.many')} about={t('routing.about')}>
      <RoutingSettings />
    </SettingsFrame>
  )
}
