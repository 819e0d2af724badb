import { deal } from '#features/deals/contract.ts'
import { DraftPanel } from '#features/drafts/web/DraftPanel.tsx'
import { Editions } from '#features/drafts/web/Editions.tsx'
import { PipelinesSettings } from '#features/pipelines/web/PipelinesSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

const drafts = { Panel: DraftPanel, Editions }

/** The ways that deals go. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('pipeline.many')} about={t('pipeline.about')}>
      <PipelinesSettings noun={deal} drafts={drafts} />
    </SettingsFrame>
  )
}
