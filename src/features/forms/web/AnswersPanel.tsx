import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { FileLink } from '#ui/FileLink.tsx'
import { useT } from '#ui/i18n.tsx'
import { getAnswers } from '../contract.ts'

/** What a lead's form asked beside a lead's own fields, and the files that came with it; nothing where there is none. */
export const AnswersPanel = ({ id }: { id: string }) => {
  const t = useT()
  const { data } = useQuery(ask(getAnswers, { params: { id } }))
  const [answers, files] = [data?.answers ?? [], data?.files ?? []]
  return (
    <>
      {answers.length > 0 && (
        <Stack gap={4} mb="md" component="section" aria-label={t('form.answers')}>
          <Text fw={600} size="sm">
            {t('form.answers')}
          </Text>
          {answers.map(({ label, text }, at) => (
            <Text key={at} size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              <Text span c="dimmed">
                {label}:
              </Text>{' '}
              {text}
            </Text>
          ))}
        </Stack>
      )}
      {files.length > 0 && (
        <Stack gap={4} mb="md" component="section" aria-label={t('form.files')}>
          <Text fw={600} size="sm">
            {t('form.files')}
          </Text>
          {files.map((file) => (
            <FileLink
              key={file.id}
              size="sm"
              path={`/leads/${id}/files/${file.id}`}
              name={file.name}
              title={t('form.file.save', { name: file.name })}
            />
          ))}
        </Stack>
      )}
    </>
  )
}
