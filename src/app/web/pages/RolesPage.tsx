import { RolesSettings } from '#features/roles/web/index.ts'
import { useT } from '#ui/i18n.tsx'
import { rightNouns } from './right-nouns.ts'
import { SettingsFrame } from './SettingsFrame.tsx'

/** The roles and what they may do. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('role.many')} about={t('role.about')}>
      <RolesSettings nouns={rightNouns} />
    </SettingsFrame>
  )
}
