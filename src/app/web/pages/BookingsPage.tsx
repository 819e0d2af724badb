import { Anchor } from '@mantine/core'
import { ViewSwitch } from '#features/deals/web/ViewSwitch.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { bookingLook } from './looks.ts'
import { Opened } from './Opened.tsx'

/** What is booked for deals, and the way to what can be booked. */
export const Page = () => {
  const t = useT()
  const aside = (
    <>
      <ViewSwitch shown="bookings" />
      <Anchor component={HrefLink} size="sm" href={`/w/${workspaceHere() ?? ''}/deals/resources`}>
        {t('resource.many')}
      </Anchor>
    </>
  )
  return <Opened look={bookingLook} tabs={ViewTabs} aside={aside} />
}
