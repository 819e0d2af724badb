import { SegmentedControl } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'

/** The switch between the two ways to look at deals. */
export const BoardOrList = ({ shown }: { shown: 'board' | 'list' }) => {
  const t = useT()
  const { history } = useRouter()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('deal.view')}
      value={shown}
      onChange={(next) => history.push(`/w/${workspaceHere() ?? ''}/deals${next === 'list' ? '/list' : ''}`)}
      data={(['board', 'list'] as const).map((value) => ({ value, label: t(`deal.view.${value}`) }))}
    />
  )
}
