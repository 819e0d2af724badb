import { SegmentedControl } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'

const places = { list: '', queue: '/queue', figures: '/figures', now: '/now' } as const
type CallPlace = keyof typeof places

/** The switch between the calls as a list, whom to call next, the figures, and who does what now. */
export const CallPlaces = ({ shown }: { shown: CallPlace }) => {
  const t = useT()
  const may = useMay()
  const { history } = useRouter()
  const calls = may('call.create') && may('company.update')
  const open = (['list', 'queue', 'figures', 'now'] as const).filter(
    (place) => (place !== 'queue' || calls) && (place !== 'now' || may('task.read')),
  )
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('call.places')}
      value={shown}
      onChange={(place) =>
        history.push(`/w/${workspaceHere() ?? ''}/calls${places[open.find((p) => p === place) ?? 'list']}`)
      }
      data={open.map((value) => ({ value, label: t(`call.place.${value}`) }))}
    />
  )
}
