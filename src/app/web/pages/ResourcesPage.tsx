import { Anchor } from '@mantine/core'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { resourceLook } from './looks.ts'
import { Opened } from './Opened.tsx'

/** The vehicles, drivers and places that can be booked. */
export const Page = () => {
  const t = useT()
  const back = (
    <Anchor component={HrefLink} size="sm" href={`/w/${workspaceHere() ?? ''}/deals/bookings`}>
      {t('booking.many')}
    </Anchor>
  )
  return <Opened look={resourceLook} tabs={ViewTabs} aside={back} />
}
