import { Button, Skeleton } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { IconFileImport, IconTrash } from '@tabler/icons-react'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { Page } from './parts/Page.tsx'
import { ResultPage } from './result/ResultPage.tsx'
import { isPreparing } from './state/counts.ts'
import { useImport } from './useImport.ts'
import { Wizard } from './wizard/Wizard.tsx'
import { Loading } from './parts/Loading.tsx'

/** One import: the way there while it is prepared, then what it brought in. */
export const ImportPage = () => {
  const id = useParams({ strict: false, select: ({ id = '' }: { id?: string }) => id })
  const { data, error, refetch } = useImport(id)
  if (error && !data) return <PageProblem error={error} retry={() => void refetch()} />
  if (!data)
    return (
      <Page>
        <Skeleton h={28} w={280} mb="lg" />
        <Loading height={320} />
      </Page>
    )
  if (data.state === 'cancelled' && data.mode === null) return <Discarded />
  return isPreparing(data) ? <Wizard key={id} source={data} /> : <ResultPage key={id} source={data} />
}

const Discarded = () => {
  const t = useT()
  return (
    <EmptyState
      icon={IconTrash}
      title={t('import.discarded.title')}
      text={t('import.discarded.text')}
      actions={
        <Button
          component={HrefLink}
          href={`/w/${workspaceHere() ?? ''}/imports/new`}
          leftSection={<IconFileImport size={16} />}
        >
          {t('import.new')}
        </Button>
      }
    />
  )
}
