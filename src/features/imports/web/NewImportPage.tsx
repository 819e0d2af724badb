import { useNavigate } from '@tanstack/react-router'
import { useT } from '#ui/i18n.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { FileDrop } from './parts/FileDrop.tsx'
import { Lesson } from './parts/Lesson.tsx'
import { Page } from './parts/Page.tsx'
import { importable, type Options } from '../contract.ts'
import { importHref, useQueryPart } from './usePlace.ts'
import { useUpload } from './useUpload.ts'
import { StepNav } from './wizard/StepNav.tsx'

/** The first step: the file. The draft it becomes goes on at an address of its own. */
export const NewImportPage = () => {
  const t = useT()
  const navigate = useNavigate()
  // The empty first step leaves the history, so that Back from the preview leads where the reader came from.
  const upload = useUpload((draft) => void navigate({ href: importHref(draft.id, 'preview'), replace: true }))
  // Whoever comes from a list or a price list is not asked again what the file holds.
  const [named] = useQueryPart('noun')
  const [list] = useQueryPart('list')
  const noun = importable.find((one) => one === named)
  const options: Options = {
    ...(noun && { noun }),
    ...(noun === 'product' && list && { priceListId: list }),
    ...(noun === 'requirement' && list && { listId: list }),
  }
  return (
    <Page>
      <PageHeader title={t('import.new')} about={t('import.step.file.about')} />
      <StepNav at="file" open={() => false} onGo={() => undefined} />
      <FileDrop upload={upload} options={options} />
      <Lesson />
    </Page>
  )
}
