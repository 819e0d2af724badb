import { TokensSettings } from '#features/tokens/web/index.ts'
import { useT } from '#ui/i18n.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** One's own API tokens. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('token.many')} about={t('token.about')}>
      <TokensSettings />
    </SettingsFrame>
  )
}
