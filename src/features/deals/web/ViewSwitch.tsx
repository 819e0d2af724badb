import { useT } from '#ui/i18n.tsx'
import { ViewSwitch as Switch } from '#ui/records/ViewSwitch.tsx'
import { useMay } from '#ui/session.tsx'

const pages = { board: '', list: '/list', funnel: '/funnel', bookings: '/bookings' } as const
type View = keyof typeof pages
const views = Object.keys(pages) as View[]

/** The switch between the ways to look at deals. */
export const ViewSwitch = ({ shown }: { shown: View }) => {
  const t = useT()
  const may = useMay()
  return (
    <Switch
      label={t('deal.view')}
      shown={shown}
      views={views
        .filter((view) => view !== 'bookings' || may('booking.read'))
        .map((value) => ({ value, label: t(`deal.view.${value}`), path: `deals${pages[value]}` }))}
    />
  )
}
