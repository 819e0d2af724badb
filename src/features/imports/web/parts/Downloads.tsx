import { Button, Group } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import type { Import } from '../../contract.ts'
import { verdictHref } from '../useVerdicts.ts'

/** The verdict file, as a whole and of the rejected rows alone. */
export const Downloads = ({ source }: { source: Import }) => {
  const t = useT()
  return (
    <Group gap="xs">
      {source.rejected > 0 && (
        <Button
          component="a"
          href={verdictHref(source.id, 'rejected')}
          download={t('import.download.rejected.file')}
          variant="default"
          leftSection={<IconDownload size={16} />}
        >
          {t('import.download.rejected', { count: source.rejected })}
        </Button>
      )}
      <Button
        component="a"
        href={verdictHref(source.id)}
        download={t('import.download.all.file')}
        variant="subtle"
        color="gray"
        leftSection={<IconDownload size={16} />}
      >
        {t('import.download.all')}
      </Button>
    </Group>
  )
}
