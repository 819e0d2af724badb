import { WorkspaceSettings } from '#features/workspaces/web/index.ts'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** What is said of the workspace as a whole. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('settings.general')} about={t('workspace.about')}>
      <WorkspaceSettings />
    </SettingsFrame>
  )
}
