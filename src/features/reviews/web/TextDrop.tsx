import { Button, FileButton, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { FileFaults } from '#ui/shell/FileFaults.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { getReading, getReview, listReviews, MOST_SENT, putText } from '../contract.ts'

type Props = { id: string; writes: boolean; onDone?: () => void }

/** Takes the contract in: pasted, chosen as a file, or dropped here. What keeps it from being read is told, and the words stay. */
export const TextDrop = ({ id, writes, onDone }: Props) => {
  const t = useT()
  const again = useRef<() => void>(null)
  const [words, setWords] = useState('')
  const send = useTell(putText, { refreshes: [getReading, getReview, listReviews] })
  const start = (file: File | null) => {
    // The same file, corrected, can be chosen once more.
    again.current?.()
    if (!file) return
    if (file.size > MOST_SENT) return showProblem(t('review.large'))
    const form = new FormData()
    form.set('file', file)
    send.mutate({ params: { id }, body: form }, { onSuccess: () => onDone?.() })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    if (writes && !send.isPending) start(event.dataTransfer.files[0] ?? null)
  }
  if (!writes)
    return (
      <Text c="dimmed" p="md">
        {t('review.none')}
      </Text>
    )
  return (
    <Stack gap="sm" p="md" maw={760} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Title order={2}>{t('review.drop.title')}</Title>
      <Text c="dimmed" size="sm">
        {t('review.drop.text')}
      </Text>
      <FileFaults error={send.error} noun="review" title={t('review.faults')} />
      <Textarea
        label={t('review.paste')}
        autosize
        minRows={8}
        maxRows={20}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          disabled={words.trim() === ''}
          loading={send.isPending}
          onClick={() => start(new File([words], t('review.pasted'), { type: 'text/plain' }))}
        >
          {t('review.go')}
        </Button>
        <FileButton resetRef={again} accept=".pdf,.docx,.txt,text/plain" onChange={start}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconUpload size={16} />}
              disabled={send.isPending}
            >
              {t('review.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
      {send.isPending && (
        <Text component="output" size="sm" c="dimmed">
          {t('review.reading')}
        </Text>
      )}
    </Stack>
  )
}
