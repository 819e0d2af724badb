import { Box } from '@mantine/core'
import { PrintRuns } from '#features/print-runs/web/PrintRuns.tsx'
import { useT } from '#ui/i18n.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import './looks.ts'

/** Offers that are printed many at a time. */
export const Page = () => {
  const t = useT()
  return (
    <Box p="md" maw={900}>
      <PageHeader title={t('print_run.many')} />
      <PrintRuns />
    </Box>
  )
}
