import { Button, Menu } from '@mantine/core'
import { IconDeviceTv, IconShare } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { DeskName } from '#features/dashboards/contract.ts'
import type { PeriodName } from '#kit/period.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'

const Screens = lazy(async () => ({ default: (await import('#features/screens/web/Screens.tsx')).Screens }))

type Props = { desk: DeskName; period: PeriodName | undefined }

/** The ways in which a desk goes beyond the page: as a link for a screen. */
export const DeskShare = ({ desk, period }: Props) => {
  const t = useT()
  const may = useMay()
  const [open, setOpen] = useState<'screens'>()
  const close = () => setOpen(undefined)
  if (!may('screen.create')) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconShare size={14} aria-hidden />}>
            {t('dashboard.share')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDeviceTv size={16} aria-hidden />} onClick={() => setOpen('screens')}>
            {t('screen.share')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>{open === 'screens' && <Screens desk={desk} period={period} onClose={close} />}</Suspense>
    </>
  )
}
