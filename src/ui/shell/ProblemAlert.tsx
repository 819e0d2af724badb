import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useProblem } from '../problems.ts'

/** Why something was refused, spoken at once by screen readers; nothing while there is no error. */
export const ProblemAlert = ({ error, noun }: { error: unknown; noun?: string }) => {
  const problem = useProblem()
  if (!error) return null
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle size={18} />} py="xs">
      {problem(error, noun)}
    </Alert>
  )
}
