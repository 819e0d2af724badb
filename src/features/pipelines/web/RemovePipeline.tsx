import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { type Pipeline, removePipeline } from '../contract.ts'

type Props = { pipeline: Pipeline; onGone: () => void }

/** Removes a pipeline, once that has been asked. */
export const RemovePipeline = ({ pipeline: { id, name }, onGone }: Props) => {
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
