import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '../i18n.tsx'
import { useProblem } from '../problems.ts'
import { Confirm } from './Confirm.tsx'
import { showProblem } from './notices.ts'

type Props = {
  /** What is asked before anything is removed. */
  title: string
  text: string
  /** Removes it; what it throws is shown. */
  remove: () => Promise<unknown>
  onGone: () => void
}

/** Removes something once that has been confirmed. */
export const RemoveButton = ({ title, text, remove, onGone }: Props) => {
  const t = useT()
  const problem = useProblem()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const go = () => {
    setBusy(true)
    remove().then(onGone, (error: unknown) => {
      setBusy(false)
      setAsking(false)
      showProblem(problem(error))
    })
  }
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => setAsking(true)}>
        {t('action.delete')}
      </Button>
      <Confirm
        opened={asking}
        title={title}
        text={text}
        verb={t('action.delete')}
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={go}
      />
    </>
  )
}
