import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { IconDots, IconLink } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { addressOf } from '#kit/client.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { ExportMenu } from '#ui/shell/ExportMenu.tsx'
import { KeepForm } from '#ui/shell/KeepForm.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { type Asked, exportReport } from '../contract.ts'
import type { ReportState } from './useReport.ts'
import { useReportWrites } from './useReportWrites.ts'

type Props = { report: ReportState; asked: Asked }

/** What can be done with a report: save it, take changes back, send its link, export it, share, rename or delete it. */
export const ReportBar = ({ report: { saved, title, changed, setAlso, reset }, asked }: Props) => {
  const t = useT()
  const may = useMay()
  const { slug } = useSession().workspace
  const { history } = useRouter()
  const writes = useReportWrites()
  const [form, setForm] = useState<'save' | 'rename'>()
  const own = saved?.can.includes('update') ? saved : undefined
  const file = (as: 'csv' | 'xlsx') =>
    `${addressOf(exportReport, { query: { ask: JSON.stringify(asked), as } })}&workspace=${encodeURIComponent(slug)}`
  const copy = () =>
    void navigator.clipboard.writeText(location.href).then(() => showDone(t('report.linkCopied')))
  return (
    <Group gap={6}>
      {changed && (
        <Button size="xs" variant="subtle" color="gray" c="inherit" onClick={reset}>
          {t('report.reset')}
        </Button>
      )}
      {changed && own && (
        <Button size="xs" loading={writes.busy} onClick={() => writes.update(own, { ask: asked }, reset)}>
          {t('report.save')}
        </Button>
      )}
      {may('report.create') && (
        <Button size="xs" variant="default" onClick={() => setForm('save')}>
          {t('report.saveAs')}
        </Button>
      )}
      {may(`${asked.noun}.export`) && <ExportMenu file={file} />}
      <ActionIcon
        size="md"
        variant="default"
        aria-label={t('report.copyLink')}
        title={t('report.copyLink')}
        onClick={copy}
      >
        <IconLink size={15} />
      </ActionIcon>
      {own && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size="md" variant="default" aria-label={t('action.more')}>
              <IconDots size={15} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setForm('rename')}>{t('report.rename')}</Menu.Item>
            <Menu.Item onClick={() => writes.update(own, { shared: !own.shared })}>
              {t(own.shared ? 'report.unshare' : 'report.share')}
            </Menu.Item>
            <Menu.Item onClick={() => writes.remove(own, () => history.push(`/w/${slug}/reports`))}>
              {t('action.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {form && (
        <KeepForm
          noun="report"
          title={t(form === 'save' ? 'report.saveAs' : 'report.rename')}
          name={title}
          shared={form === 'rename' && (own?.shared ?? false)}
          onClose={() => setForm(undefined)}
          onSave={(name, shared) => {
            setForm(undefined)
            if (form === 'rename' && own) writes.update(own, { name, shared })
            else writes.create(name, shared, asked, ({ id }) => setAlso({ report: id, ask: undefined }))
          }}
        />
      )}
    </Group>
  )
}
