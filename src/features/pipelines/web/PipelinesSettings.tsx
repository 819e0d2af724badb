import { Group, SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import type { AnyNoun } from '#kit/noun.ts'
import type { EditsDrafts } from '#features/drafts/contract-editing.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listPipelines } from '../contract.ts'
import { NewPipeline } from './NewPipeline.tsx'
import { PipelineEditor } from './PipelineEditor.tsx'

/** All pipelines, one of them open. `noun` is what goes through them. */
export const PipelinesSettings = ({ noun, EditDraft }: { noun: AnyNoun; EditDraft: EditsDrafts }) => {
  const t = useT()
  const may = useMay()
  const { data, error } = useQuery(ask(listPipelines, {}))
  // A notice leads to the pipeline it is about.
  const named = useLocation({ select: ({ search }) => (search as { pipeline?: unknown }).pipeline })
  const [chosen, setChosen] = useState<string | null>(null)
  if (error) return <ProblemAlert error={error} />
  const find = (id: unknown) => data?.items.find((p) => p.id === id)
  const pipeline = chosen === null ? (find(named) ?? data?.items[0]) : find(chosen)
  // One that has just been made comes with the next answer; nobody should edit another meanwhile.
  if (!data || (chosen !== null && !pipeline)) return <Skeleton h={320} aria-label={t('state.loading')} />
  const begin = may('pipeline.create') && <NewPipeline onMade={setChosen} />
  if (!pipeline)
    return (
      <EmptyState
        icon={IconRoute}
        title={t('pipeline.empty.title')}
        text={t('pipeline.empty.text')}
        actions={begin}
      />
    )
  return (
    <Stack gap="md" maw={900}>
      <Group justify="space-between" gap="xs">
        <SegmentedControl
          aria-label={t('pipeline.many')}
          data={data.items.map(({ id, name, retired }) => ({
            value: id,
            label: retired ? t('pipeline.retired.name', { name }) : name,
          }))}
          value={pipeline.id}
          onChange={setChosen}
        />
        {begin}
      </Group>
      <PipelineEditor
        key={pipeline.id}
        pipeline={pipeline}
        noun={noun}
        EditDraft={EditDraft}
        onGone={() => setChosen(null)}
      />
    </Stack>
  )
}
