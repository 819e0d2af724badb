import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { RemoveButton } from '#ui/shell/RemoveButton.tsx'
import { type Pipeline, removePipeline } from '../contract.ts'

type Props = { pipeline: Pipeline; onGone: () => void }

/** Removes a pipeline, once that has been asked. */
export const RemovePipeline = ({ pipeline: { id, name }, onGone }: Props) => {
  const t = useT()
  const remove = useTell(removePipeline)
  return (
    <RemoveButton
      title={t('pipeline.remove.title', { name })}
      text={t('pipeline.remove.text')}
      remove={() => remove.mutateAsync({ params: { id } })}
      onGone={onGone}
    />
  )
}
