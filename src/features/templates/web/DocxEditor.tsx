import { Stack, Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import type { DocxContents, DocxTemplate } from '../contract.ts'
import { DocxFacts } from './DocxFacts.tsx'
import { DocxUpload, Samples } from './DocxUpload.tsx'
import { type EditorProps, TemplateShell } from './TemplateShell.tsx'
import { Variables } from './Variables.tsx'

/** One template that is a document of Word, beside what it may say. */
export const DocxEditor = (props: EditorProps<DocxTemplate>) => {
  const t = useT()
  const { name, locale, fileId } = props.template
  return (
    <TemplateShell<DocxContents>
      {...props}
      contents={{ name, locale, fileId }}
      look={(contents) => <DocxFacts {...contents} />}
    >
      {({ value, change, disabled }) => (
        <>
          <Stack gap="sm" component="section" aria-label={t('template.docx.file')}>
            <Text size="sm" c="dimmed">
              {t('template.docx.about')}
            </Text>
            <DocxFacts fileId={value.fileId} locale={value.locale} />
            {!disabled && (
              <DocxUpload label={t('template.docx.replace')} onSent={(file) => change({ fileId: file.id })} />
            )}
            <Samples />
          </Stack>
          <Variables format="docx" />
        </>
      )}
    </TemplateShell>
  )
}
