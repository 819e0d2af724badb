import { Badge, Button, Group, Skeleton, Stack, Title } from '@mantine/core'
import { IconDownload, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#kit/client.ts'
import { ask, useTell, workspaceHere } from '#kit/query.ts'
import type { EditsDrafts } from '#features/drafts/contract-editing.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone, showProblem, showUndo } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { RemoveButton } from '#ui/shell/RemoveButton.tsx'
import {
  contractTemplateDrafts,
  editTemplateText,
  getContractTemplate,
  getContractTemplateFile,
  getTemplateText,
  type TemplateContents,
} from '../../templates/contract-contents.ts'
import {
  contractTemplate as of,
  listContractTemplates,
  removeContractTemplate,
  restoreContractTemplate,
} from '../../templates/contract-templates.ts'
import { ContentsLook } from './ContentsLook.tsx'
import { Differences } from './Differences.tsx'
import { saveFile } from './files.ts'
import { type Called, NameAndKind } from './NameAndKind.tsx'
import { TemplateDesk } from './TemplateDesk.tsx'

type Props = { id: string; EditDraft: EditsDrafts; onGone: () => void }

/** One template: its draft where there is one, else what is in force. What is written is kept in the draft at once. */
export const TemplateEditor = ({ id, EditDraft, onGone }: Props) => {
  const t = useT()
  const { data, error } = useQuery(ask(getContractTemplate, { params: { id } }))
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={320} aria-label={t('state.loading')} />
  const { version, contents, edition } = data
  return (
    <EditDraft<TemplateContents, TemplateContents>
      of={of}
      id={id}
      version={version}
      contents={contents}
      inForce={edition === 0 ? null : contents}
      open={(kept) => kept}
      close={(kept) => kept}
      differences={(before, after) => <Differences before={before} after={after} />}
      look={(one) => <ContentsLook contents={one} />}
    >
      {({ kept, disabled, editions, panel }) => (
        <Stack gap="md">
          <Group gap="xs">
            <Title order={2}>{kept.name}</Title>
            <Badge variant="light">{t(`contract.kind.${kept.kind}`)}</Badge>
            <Badge variant="light" color={edition > 0 ? 'green' : 'gray'}>
              {edition > 0
                ? t('contract_template.edition', { number: edition })
                : t('contract_template.unpublished')}
            </Badge>
          </Group>
          <Group gap="xs">
            {!disabled && <Rename id={id} kept={kept} />}
            <SaveFile id={id} />
            <Remove id={id} name={kept.name} onGone={onGone} />
            {editions}
          </Group>
          {panel}
          <TemplateDesk id={id} writes={!disabled} />
        </Stack>
      )}
    </EditDraft>
  )
}

const Rename = ({ id, kept }: { id: string; kept: TemplateContents }) => {
  const t = useT()
  const [open, setOpen] = useState(false)
  const { name, kind } = kept
  const [called, setCalled] = useState<Called>({ name, kind })
  const tell = useTell(editTemplateText, { refreshes: [getTemplateText, contractTemplateDrafts.get] })
  const begin = () => {
    setCalled({ name, kind })
    setOpen(true)
  }
  const send = (to: Called, onSuccess: () => void) => tell.mutate({ params: { id }, body: to }, { onSuccess })
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={begin}>
        {t('contract_template.rename')}
      </Button>
      {open && (
        <AskDialog
          title={t('contract_template.rename')}
          error={tell.error}
          busy={tell.isPending}
          disabled={called.name.trim() === ''}
          onConfirm={() =>
            send({ ...called, name: called.name.trim() }, () => {
              setOpen(false)
              showUndo(t('contract_template.renamed'), () => send({ name, kind }, () => undefined))
            })
          }
          onClose={() => setOpen(false)}
        >
          <NameAndKind {...called} onChange={setCalled} />
        </AskDialog>
      )}
    </>
  )
}

const SaveFile = ({ id }: { id: string }) => {
  const t = useT()
  const problem = useProblem()
  const save = () =>
    call(getContractTemplateFile, { params: { id } }, { workspace: workspaceHere() ?? '' })
      .then((file) => saveFile(`${file.name}.json`, JSON.stringify(file, null, 2)))
      .catch((error: unknown) => showProblem(problem(error)))
  return (
    <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => void save()}>
      {t('contract_template.file.save')}
    </Button>
  )
}

const Remove = ({ id, name, onGone }: { id: string; name: string; onGone: () => void }) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const refreshes = [listContractTemplates]
  const remove = useTell(removeContractTemplate, { refreshes })
  const restore = useTell(restoreContractTemplate, { refreshes })
  if (!may('contract_template.delete')) return null
  const takeBack = () =>
    restore.mutate(
      { params: { id } },
      {
        onSuccess: () => showDone(t('state.saved')),
        onError: (error) => showProblem(problem(error)),
      },
    )
  return (
    <RemoveButton
      title={t('contract_template.remove.title', { name })}
      text={t('contract_template.remove.text')}
      remove={() => remove.mutateAsync({ params: { id } })}
      onGone={() => {
        onGone()
        showUndo(t('contract_template.removed', { name }), takeBack)
      }}
    />
  )
}
