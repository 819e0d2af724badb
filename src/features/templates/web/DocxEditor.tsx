import { Stack, Text } from '@mantine/core'
import type { EditsDrafts } from '#features/drafts/contract-editing.ts'
import { useT } from '#ui/i18n.tsx'
import type { DocxContents, DocxTemplate } from '../contract.ts'
import { draftingOf } from './drafting.tsx'
import { DocxFacts } from './DocxFacts.tsx'
import { DocxUpload, Samples } from './DocxUpload.tsx'
import classes from './TemplateEditor.module.css'
import { TemplateHead } from './TemplateHead.tsx'
import { Variables } from './Variables.tsx'

type Props = { template: DocxTemplate; EditDraft: EditsDrafts; onGone: () => void }

/** One template that is a document of Word: its draft where there is one, else what is in force, beside what it may say. */
export const DocxEditor = ({ template, EditDraft, onGone }: Props) => {
  const t = useT()
  const { id, version, name, locale, fileId } = template
  const inForce: DocxContents = { name, locale, fileId }
  return (
    <EditDraft
      {...draftingOf<DocxContents>()}
      id={id}
      version={version}
      contents={inForce}
      inForce={inForce}
      look={(contents) => <DocxFacts {...contents} />}
    >
      {({ value, change, disabled, editions, keep, panel }) => (
        <Stack gap="md">
          <TemplateHead
            id={id}
            value={value}
            disabled={disabled}
            onChange={(more) => change({ ...value, ...more })}
            onGone={onGone}
            buttons={
              <>
                {editions}
                {keep}
              </>
            }
          />
          {panel}
          <div className={classes['sides']}>
            <Stack gap="sm" component="section" aria-label={t('template.docx.file')}>
              <Text size="sm" c="dimmed">
                {t('template.docx.about')}
              </Text>
              <DocxFacts fileId={value.fileId} locale={value.locale} />
              {!disabled && (
                <DocxUpload
                  label={t('template.docx.replace')}
                  onSent={(file) => change({ ...value, fileId: file.id })}
                />
              )}
              <Samples />
            </Stack>
            <Variables format="docx" />
          </div>
        </Stack>
      )}
    </EditDraft>
  )
}
