import { FileInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'

type Props = {
  /** The phrase of the title; the file is called by what stands below it. */
  phrase: string
  accept: string
  /** Whether all else that is asked has been answered. */
  ready?: boolean
  tell: { error: Error | null; isPending: boolean }
  onSend: (form: FormData) => void
  onClose: () => void
  children: ReactNode
}

/** Asks for a file that stands for a signature given elsewhere, and what else belongs to it. */
export const AskFile = ({ phrase, accept, ready = true, tell, onSend, onClose, children }: Props) => {
  const t = useT()
  const [file, setFile] = useState<File | null>(null)
  const send = () => {
    if (!file) return
    const form = new FormData()
    form.set('file', file)
    onSend(form)
  }
  return (
    <AskDialog
      title={t(phrase)}
      error={tell.error}
      busy={tell.isPending}
      disabled={!file || !ready}
      onClose={onClose}
      onConfirm={send}
    >
      {children}
      <FileInput label={t(`${phrase}.file`)} required accept={accept} value={file} onChange={setFile} />
    </AskDialog>
  )
}
