import { Anchor, Button, FileButton, Group, Stack, Text, Title } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useRef } from 'react'
import { useTell } from '#kit/query.ts'
import { MOST_SENT } from '#features/reviews/contract.ts'
import { useT } from '#ui/i18n.tsx'
import { FileFaults } from '#ui/shell/FileFaults.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { getContract, listContracts } from '../../contract.ts'
import { getRedline, putCounterDraft } from '../../contract-drafts.ts'
import { getContractText, listContractVersions } from '../../contract-text.ts'
import { useOpenPanel } from '../Panels.tsx'

/** Takes the other side's draft in, chosen or dropped here. What keeps it from being read is told, and nothing is changed. */
export const BringDraft = ({ id }: { id: string }) => {
  const t = useT()
  const { show } = useOpenPanel()
  const again = useRef<() => void>(null)
  const bring = useTell(putCounterDraft, {
    refreshes: [getContractText, listContractVersions, getContract, listContracts, getRedline],
  })
  const start = (file: File | null) => {
    // The same file, corrected, can be chosen once more.
    again.current?.()
    if (!file) return
    if (file.size > MOST_SENT) return showProblem(t('review.large'))
    const form = new FormData()
    form.set('file', file)
    bring.mutate(
      { params: { id }, body: form },
      { onSuccess: ({ number }) => showDone(t('contract.bring.done', { number })) },
    )
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    if (!bring.isPending) start(event.dataTransfer.files[0] ?? null)
  }
  return (
    <Stack gap="xs" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Title order={3} size="h5">
        {t('contract.bring')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('contract.bring.text')}
      </Text>
      <FileFaults error={bring.error} noun="contract" title={t('review.faults')} />
      <Group gap="xs">
        <FileButton resetRef={again} accept=".pdf,.docx,.txt,text/plain" onChange={start}>
          {(props) => (
            <Button
              {...props}
              size="compact-md"
              variant="default"
              leftSection={<IconUpload size={16} />}
              loading={bring.isPending}
            >
              {t('contract.bring.choose')}
            </Button>
          )}
        </FileButton>
        {bring.isPending && (
          <Text component="output" size="sm" c="dimmed">
            {t('review.reading')}
          </Text>
        )}
      </Group>
      {bring.isSuccess && (
        <Group gap="xs">
          <Text size="sm">{t('contract.elsewhere.offer')}</Text>
          <Anchor component="button" size="sm" onClick={() => show('agreement')}>
            {t('contract.elsewhere')}
          </Anchor>
        </Group>
      )}
    </Stack>
  )
}
