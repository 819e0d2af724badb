import { SegmentedControl } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { workspaceHere } from '#kit/query.ts'

type Props = {
  label: string
  shown: string
  /** Each way to look with its path below the workspace. */
  views: readonly { value: string; label: string; path: string }[]
}

/** The switch between the ways to look at the same records. */
export const ViewSwitch = ({ label, shown, views }: Props) => {
  const { history } = useRouter()
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={shown}
      onChange={(next) =>
        history.push(`/w/${workspaceHere() ?? ''}/${views.find(({ value }) => value === next)?.path ?? ''}`)
      }
      data={views.map(({ value, label: name }) => ({ value, label: name }))}
    />
  )
}
