import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconDownload, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { call } from '#kit/client.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { changePipeline, getPipelineFile, type Pipeline, removePipeline } from '../contract.ts'
import { bodyOf, draftOf, moved, withNewStage, withoutStage, withStage } from './draft.ts'
import { StageLine } from './StageLine.tsx'

type Props = { pipeline: Pipeline; noun: AnyNoun; onGone: () => void }

/** One pipeline: its name and stages, changed as a whole and saved at once. */
export const PipelineEditor = ({ pipeline, noun, onGone }: Props) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const begun = draftOf(pipeline)
  const [draft, setDraft] = useState(begun)
  const save = useTell(changePipeline)
  const disabled = !may('pipeline.update')
  const changed = JSON.stringify(draft) !== JSON.stringify(begun)
  const params = { id: pipeline.id }
  const take = () =>
    call(getPipelineFile, { params }, { workspace: workspaceHere() ?? '' })
      .then((file) => offer(`${file.name}.json`, JSON.stringify(file, null, 2)))
      .catch((error: unknown) => showProblem(problem(error)))
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="xs" align="flex-end">
        <TextInput
          label={t('pipeline.name')}
          flex="1 1 220px"
          maw={360}
          maxLength={100}
          disabled={disabled}
          value={draft.name}
          onChange={(e) => setDraft({ ...draft, name: e.currentTarget.value })}
        />
        <Group gap="xs">
          {may('pipeline.delete') && <Remove pipeline={pipeline} onGone={onGone} />}
          <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => void take()}>
            {t('pipeline.file.export')}
          </Button>
          {!disabled && (
            <Button
              disabled={!changed}
              loading={save.isPending}
              onClick={() =>
                save.mutate(
                  { params, body: bodyOf(draft, pipeline.version) },
                  { onSuccess: () => showDone(t('state.saved')) },
                )
              }
            >
              {t('action.save')}
            </Button>
          )}
        </Group>
      </Group>
      <ProblemAlert error={save.error} noun="pipeline" />
      <Stack
        gap={6}
        component="ol"
        p={0}
        m={0}
        aria-label={t('pipeline.stages')}
        style={{ listStyle: 'none' }}
      >
        {draft.stages.map((stage) => (
          <StageLine
            key={stage.key}
            stage={stage}
            noun={noun}
            disabled={disabled}
            onChange={(change) => setDraft(withStage(draft, stage.key, change))}
            onMove={(by) => setDraft(moved(draft, stage.key, by))}
            onRemove={() => setDraft(withoutStage(draft, stage.key))}
          />
        ))}
      </Stack>
      {!disabled && (
        <Button
          variant="subtle"
          w="fit-content"
          leftSection={<IconPlus size={16} />}
          onClick={() => setDraft(withNewStage(draft, t('stage.new'), crypto.randomUUID()))}
        >
          {t('pipeline.stage.add')}
        </Button>
      )}
      {draft.gone.map(({ id, name, to }) => (
        <Group key={id} gap="xs">
          <Text size="sm">{t('pipeline.successor', { name })}</Text>
          <Select
            aria-label={t('pipeline.successor', { name })}
            data={draft.stages.flatMap((s) => (s.id === undefined ? [] : [{ value: s.id, label: s.name }]))}
            value={to}
            onChange={(next) =>
              setDraft({
                ...draft,
                gone: draft.gone.map((one) => (one.id === id ? { ...one, to: next } : one)),
              })
            }
          />
        </Group>
      ))}
    </Stack>
  )
}

/** Hands a file to the reader's downloads. */
const offer = (name: string, text: string) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const Remove = ({ pipeline: { id, name }, onGone }: { pipeline: Pipeline; onGone: () => void }) => {
  const t = useT()
  const problem = useProblem()
  const [asking, setAsking] = useState(false)
  const remove = useTell(removePipeline)
  const onError = (error: Error) => (setAsking(false), showProblem(problem(error)))
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => setAsking(true)}>
        {t('action.delete')}
      </Button>
      <Confirm
        opened={asking}
        title={t('pipeline.remove.title', { name })}
        text={t('pipeline.remove.text')}
        verb={t('action.delete')}
        busy={remove.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate({ params: { id } }, { onSuccess: onGone, onError })}
      />
    </>
  )
}
