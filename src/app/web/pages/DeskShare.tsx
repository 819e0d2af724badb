import { Button, Menu } from '@mantine/core'
import { IconDeviceTv, IconFileTypePdf, IconMail, IconShare } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { type DeskName, getDeskPdf } from '#features/dashboards/contract.ts'
import { addressOf } from '#kit/client.ts'
import type { Days, PeriodName } from '#kit/period.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'

const ways = {
  screens: lazy(async () => ({ default: (await import('#features/screens/web/Screens.tsx')).Screens })),
  mailings: lazy(async () => ({ default: (await import('#features/mailings/web/Mailings.tsx')).Mailings })),
}

type Props = { desk: DeskName; period: PeriodName | undefined; days: Days }

/** The ways in which a desk goes beyond the page: as PDF, by mail, as a link for a screen. */
export const DeskShare = ({ desk, period, days }: Props) => {
  const t = useT()
  const may = useMay()
  const [open, setOpen] = useState<keyof typeof ways>()
  const Opened = open && ways[open]
  const pdf = addressOf(getDeskPdf, { params: { id: desk }, query: period ? { period } : days })
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconShare size={14} aria-hidden />}>
            {t('dashboard.share')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={`${pdf}&workspace=${encodeURIComponent(workspaceHere() ?? '')}`}
            download
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
          >
            {t('dashboard.pdf')}
          </Menu.Item>
          {may('mailing.create') && (
            <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => setOpen('mailings')}>
              {t('mailing.share')}
            </Menu.Item>
          )}
          {may('screen.create') && (
            <Menu.Item
              leftSection={<IconDeviceTv size={16} aria-hidden />}
              onClick={() => setOpen('screens')}
            >
              {t('screen.share')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {Opened && <Opened desk={desk} period={period} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  )
}
