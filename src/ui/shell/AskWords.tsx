import { Text, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { AskDialog } from './AskDialog.tsx'

type Props = {
  title: string
  /** What will come of it. */
  about?: string | undefined
  /** What the words are to say. */
  label: string
  /** What stands there to begin with. */
  first?: string
  /** Whether nothing is done without words. */
  required?: boolean
  most?: number
  tell: { error: Error | null; isPending: boolean }
  onSend: (words: string) => void
  onClose: () => void
  children?: ReactNode
}

/** Asks for the words that go with what is done, such as why it is. */
export const AskWords = ({
  title,
  about,
  label,
  first = '',
  required = true,
  most = 2000,
  tell,
  onSend,
  onClose,
  children,
}: Props) => {
  const [words, setWords] = useState(first)
  const said = words.trim()
  return (
    <AskDialog
      title={title}
      error={tell.error}
      busy={tell.isPending}
      disabled={required && said === ''}
      onClose={onClose}
      onConfirm={() => onSend(said)}
    >
      {children}
      {about && <Text size="sm">{about}</Text>}
      <Textarea
        label={label}
        data-autofocus
        required={required}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={most}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </AskDialog>
  )
}
