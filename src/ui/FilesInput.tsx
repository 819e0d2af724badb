import { FileInput } from '@mantine/core'
import { isHeavy } from '#kit/file-size.ts'
import { useT } from './i18n.tsx'

type Props = {
  label: string
  files: readonly File[]
  several?: boolean
  placeholder?: string | undefined
  onChange: (files: File[]) => void
}

/** Asks for what shows something: scans, pictures, documents. One that is too large is told before it is sent. */
export const FilesInput = ({ files, several = false, onChange, ...rest }: Props) => {
  const t = useT()
  return (
    <FileInput<boolean>
      {...rest}
      description={t('file.hint')}
      multiple={several}
      clearable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      error={isHeavy(files) && t('file.heavy')}
      value={several ? [...files] : (files[0] ?? null)}
      onChange={(chosen) => onChange([chosen ?? []].flat())}
    />
  )
}
