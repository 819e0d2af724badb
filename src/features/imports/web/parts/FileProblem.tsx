import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useFileProblem } from '../useFileProblem.ts'

/** Why something about a file was refused, spoken at once; nothing while there is no error. */
export const FileProblem = ({ error }: { error: unknown }) => {
  const explain = useFileProblem()
  if (!error) return null
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle size={18} />} py="xs">
      {explain(error)}
    </Alert>
  )
}
