import { PriceListsSettings } from '#features/price-lists/web/PriceListsSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import './looks.ts'
import { SettingsFrame } from './SettingsFrame.tsx'

/** What products cost, and what they are taxed at. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('price_list.many')} about={t('price_list.about')}>
      <PriceListsSettings />
    </SettingsFrame>
  )
}
