import { Anchor } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { pageOf } from '#ui/records/looks.ts'
import { RecordList } from '#ui/records/RecordList.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { stayLook } from './looks.ts'

/** The stays of deals in stages as a list; each leads to its deal. */
export const Page = () => {
  const t = useT()
  const { history } = useRouter()
  const slug = workspaceHere() ?? ''
  return (
    <RecordList
      look={stayLook}
      tabs={ViewTabs}
      aside={
        <Anchor component={HrefLink} size="sm" href={`/w/${slug}/deals/funnel`}>
          {t('deal.view.funnel')}
        </Anchor>
      }
      onOpen={({ dealId }) => {
        const href = pageOf(slug, 'deal', String(dealId))
        if (href) history.push(href)
      }}
    />
  )
}
