import { SegmentedControl } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'

const pages = { board: '', list: '/list', funnel: '/funnel', bookings: '/bookings' } as const
type View = keyof typeof pages
const views = Object.keys(pages) as View[]

/** The switch between the ways to look at deals. */
export const ViewSwitch = ({ shown }: { shown: View }) => {
  const t = useT()
  const may = useMay()
  const { history } = useRouter()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('deal.view')}
      value={shown}
      onChange={(next) => history.push(`/w/${workspaceHere() ?? ''}/deals${pages[next]}`)}
      data={views
        .filter((view) => view !== 'bookings' || may('booking.read'))
        .map((value) => ({ value, label: t(`deal.view.${value}`) }))}
    />
  )
}
