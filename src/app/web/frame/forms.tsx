import { lazy, Suspense } from 'react'

const CreateForm = lazy(async () => ({ default: (await import('../pages/CreateForm.tsx')).CreateForm }))

const formOf = (noun: 'company' | 'contact' | 'task') => {
  const Form = ({ onClose }: { onClose: () => void }) => (
    <Suspense>
      <CreateForm noun={noun} onClose={onClose} />
    </Suspense>
  )
  return Form
}

/** The forms of quick create; their code comes when the first one opens. */
export const forms = { company: formOf('company'), contact: formOf('contact'), task: formOf('task') }
