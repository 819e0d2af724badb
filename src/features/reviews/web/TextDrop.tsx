import { Alert, Button, FileButton, Group, List, Stack, Text, Textarea, Title } from '@mantine/core'
import { IconAlertTriangle, IconUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { issuesOf, useIssue } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getReading, getReview, listReviews, putText } from '../contract.ts'

/** What the server takes, in bytes. */
const MOST = 5_000_000

type Props = { id: string; writes: boolean; onDone?: () => void }

/** Takes the contract in: pasted, chosen as a file, or dropped here. What keeps it from being read is told, and the words stay. */
export const TextDrop = ({ id, writes, onDone }: Props) => {
  const t = useT()
  const issue = useIssue()
  const again = useRef<() => void>(null)
  const [words, setWords] = useState('')
  const send = useTell(putText, { refreshes: [getReading, getReview, listReviews] })
  const faults = issuesOf(send.error)
  const start = (file: File | null) => {
    // The same file, corrected, can be chosen once more.
    again.current?.()
    if (!file) return
    if (file.size > MOST) return showProblem(t('review.large'))
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
      {faults.length === 0 && <ProblemAlert error={send.error} noun="review" />}
      {faults.length > 0 && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle size={18} />} title={t('review.faults')}>
          <List size="sm">
            {faults.map((fault) => (
              <List.Item key={JSON.stringify(fault)}>{issue(fault)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
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
        <FileButton resetRef={again} accept=".docx,.txt,text/plain" onChange={start}>
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
