import { Stack } from '@mantine/core'
import { CallPlaces } from '#features/calls/web/CallPlaces.tsx'
import { Presence } from '#features/presence/web/Presence.tsx'
import { useT } from '#ui/i18n.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import './looks.ts'

/** Who does what now. */
export const Page = () => {
  const t = useT()
  return (
    <Stack gap={0} p={{ base: 'sm', sm: 'lg' }}>
      <PageHeader title={t('presence.title')} actions={<CallPlaces shown="now" />} />
      <Presence />
    </Stack>
  )
}
