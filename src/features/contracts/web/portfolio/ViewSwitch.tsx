import { useT } from '#ui/i18n.tsx'
import { ViewSwitch as Switch } from '#ui/records/ViewSwitch.tsx'
import { useMay } from '#ui/session.tsx'

const pages = { list: '', board: '/board', risks: '/risks', points: '/points' } as const
type View = keyof typeof pages
const views = Object.keys(pages) as View[]

/** The switch between the ways to look at contracts. */
export const ViewSwitch = ({ shown }: { shown: View }) => {
  const t = useT()
  const may = useMay()
  return (
    <Switch
      label={t('contract.portfolio')}
      shown={shown}
      views={views
        .filter((view) => view !== 'points' || may('negotiation_point.read'))
        .map((value) => ({
          value,
          label: t(`contract.portfolio.${value}`),
          path: `contracts${pages[value]}`,
        }))}
    />
  )
}
