import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { FileLink } from '#ui/FileLink.tsx'
import { useFormat, useT } from '#ui/i18n.tsx'
import { getSigning } from '../../agreement/contract-signing.ts'

/** What was entered as signed elsewhere by mistake; its files are kept. */
export const TakenBack = ({ id: contractId }: { id: string }) => {
  const t = useT()
  const format = useFormat()
  const { data } = useQuery(ask(getSigning, { params: { id: contractId } }))
  return data?.takenBack.map(({ id, at, file }) => (
    <Text key={id} size="xs" c="dimmed">
      {t('contract.elsewhere.taken', { at: format.instant(at) })}{' '}
      <FileLink underline="always" path={`/contract-signings/${id}/file`} name={file} />
    </Text>
  ))
}
