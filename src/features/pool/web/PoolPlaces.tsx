import { SegmentedControl } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'

const places = { companies: '', pool: '/pool' } as const
type PoolPlace = keyof typeof places

/** The switch between all companies and those in the pool. */
export const PoolPlaces = ({ shown }: { shown: PoolPlace }) => {
  const t = useT()
  const may = useMay()
  const { history } = useRouter()
  if (!may('pool.read')) return null
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('pool.view')}
      value={shown}
      onChange={(place) => history.push(`/w/${workspaceHere() ?? ''}/companies${places[place]}`)}
      data={(['companies', 'pool'] as const).map((value) => ({ value, label: t(`pool.view.${value}`) }))}
    />
  )
}
