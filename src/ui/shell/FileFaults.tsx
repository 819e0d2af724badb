import { Alert, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { issuesOf, useIssue } from '../problems.ts'
import { ProblemAlert } from './ProblemAlert.tsx'

type Props = { error: Error | null; noun: string; title: string }

/** Why a file was not taken: each thing that is wrong with it on a line of its own, or what else went wrong. */
export const FileFaults = ({ error, noun, title }: Props) => {
  const issue = useIssue()
  const faults = issuesOf(error)
  if (faults.length === 0) return <ProblemAlert error={error} noun={noun} />
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle size={18} />} title={title}>
      <List size="sm" style={{ overflowWrap: 'anywhere' }}>
        {faults.map((fault) => (
          <List.Item key={JSON.stringify(fault)}>{issue(fault)}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
