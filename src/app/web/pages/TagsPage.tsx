import { TagsSettings } from '#features/tags/web/TagsSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** The words hung on records. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('tag.many')} about={t('tag.about')}>
      <TagsSettings />
    </SettingsFrame>
  )
}
