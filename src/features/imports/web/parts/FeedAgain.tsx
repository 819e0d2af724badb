import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '#kit/client.ts'
import { keepAnswer, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { getImport, type Import, type Options, runImport } from '../../contract.ts'
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

/** A place for the corrected file, which is tried at once under the same options. */
export const FeedAgain = ({ source }: { source: Import }) => {
  const t = useT()
  const client = useQueryClient()
  const navigate = useNavigate()
  const tryOut = async ({ id, version }: Import) => {
    try {
      const input = { params: { id }, body: { mode: 'dry-run' as const, version } }
      const running = await call(runImport, input, { workspace: workspaceHere() ?? '' })
      keepAnswer(client, getImport, { params: { id } }, running)
      await navigate({ href: importHref(id, 'try') })
    } catch {
      // Its columns are not those of before; there it can be seen and set right.
      await navigate({ href: importHref(id, 'mapping') })
    }
  }
  const upload = useUpload((draft) => void tryOut(draft))
  return (
    <FileDrop
      compact
      upload={upload}
      options={carried(source.options)}
      title={t('import.again.title')}
      text={t('import.again.text')}
    />
  )
}
