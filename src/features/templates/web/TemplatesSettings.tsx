import { Group, SegmentedControl, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { IconFileText, IconFileTypeDocx } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EditsDrafts } from '#features/drafts/contract-editing.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listTemplates, type Template } from '../contract.ts'
import { DocxEditor } from './DocxEditor.tsx'
import { NewTemplate } from './NewTemplate.tsx'
import { TemplateEditor } from './TemplateEditor.tsx'

/** All templates, one of them open. */
export const TemplatesSettings = ({ EditDraft }: { EditDraft: EditsDrafts }) => {
  const t = useT()
  const may = useMay()
  const { data, error } = useQuery(ask(listTemplates, {}))
  const [chosen, setChosen] = useState<string | null>(null)
  if (error) return <ProblemAlert error={error} />
  const template = chosen === null ? data?.items[0] : data?.items.find(({ id }) => id === chosen)
  // One that has just been made comes with the next answer.
  if (!data || (chosen !== null && !template)) return <Skeleton h={320} aria-label={t('state.loading')} />
  const begin = may('template.create') && <NewTemplate onMade={setChosen} />
  if (!template)
    return (
      <EmptyState
        icon={IconFileText}
        title={t('template.empty.title')}
        text={t('template.empty.text')}
        actions={begin}
      />
    )
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="xs">
        <SegmentedControl
          aria-label={t('template.tab.templates')}
          data={data.items.map((one) => ({ value: one.id, label: <Named {...one} /> }))}
          value={template.id}
          onChange={setChosen}
        />
        {begin}
      </Group>
      <Open key={template.id} template={template} EditDraft={EditDraft} onGone={() => setChosen(null)} />
    </Stack>
  )
}

type OpenProps = { template: Template; EditDraft: EditsDrafts; onGone: () => void }
const Open = ({ template, ...props }: OpenProps) =>
  template.format === 'docx' ? (
    <DocxEditor template={template} {...props} />
  ) : (
    <TemplateEditor template={template} {...props} />
  )

const Named = ({ name, format }: Template) => {
  const t = useT()
  if (format === 'typst') return name
  return (
    <Group gap={6} wrap="nowrap" justify="center">
      <IconFileTypeDocx size={15} aria-hidden />
      <VisuallyHidden>{t('template.format.docx')}: </VisuallyHidden>
      {name}
    </Group>
  )
}
