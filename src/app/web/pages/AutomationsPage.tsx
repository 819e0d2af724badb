import { AutomationsSettings } from '#features/automations/web/AutomationsSettings.tsx'
import { EditDraft } from '#features/drafts/web/EditDraft.tsx'
import { Webhooks } from '#features/webhooks/web/Webhooks.tsx'
import { useT } from '#ui/i18n.tsx'
import './looks.ts'
import { SettingsFrame } from './SettingsFrame.tsx'

/** What is done by itself. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('automation.many')} about={t('automation.about')}>
      <AutomationsSettings EditDraft={EditDraft} webhooks={<Webhooks />} />
    </SettingsFrame>
  )
}
