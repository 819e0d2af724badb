import { Button, Stack, Text } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ask, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { getEvidence } from '../contract.ts'

/** How often it is asked whether the log was sealed meanwhile, in milliseconds. */
const AGAIN = 5_000

/** Gives the evidence of a contract that is or was signed, once all that the log tells of it is sealed. */
export const EvidenceSection = ({ id }: { id: string }) => {
  const t = useT()
  const { data } = useQuery({
    ...ask(getEvidence, { params: { id } }),
    refetchInterval: ({ state }) => (state.data && state.data.sealed < state.data.events ? AGAIN : false),
  })
  if (!data?.signing) return null
  const waiting = data.events - data.sealed
  return (
    <Stack gap="xs" component="section" aria-label={t('evidence.title')} align="flex-start">
      <Text fw={600}>{t('evidence.title')}</Text>
      <Text size="xs" c="dimmed">
        {t('evidence.about')}
      </Text>
      {waiting > 0 ? (
        <Text size="xs" component="output">
          {t('evidence.waiting', { count: waiting })}
        </Text>
      ) : (
        <Button
          component="a"
          size="compact-sm"
          variant="default"
          leftSection={<IconFileZip size={16} />}
          href={`/api/contracts/${id}/evidence/file?workspace=${workspaceHere() ?? ''}`}
          download
        >
          {t('evidence.get')}
        </Button>
      )}
    </Stack>
  )
}
