import '@mantine/dropzone/styles.css'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { useNavigate } from '@tanstack/react-router'
import { IconFileImport } from '@tabler/icons-react'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { ImportList } from './ImportList.tsx'
import { FileDrop } from './parts/FileDrop.tsx'
import { Lesson } from './parts/Lesson.tsx'
import { Page } from './parts/Page.tsx'
import { useImports } from './useImports.ts'
import { importHref } from './usePlace.ts'
import { type Upload, useUpload } from './useUpload.ts'
import { Loading } from './parts/Loading.tsx'

/** All imports, and the whole page a place to drop the next file. */
export const ImportsPage = () => {
  const t = useT()
  const may = useMay()
  const navigate = useNavigate()
  const imports = useImports()
  const upload = useUpload((draft) => void navigate({ href: importHref(draft.id, 'preview') }))
  const items = imports.data?.pages.flatMap((page) => page.items)
  if (imports.error && !items)
    return <PageProblem error={imports.error} retry={() => void imports.refetch()} />
  const create = may('import.create')
  return (
    <Page>
      <PageHeader
        title={t('import.many')}
        {...(items?.length && { about: t('import.many.about') })}
        actions={
          create && (
            <Button
              component={HrefLink}
              href={`/w/${workspaceHere() ?? ''}/imports/new`}
              leftSection={<IconFileImport size={16} />}
            >
              {t('import.new')}
            </Button>
          )
        }
      />
      {create && <DropAnywhere upload={upload} />}
      {!items && <Loading height={240} />}
      {items && items.length === 0 && <First upload={upload} create={create} />}
      {items && items.length > 0 && (
        <Stack gap="md">
          {(upload.sending || upload.problem) && <FileDrop compact upload={upload} />}
          <ImportList items={items} />
          {imports.hasNextPage && (
            <Group justify="center">
              <Button
                variant="default"
                loading={imports.isFetchingNextPage}
                onClick={() => void imports.fetchNextPage()}
              >
                {t('action.loadMore')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Page>
  )
}

const DropAnywhere = ({ upload }: { upload: Upload }) => {
  const t = useT()
  return (
    // For the mouse alone: by keyboard there is the button, and unseen it has nothing to say.
    <div aria-hidden>
      <Dropzone.FullScreen
        // In its place, so that its input lies within the page's landmarks.
        withinPortal={false}
        multiple={false}
        tabIndex={-1}
        activateOnKeyboard={false}
        onDrop={([file]: File[]) => file && upload.send(file)}
      >
        <Stack align="center" justify="center" gap="sm" mih="60vh" style={{ pointerEvents: 'none' }}>
          <IconFileImport size={48} stroke={1.3} />
          <Text size="lg" fw={600}>
            {t('import.drop.here')}
          </Text>
        </Stack>
      </Dropzone.FullScreen>
    </div>
  )
}

const First = ({ upload, create }: { upload: Upload; create: boolean }) => {
  const t = useT()
  return (
    <Stack gap="md" mt="xl">
      <div>
        <Title order={2} ta="center" fz={22} lts="-0.01em">
          {t('import.empty.title')}
        </Title>
        <Text c="dimmed" ta="center" size="md" maw={520} mx="auto" mt={6}>
          {t(create ? 'import.empty.text' : 'import.empty.readOnly')}
        </Text>
      </div>
      {create && <FileDrop upload={upload} />}
      <Lesson />
    </Stack>
  )
}
