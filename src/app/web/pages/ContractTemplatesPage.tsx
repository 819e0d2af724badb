import { TemplatesSettings } from '#features/contracts/web/templates/TemplatesSettings.tsx'
import { EditDraft } from '#features/drafts/web/EditDraft.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** The texts of the house's own that contracts are made from. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('contract_template.many')} about={t('contract_template.about')}>
      <TemplatesSettings EditDraft={EditDraft} />
    </SettingsFrame>
  )
}
