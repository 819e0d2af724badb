import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { type Form, removeForm } from '../contract.ts'

/** Removes a form once that has been confirmed. */
export const RemoveForm = ({ form: { id, name }, onGone }: { form: Form; onGone: () => void }) => {
  const t = useT()
  const problem = useProblem()
  const [asking, setAsking] = useState(false)
  const remove = useTell(removeForm)
  const onSuccess = () => (showDone(t('form.removed', { name })), onGone())
  const onError = (error: Error) => (setAsking(false), showProblem(problem(error)))
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => setAsking(true)}>
        {t('action.delete')}
      </Button>
      <Confirm
        opened={asking}
        title={t('action.delete')}
        text={t('form.remove.ask', { name })}
        verb={t('action.delete')}
        busy={remove.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate({ params: { id } }, { onSuccess, onError })}
      />
    </>
  )
}
