import { FileInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'

type Props = {
  /** The phrase of the title; the file is called by what stands below it. */
  phrase: string
  accept?: string
  /** What kind of file it may be. */
  about?: string
  /** Whether all else that is asked has been answered. */
  ready?: boolean
  tell: { error: Error | null; isPending: boolean }
  onSend: (file: File) => void
  onClose: () => void
  children: ReactNode
}

/** Asks for a file that stands for a signature given elsewhere, and what else belongs to it. */
export const AskFile = ({ phrase, accept, about, ready = true, tell, onSend, onClose, children }: Props) => {
  const t = useT()
  const [file, setFile] = useState<File | null>(null)
  return (
    <AskDialog
      title={t(phrase)}
      error={tell.error}
      busy={tell.isPending}
      disabled={!file || !ready}
      onClose={onClose}
      onConfirm={() => file && onSend(file)}
    >
      {children}
      <FileInput
        label={t(`${phrase}.file`)}
        description={about}
        required
        {...(accept !== undefined && { accept })}
        value={file}
        onChange={setFile}
      />
    </AskDialog>
  )
}
