import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'

/** Takes what is on screen out as a file; `file` is the address of it. */
export const ExportMenu = ({ file }: { file: (as: 'csv' | 'xlsx') => string }) => {
  const t = useT()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          {t('action.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={file('xlsx')} download>
          {t('action.asXlsx')}
        </Menu.Item>
        <Menu.Item component="a" href={file('csv')} download>
          {t('action.asCsv')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
