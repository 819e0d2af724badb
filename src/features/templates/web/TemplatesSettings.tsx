import { Group, Select, Skeleton, Stack } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { formats, listTemplates, type Template } from '../contract.ts'
import { DocxEditor } from './DocxEditor.tsx'
import { MailEditor, type ShowsLetters } from './MailEditor.tsx'
import { NewTemplate } from './NewTemplate.tsx'
import { TemplateEditor } from './TemplateEditor.tsx'
import type { EditorProps } from './TemplateShell.tsx'

type Handed = Pick<EditorProps<Template>, 'EditDraft'> & { ShowLetter: ShowsLetters }

/** All templates, one of them open. */
export const TemplatesSettings = (handed: Handed) => {
  const t = useT()
  const may = useMay()
  const { data, error } = useQuery(ask(listTemplates, {}))
  const [chosen, setChosen] = useState<string | null>(null)
  if (error) return <ProblemAlert error={error} />
  const groups = formats.map((format) => data?.items.filter((one) => one.format === format) ?? [])
  const all = groups.flat()
  const template = chosen === null ? all[0] : all.find(({ id }) => id === chosen)
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
      <Group justify="space-between" gap="xs" align="flex-end">
        <Select
          label={t('template.one')}
          flex="1 1 240px"
          maw={420}
          allowDeselect={false}
          searchable={all.length > 10}
          data={groups
            .filter((items) => items.length > 0)
            .map((items) => ({
              group: t(`template.format.${items[0]!.format}`),
              items: items.map(({ id, name }) => ({ value: id, label: name })),
            }))}
          value={template.id}
          onChange={setChosen}
        />
        {begin}
      </Group>
      <Open key={template.id} template={template} {...handed} onGone={() => setChosen(null)} />
    </Stack>
  )
}

const Open = ({
  template,
  ShowLetter,
  ...props
}: Handed & Pick<EditorProps<Template>, 'template' | 'onGone'>) => {
  switch (template.format) {
    case 'docx':
      return <DocxEditor template={template} {...props} />
    case 'mail':
      return <MailEditor template={template} ShowLetter={ShowLetter} {...props} />
    case 'typst':
      return <TemplateEditor template={template} {...props} />
  }
}
