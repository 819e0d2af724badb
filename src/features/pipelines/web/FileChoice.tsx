import { FileButton } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { PipelineFile } from '../contract-file.ts'

type Props = {
  onRead: (file: PipelineFile) => void
  /** What opens the choice of a file. */
  children: (open: () => void) => ReactNode
}

/** Asks for a file that a pipeline was saved to, and reads it; says so when it is none. */
export const FileChoice = ({ onRead, children }: Props) => {
  const t = useT()
  const reset = useRef<() => void>(null)
  const read = async (file: File | null) => {
    reset.current?.()
    if (!file) return
    const parsed = PipelineFile.safeParse(
      await file
        .text()
        .then(JSON.parse)
        .catch(() => undefined),
    )
    if (parsed.success) onRead(parsed.data)
    else showProblem(t('pipeline.file.unreadable'))
  }
  return (
    <FileButton onChange={(file) => void read(file)} accept="application/json,.json" resetRef={reset}>
      {({ onClick }) => children(onClick)}
    </FileButton>
  )
}
