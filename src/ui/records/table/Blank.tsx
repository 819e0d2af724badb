import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { IconCircleCheck, IconFilterOff, IconPlus, IconTrash, IconUpload } from '@tabler/icons-react'
import { useHasPhrase, useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import type { Look } from '../looks.ts'
import type { ViewQuery } from '../state/search.ts'

type Props = {
  look: Look
  query: ViewQuery
  /** The ready view that is shown just as it comes. */
  view: string | undefined
  onClear: () => void
  onCreate: (() => void) | undefined
}

/** An empty list: the first time it says what belongs here and how to begin; later, why nothing is shown. */
export const Blank = ({ look, query, view, onClear, onCreate }: Props) => {
  const t = useT()
  const has = useHasPhrase()
  const may = useMay()
  const { workspace } = useSession()
  const { history } = useRouter()
  const { noun } = look
  if (query.deleted === 'true' && !query.find && !query.filter)
    return <EmptyState icon={IconTrash} title={t('list.binEmpty')} text={t('list.binText')} />
  const none = `${noun.name}.none.${view}`
  if (has(none)) return <EmptyState icon={IconCircleCheck} title={t(none)} text={t('list.viewText')} />
  if (query.find || query.filter)
    return (
      <EmptyState
        icon={IconFilterOff}
        title={t('list.noMatch')}
        text={t('list.noMatchText')}
        actions={
          <Button variant="default" onClick={onClear}>
            {t('list.clear')}
          </Button>
        }
      />
    )
  const imports = may(`${noun.name}.import`)
  if (!imports && !onCreate)
    return <EmptyState icon={look.icon} title={t('list.none')} text={t('list.noneText')} />
  return (
    <EmptyState
      icon={look.icon}
      title={t(`${noun.name}.empty.title`)}
      text={t(`${noun.name}.empty.text`)}
      actions={
        <>
          {imports && (
            <Button
              leftSection={<IconUpload size={16} />}
              onClick={() => history.push(`/w/${workspace.slug}/imports/new?noun=${noun.name}`)}
            >
              {t('list.import')}
            </Button>
          )}
          {onCreate && (
            <Button
              variant={imports ? 'default' : 'filled'}
              leftSection={<IconPlus size={16} />}
              onClick={onCreate}
            >
              {t(`${noun.name}.new`)}
            </Button>
          )}
        </>
      }
    />
  )
}
