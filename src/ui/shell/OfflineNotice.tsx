import { Alert } from '@mantine/core'
import { useNetwork } from '@mantine/hooks'
import { IconCloudOff } from '@tabler/icons-react'
import { useT } from '../i18n.tsx'

/** Says while the browser has no network that the page may be out of date. */
export const OfflineNotice = () => {
  const t = useT()
  const { online } = useNetwork()
  return (
    <div aria-live="polite">
      {!online && (
        <Alert
          icon={<IconCloudOff size={18} />}
          color="yellow"
          radius={0}
          py="xs"
          title={t('problem.offline.title')}
        >
          {t('problem.offline.text')}
        </Alert>
      )}
    </div>
  )
}
