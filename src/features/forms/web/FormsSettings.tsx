import { Menu, SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { IconForms } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { NewMenu } from '#ui/shell/NewMenu.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createForm, listForms } from '../contract.ts'
import { readyForms } from '../rules.ts'
import { FormEditor } from './FormEditor.tsx'

/** All forms, one of them open. */
export const FormsSettings = () => {
  const t = useT()
  const may = useMay()
  const { data, error } = useQuery(ask(listForms, {}))
  const [chosen, setChosen] = useState<string | null>(null)
  if (error) return <ProblemAlert error={error} />
  const form = chosen === null ? data?.items[0] : data?.items.find(({ id }) => id === chosen)
  // One that has just been made comes with the next answer.
  if (!data || (chosen !== null && !form)) return <Skeleton h={320} aria-label={t('state.loading')} />
  const begin = may('form.create') && <NewForm onMade={setChosen} />
  if (!form)
    return (
      <EmptyState
        icon={IconForms}
        title={t('form.empty.title')}
        text={t('form.empty.text')}
        actions={begin}
      />
    )
  return (
    <Stack gap="md" maw={900}>
      <Stack gap="xs" align="flex-start">
        {begin}
        <SegmentedControl
          aria-label={t('form.many')}
          data={data.items.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.id}
          onChange={setChosen}
        />
      </Stack>
      <FormEditor key={`${form.id}/${form.version}`} form={form} onGone={() => setChosen(null)} />
    </Stack>
  )
}

const NewForm = ({ onMade }: { onMade: (id: string) => void }) => {
  const t = useT()
  const problem = useProblem()
  const create = useTell(createForm)
  const make = (name: string, content: (typeof readyForms)[number]['content']) =>
    create.mutate(
      { body: { name, active: true, stageId: null, content } },
      { onSuccess: ({ id }) => onMade(id), onError: (error) => showProblem(problem(error)) },
    )
  return (
    <NewMenu label={t('form.new')} busy={create.isPending} position="bottom-start">
      {readyForms.map(({ id, content }) => (
        <Menu.Item
          key={id}
          leftSection={<IconForms size={16} />}
          onClick={() => make(t(`form.ready.${id}`), content)}
        >
          {t(`form.ready.${id}`)}
        </Menu.Item>
      ))}
    </NewMenu>
  )
}
