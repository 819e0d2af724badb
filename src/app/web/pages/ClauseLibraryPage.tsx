import { ClauseLibrary } from '#features/contracts/web/library/ClauseLibrary.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** What the house has to say in contracts, matter by matter. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('contract_wording.many')} about={t('contract_wording.about')}>
      <ClauseLibrary />
    </SettingsFrame>
  )
}
