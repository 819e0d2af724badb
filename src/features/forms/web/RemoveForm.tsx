import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { RemoveButton } from '#ui/shell/RemoveButton.tsx'
import { type Form, removeForm } from '../contract.ts'

/** Removes a form once that has been confirmed. */
export const RemoveForm = ({ form: { id, name }, onGone }: { form: Form; onGone: () => void }) => {
  const t = useT()
  const remove = useTell(removeForm)
  return (
    <RemoveButton
      title={t('action.delete')}
      text={t('form.remove.ask', { name })}
      remove={() => remove.mutateAsync({ params: { id } })}
      onGone={() => (showDone(t('form.removed', { name })), onGone())}
    />
  )
}
