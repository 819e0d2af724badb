import { Button, Group, Stack, TextInput } from '@mantine/core'
import { IconDownload, IconFileImport, IconPlus } from '@tabler/icons-react'
import type { Editing, EditsDrafts } from '#features/drafts/contract-editing.ts'
import { call } from '#kit/client.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { getPipelineFile, pipeline as of, type Pipeline, type PipelineContents } from '../contract.ts'
import type { PipelineFile } from '../contract-file.ts'
import { Differences } from './Differences.tsx'
import { contentsOf, type Draft, draftOf, overlaid, withNewStage } from './draft.ts'
import { FileChoice } from './FileChoice.tsx'
import { PipelineLook } from './PipelineLook.tsx'
import { Products } from './Products.tsx'
import { RemovePipeline } from './RemovePipeline.tsx'
import { RetirePipeline } from './RetirePipeline.tsx'
import { Stages } from './Stages.tsx'
import { useProducts } from './useProducts.ts'

type Props = { pipeline: Pipeline; noun: AnyNoun; onGone: () => void }

/** One pipeline: its draft where there is one, else what is in force; it is changed by drafts that are published. */
export const PipelineEditor = ({ EditDraft, ...props }: Props & { EditDraft: EditsDrafts }) => {
  const { pipeline, noun } = props
  const contents: PipelineContents = pipeline
  return (
    <EditDraft
      of={of}
      id={pipeline.id}
      version={pipeline.version}
      contents={contents}
      inForce={contents}
      open={(one) => draftOf(one, pipeline)}
      close={contentsOf}
      differences={(before, after) =>
        before && <Differences before={before} after={after} noun={noun.name} />
      }
      look={(one) => <PipelineLook contents={one} noun={noun.name} />}
    >
      {(editing) => <Editor {...props} editing={editing} />}
    </EditDraft>
  )
}

const Editor = ({
  pipeline,
  noun,
  onGone,
  editing: { value: draft, change, disabled, editions, keep, panel },
}: Props & { editing: Editing<PipelineContents, Draft> }) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const products = useProducts()
  const takeOver = (file: PipelineFile) => {
    const { contents, unknown } = overlaid(file, pipeline, products)
    if (unknown.length > 0)
      return showProblem(t('issue.pipeline.unknown_product', { product: unknown.join(', ') }))
    change(draftOf(contents, pipeline))
    showUndo(t('pipeline.file.taken', { name: file.name }), () => change(draft))
  }
  const save = () =>
    call(getPipelineFile, { params: { id: pipeline.id } }, { workspace: workspaceHere() ?? '' })
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
          onChange={(e) => change({ ...draft, name: e.currentTarget.value })}
        />
        <Group gap="xs">
          {may('pipeline.delete') && <RemovePipeline pipeline={pipeline} onGone={onGone} />}
          <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => void save()}>
            {t('pipeline.file.export')}
          </Button>
          {!disabled && (
            <FileChoice onRead={takeOver}>
              {(open) => (
                <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={open}>
                  {t('pipeline.file.over')}
                </Button>
              )}
            </FileChoice>
          )}
          {editions}
          {keep}
        </Group>
      </Group>
      {panel}
      {may('pipeline.update') && <RetirePipeline pipeline={pipeline} />}
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
