import { deal } from '#features/deals/contract.ts'
import { EditDraft } from '#features/drafts/web/EditDraft.tsx'
import { PipelinesSettings } from '#features/pipelines/web/PipelinesSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** The ways that deals go. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('pipeline.many')} about={t('pipeline.about')}>
      <PipelinesSettings noun={deal} EditDraft={EditDraft} />
    </SettingsFrame>
  )
}
