import { RoutesSettings } from '#features/contracts/web/agreement/RoutesSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** Who judges which contracts. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('contract.routes')} about={t('contract.routes.about')}>
      <RoutesSettings />
    </SettingsFrame>
  )
}
