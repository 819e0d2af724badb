import { Menu } from '@mantine/core'
import { IconFileImport, IconPlus, IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ask, useTell } from '#kit/query.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { NewMenu } from '#ui/shell/NewMenu.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { createPipeline, listPipelineTemplates } from '../contract.ts'
import type { PipelineFile } from '../contract-file.ts'
import { blankPipeline } from './draft.ts'
import { FileChoice } from './FileChoice.tsx'

/** Begins a pipeline from a ready one, from nothing, or from a file. */
export const NewPipeline = ({ onMade }: { onMade: (id: string) => void }) => {
  const t = useT()
  const problem = useProblem()
  const { locale } = useLocale()
  const { data } = useQuery(ask(listPipelineTemplates, { query: { locale } }))
  const create = useTell(createPipeline)
  const make = (body: PipelineFile) =>
    create.mutate(
      { body },
      { onSuccess: ({ id }) => onMade(id), onError: (error) => showProblem(problem(error)) },
    )
  return (
    <FileChoice onRead={make}>
      {(openFiles) => (
        <NewMenu label={t('pipeline.new')} busy={create.isPending}>
          <Menu.Label>{t('pipeline.begin')}</Menu.Label>
          {data?.items.map(({ id, file }) => (
            <Menu.Item key={id} leftSection={<IconRoute size={16} />} onClick={() => make(file)}>
              {file.name}
            </Menu.Item>
          ))}
          <Menu.Item
            leftSection={<IconPlus size={16} />}
            onClick={() => make(blankPipeline(t('pipeline.new'), t))}
          >
            {t('pipeline.blank')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconFileImport size={16} />} onClick={openFiles}>
            {t('pipeline.file.import')}
          </Menu.Item>
        </NewMenu>
      )}
    </FileChoice>
  )
}
