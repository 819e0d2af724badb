import { Alert, Anchor, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconDownload, IconFileTypeDocx } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { DocxContents } from '../contract.ts'
import { getDocxFile } from '../contract-docx.ts'
import { docxPath } from './DocxUpload.tsx'

/** The document of a template: its file, the same filled with an example, and what it says. */
export const DocxFacts = ({ fileId, locale }: Pick<DocxContents, 'fileId' | 'locale'>) => {
  const t = useT()
  const format = useFormat()
  const { data, error } = useQuery(ask(getDocxFile, { params: { id: fileId } }))
  if (error) return <ProblemAlert error={error} noun="template" />
  if (!data) return <Skeleton h={80} aria-label={t('state.loading')} />
  const link = (path: string, label: string) => (
    <Anchor href={docxPath(`/template-files/${fileId}/${path}`)} download size="sm">
      <Group gap={4} component="span">
        <IconDownload size={15} />
        {label}
      </Group>
    </Anchor>
  )
  return (
    <Stack gap="xs">
      <Group gap={6} wrap="nowrap">
        <IconFileTypeDocx size={20} aria-hidden />
        <Text fw={500} style={{ overflowWrap: 'anywhere' }}>
          {data.name}
        </Text>
        <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {t('template.docx.size', { kb: format.number(Math.ceil(data.bytes / 1000)) })}
        </Text>
      </Group>
      <Group gap="md">
        {link('docx', t('template.docx.download'))}
        {link(`example?locale=${locale}`, t('template.docx.example'))}
      </Group>
      {data.missing.length > 0 && (
        <Alert color="yellow" py="xs">
          {t('template.missing', { names: data.missing.join(', ') })}
        </Alert>
      )}
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {data.names.length === 0
          ? t('template.docx.none')
          : t('template.docx.names', { names: data.names.join(', ') })}
      </Text>
    </Stack>
  )
}
