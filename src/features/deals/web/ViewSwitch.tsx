import { ViewSwitch as Switch } from '#ui/records/ViewSwitch.tsx'
import { useMay } from '#ui/session.tsx'

const views = { board: 'deals', list: 'deals/list', funnel: 'deals/funnel' }
const all = { ...views, bookings: 'deals/bookings' }

/** The switch between the ways to look at deals. */
export const ViewSwitch = ({ shown }: { shown: keyof typeof all }) => (
  <Switch phrase="deal.view" shown={shown} views={useMay()('booking.read') ? all : views} />
)
