import { PoolSettings } from '#features/pool/web/PoolSettings.tsx'
import { useT } from '#ui/i18n.tsx'
import './looks.ts'
import { SettingsFrame } from './SettingsFrame.tsx'

/** When customers go back to the pool. */
export const Page = () => {
  const t = useT()
  return (
    <SettingsFrame title={t('pool.many')} about={t('pool.about')}>
      <PoolSettings />
    </SettingsFrame>
  )
}
