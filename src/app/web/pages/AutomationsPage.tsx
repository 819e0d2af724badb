import { AutomationsSettings } from '#features/automations/web/AutomationsSettings.tsx'
import { DraftPanel } from '#features/drafts/web/DraftPanel.tsx'
import { Editions } from '#features/drafts/web/Editions.tsx'
import { useT } from '#ui/i18n.tsx'
import './looks.ts'
import { SettingsFrame } from './SettingsFrame.tsx'

const drafts = { Panel: DraftPanel, Editions }

/** What is done by itself. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('automation.many')} about={t('automation.about')}>
      <AutomationsSettings drafts={drafts} />
    </SettingsFrame>
  )
}
