import { SegmentedControl } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'

type Props = {
  /** The phrase that names the switch; the ways to look are named by what is below it. */
  phrase: string
  shown: string
  /** Each way to look with its path below the workspace. */
  views: Readonly<Record<string, string>>
}

/** The switch between the ways to look at the same records. */
export const ViewSwitch = ({ phrase, shown, views }: Props) => {
  const t = useT()
  const { history } = useRouter()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t(phrase)}
      value={shown}
      onChange={(next) => history.push(`/w/${workspaceHere() ?? ''}/${views[next] ?? ''}`)}
      data={Object.keys(views).map((value) => ({ value, label: t(`${phrase}.${value}`) }))}
    />
  )
}
