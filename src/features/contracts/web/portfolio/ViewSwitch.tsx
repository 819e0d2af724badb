import { ViewSwitch as Switch } from '#ui/records/ViewSwitch.tsx'
import { useMay } from '#ui/session.tsx'

const views = { list: 'contracts', board: 'contracts/board', risks: 'contracts/risks' }
const all = { ...views, points: 'contracts/points' }

/** The switch between the ways to look at contracts. */
export const ViewSwitch = ({ shown }: { shown: keyof typeof all }) => (
  <Switch
    phrase="contract.portfolio"
    shown={shown}
    views={useMay()('negotiation_point.read') ? all : views}
  />
)
