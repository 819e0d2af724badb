import { Button, Group, Skeleton, Stack, TextInput } from '@mantine/core'
import { IconDownload, IconPlus } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#kit/client.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { ask, keyOf, useTell, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Kept } from '#features/drafts/contract.ts'
import {
  getPipelineFile,
  pipeline as of,
  type Pipeline,
  type PipelineContents,
  pipelineDrafts,
} from '../contract.ts'
import { Differences } from './Differences.tsx'
import { contentsOf, type Draft, draftOf, withNewStage } from './draft.ts'
import type { DraftParts } from './parts.ts'
import { PipelineLook } from './PipelineLook.tsx'
import { Products } from './Products.tsx'
import { RemovePipeline } from './RemovePipeline.tsx'
import { Stages } from './Stages.tsx'

type Props = { pipeline: Pipeline; noun: AnyNoun; drafts: DraftParts; onGone: () => void }

/** One pipeline: its draft where there is one, else what is in force; it is changed by drafts that are published. */
export const PipelineEditor = (props: Props) => {
  const t = useT()
  const may = useMay()
  const { id } = props.pipeline
  const { data, error } = useQuery({
    ...ask(pipelineDrafts.get, { params: { id } }),
    enabled: may('pipeline.update'),
  })
  if (error) return <ProblemAlert error={error} />
  if (!data && may('pipeline.update')) return <Skeleton h={320} aria-label={t('state.loading')} />
  return <Editor {...props} kept={data} />
}

const Editor = ({
  pipeline,
  noun,
  drafts,
  onGone,
  kept,
}: Props & { kept: Kept<PipelineContents> | undefined }) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const client = useQueryClient()
  const { id, version } = pipeline
  const before = kept?.draft ?? null
  const begun = draftOf(before?.contents ?? pipeline, pipeline)
  const now = { version: before?.version ?? 0, base: version }
  // What is typed stays when somebody else keeps the draft meanwhile; keeping it says so once, and then replaces theirs.
  const [edit, setEdit] = useState<{ draft: Draft; on: typeof now | null } | null>(null)
  const draft = edit?.draft ?? begun
  const change = (next: Draft) => setEdit({ draft: next, on: edit ? edit.on : now })
  const [back, setBack] = useState<{ contents: PipelineContents; number: number } | null>(null)
  const keep = useTell(pipelineDrafts.keep)
  const disabled = !kept
  const changed = JSON.stringify(draft) !== JSON.stringify(begun)
  const behind = before !== null && before.base !== version
  const params = { id }
  const keepThis = (contents: PipelineContents, said: string) =>
    keep.mutate(
      { params, body: { ...(edit?.on ?? now), contents } },
      {
        onSuccess: (reply) => {
          client.setQueryData(keyOf(pipelineDrafts.get, { params }), reply)
          setEdit(null)
          showDone(said)
        },
        onError: () => setEdit(edit && { ...edit, on: null }),
      },
    )
  const takeBack = (contents: PipelineContents, number: number) => {
    setBack(null)
    keepThis(contentsOf(draftOf(contents, pipeline)), t('edition.taken', { number }))
  }
  const save = () =>
    call(getPipelineFile, { params }, { workspace: workspaceHere() ?? '' })
      .then((file) => offer(`${file.name}.json`, JSON.stringify(file, null, 2)))
      .catch((error: unknown) => showProblem(problem(error)))
  const words = (a: PipelineContents, b: PipelineContents) => (
    <Differences before={a} after={b} noun={noun.name} />
  )
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
          onChange={(e) => change({ ...draft, name: e.currentTarget.value })}
        />
        <Group gap="xs">
          {may('pipeline.delete') && <RemovePipeline pipeline={pipeline} onGone={onGone} />}
          <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => void save()}>
            {t('pipeline.file.export')}
          </Button>
          <drafts.Editions
            of={of}
            id={id}
            differences={words}
            look={(contents) => <PipelineLook contents={contents} noun={noun.name} />}
            onBack={
              disabled
                ? undefined
                : (contents, number) =>
                    before || changed ? setBack({ contents, number }) : takeBack(contents, number)
            }
          />
          {!disabled && (
            <Button
              disabled={!changed && !behind}
              loading={keep.isPending}
              onClick={() => keepThis(contentsOf(draft), t('state.saved'))}
            >
              {t('draft.keep')}
            </Button>
          )}
        </Group>
      </Group>
      <ProblemAlert error={keep.error} noun="pipeline" />
      {kept && before && (
        <drafts.Panel
          of={of}
          id={id}
          kept={{ ...kept, draft: before }}
          differences={words(pipeline, before.contents)}
          unsaved={changed}
          behind={behind}
        />
      )}
      <Products draft={draft} disabled={disabled} onChange={change} />
      <Stages draft={draft} noun={noun} disabled={disabled} onChange={change} />
      {!disabled && (
        <Button
          variant="subtle"
          w="fit-content"
          leftSection={<IconPlus size={16} />}
          onClick={() => change(withNewStage(draft, t('stage.new'), crypto.randomUUID()))}
        >
          {t('pipeline.stage.add')}
        </Button>
      )}
      <Confirm
        opened={back !== null}
        title={t('edition.replace.title')}
        text={t('edition.replace.text', { number: back?.number })}
        verb={t('edition.replace')}
        onClose={() => setBack(null)}
        onConfirm={() => back && takeBack(back.contents, back.number)}
      />
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
