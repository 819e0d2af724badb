import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { PrintOffers } from '#features/print-runs/web/PrintMany.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { offerLook } from './looks.ts'

/** All offers. They are made from deals. */
export const Page = () => {
  const t = useT()
  return (
    <RecordList
      look={offerLook}
      tabs={ViewTabs}
      verb={PrintOffers}
      aside={
        <Button
          component={HrefLink}
          href={`/w/${workspaceHere() ?? ''}/offers/printing`}
          size="compact-md"
          variant="default"
          leftSection={<IconPrinter size={15} />}
        >
          {t('print_run.all')}
        </Button>
      }
    />
  )
}
