import { useNavigate } from '@tanstack/react-router'
import { useT } from '#ui/i18n.tsx'
import type { Import, Options } from '../../contract.ts'
import { importHref } from '../usePlace.ts'
import { useUpload } from '../useUpload.ts'
import { FileDrop } from './FileDrop.tsx'

/** What of the options a corrected verdict file keeps: its columns are the same, but it is another file. */
const carried = ({
  encoding: _encoding,
  delimiter: _delimiter,
  sheet: _sheet,
  header: _header,
  ...kept
}: Options): Options => kept

/** A place for the corrected file, which comes in under the same options: straight to its trial. */
export const FeedAgain = ({ source }: { source: Import }) => {
  const t = useT()
  const navigate = useNavigate()
  const upload = useUpload((draft) => void navigate({ href: importHref(draft.id, 'try') }))
  return (
    <FileDrop
      compact
      upload={upload}
      onFile={(file) => upload.send(file, carried(source.options))}
      title={t('import.again.title')}
      text={t('import.again.text')}
    />
  )
}
