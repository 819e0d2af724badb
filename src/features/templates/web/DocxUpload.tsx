import { Alert, Anchor, Button, FileButton, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { locales } from '#kit/i18n.ts'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { issuesOf, useIssue } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type DocxFile, sendDocx } from '../contract-docx.ts'

/** What the server takes, in bytes. */
const MOST = 5_000_000
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Where something of a template’s document is downloaded. */
export const docxPath = (path: string): string =>
  `/api${path}${path.includes('?') ? '&' : '?'}workspace=${encodeURIComponent(workspaceHere() ?? '')}`

/** Sends a document of Word in; whatever keeps it from being a template is told, each fault with its place. */
export const DocxUpload = ({ label, onSent }: { label: string; onSent: (file: DocxFile) => void }) => {
  const t = useT()
  const issue = useIssue()
  const send = useTell(sendDocx, { refreshes: [] })
  const again = useRef<() => void>(null)
  const faults = issuesOf(send.error)
  const start = (file: File | null) => {
    // The same file, corrected, can be chosen once more.
    again.current?.()
    if (!file) return
    if (file.size > MOST) return showProblem(t('template.docx.large'))
    const form = new FormData()
    form.set('file', file)
    send.mutate({ body: form }, { onSuccess: onSent })
  }
  return (
    <Stack gap="xs">
      <FileButton resetRef={again} accept={`.docx,${type}`} onChange={start}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            w="fit-content"
            leftSection={<IconUpload size={16} />}
            loading={send.isPending}
          >
            {label}
          </Button>
        )}
      </FileButton>
      {faults.length === 0 && <ProblemAlert error={send.error} noun="template" />}
      {faults.length > 0 && (
        <Alert
          role="alert"
          color="red"
          icon={<IconAlertTriangle size={18} />}
          title={t('template.docx.faults')}
        >
          <List size="sm" style={{ overflowWrap: 'anywhere' }}>
            {faults.map((fault) => (
              <List.Item key={JSON.stringify(fault)}>{issue(fault)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  )
}

/** The documents to begin from, one in each language. */
export const Samples = () => {
  const t = useT()
  return (
    <Group gap="sm">
      <Text size="sm" c="dimmed">
        {t('template.docx.samples')}
      </Text>
      {locales.map((locale) => (
        <Anchor key={locale} size="sm" href={docxPath(`/template-samples?locale=${locale}`)} download>
          {t(`template.locale.${locale}`)}
        </Anchor>
      ))}
    </Group>
  )
}
