import { Anchor, Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { locales } from '#kit/i18n.ts'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { FileFaults } from '#ui/shell/FileFaults.tsx'
import { showProblem } from '#ui/shell/notices.ts'
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
  const send = useTell(sendDocx, { refreshes: [] })
  const again = useRef<() => void>(null)
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
      <FileFaults error={send.error} noun="template" title={t('template.docx.faults')} />
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
