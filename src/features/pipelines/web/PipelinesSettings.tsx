import { Group, SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AnyNoun } from '#kit/noun.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { listPipelines } from '../contract.ts'
import { NewPipeline } from './NewPipeline.tsx'
import { PipelineEditor } from './PipelineEditor.tsx'

/** All pipelines, one of them open. `noun` is what goes through them. */
export const PipelinesSettings = ({ noun }: { noun: AnyNoun }) => {
  const t = useT()
  const may = useMay()
  const { data, error } = useQuery(ask(listPipelines, {}))
  const [chosen, setChosen] = useState<string | null>(null)
  if (error) return <ProblemAlert error={error} />
  const pipeline = chosen === null ? data?.items[0] : data?.items.find(({ id }) => id === chosen)
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
          data={data.items.map(({ id, name }) => ({ value: id, label: name }))}
          value={pipeline.id}
          onChange={setChosen}
        />
        {begin}
      </Group>
      <PipelineEditor
        key={`${pipeline.id}/${pipeline.version}`}
        pipeline={pipeline}
        noun={noun}
        onGone={() => setChosen(null)}
      />
    </Stack>
  )
}
