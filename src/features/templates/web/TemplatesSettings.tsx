import { Group, Menu, SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { locales } from '#kit/i18n.ts'
import type { EditsDrafts } from '#features/drafts/contract-editing.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { NewMenu } from '#ui/shell/NewMenu.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createTemplate, listTemplates } from '../contract.ts'
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
          data={data.items.map(({ id, name }) => ({ value: id, label: name }))}
          value={template.id}
          onChange={setChosen}
        />
        {begin}
      </Group>
      <TemplateEditor
        key={template.id}
        template={template}
        EditDraft={EditDraft}
        onGone={() => setChosen(null)}
      />
    </Stack>
  )
}

const NewTemplate = ({ onMade }: { onMade: (id: string) => void }) => {
  const t = useT()
  const problem = useProblem()
  const create = useTell(createTemplate)
  const make = (locale: (typeof locales)[number]) =>
    create.mutate(
      {
        body: {
          kind: 'offer',
          name: `${t('template.kind.offer')}: ${t(`template.locale.${locale}`)}`,
          locale,
        },
      },
      { onSuccess: ({ id }) => onMade(id), onError: (error) => showProblem(problem(error)) },
    )
  return (
    <NewMenu label={t('template.new')} busy={create.isPending}>
      {locales.map((locale) => (
        <Menu.Item key={locale} onClick={() => make(locale)}>
          {t(`template.locale.${locale}`)}
        </Menu.Item>
      ))}
    </NewMenu>
  )
}
